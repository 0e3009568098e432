import type { Role, Deliverable } from '../../domain/agreement/agreement.ts';
import type { FieldPath } from '../../domain/finding.ts';
import { rolesOfParty } from '../../domain/agreement/roles.ts';
import type { Words } from '../../words/index.ts';
import type { Context } from '../campaign/context.ts';
import type { IsAmong } from '../campaign/dues.ts';
import { momentPiece } from '../campaign/moments.ts';
import { entriesOf } from '../campaign/parts.ts';
import { SEVERAL_ZONES } from '../campaign/role-names.ts';
import type { Block, SectionView } from '../campaign/section.ts';
import { cityOf, instantOf } from '../format.ts';
import { quiet, type Line } from '../piece.ts';

/** Where one party stands in a campaign: what its page is made from. */
export interface Stand {
  readonly context: Context;
  readonly party: string;
  /** Its name, as this campaign has it. */
  readonly name: string;
  readonly zone: string | undefined;
  /** The roles that it holds, and the groups that it is in. */
  readonly roles: readonly Role[];
  /** Whether a field names it: by a role that it holds, by its group, or as a member. Another member of its group is not it. */
  readonly isMe: IsAmong;
  /** What it makes, each with where it stands. */
  readonly makes: readonly { readonly item: Deliverable; readonly path: FieldPath }[];
}

/** Finds out where a party stands. */
export function standOf(context: Context, party: string): Stand {
  const { campaign } = context;
  const mine = new Set(rolesOfParty(campaign, party));
  const isMe: IsAmong = (references) => references?.some((reference) => mine.has(reference)) ?? false;
  return {
    context,
    party,
    name: context.roles.party(party),
    zone: context.facts.party(party)?.zone,
    roles: (campaign.roles ?? []).filter(({ id }) => id !== undefined && mine.has(id)),
    isMe,
    makes: entriesOf(campaign.deliverables, 'deliverables').filter(({ item }) => isMe(item.assignedTo)),
  };
}

/** A section of the page of a party; undefined when there is nothing in it. */
export function partOf(
  { context: { words } }: Stand,
  key: PartKey,
  blocks: readonly (Block | undefined)[],
): SectionView | undefined {
  const present = blocks.filter((block) => block !== undefined);
  if (present.length === 0) return undefined;
  const { title, intro } = words.forParty[key];
  return { id: ANCHORS[key], title, intro, mark: undefined, notes: [], blocks: present };
}

/** The sections of the page of a party. */
export type PartKey = keyof Pick<
  Words['forParty'],
  'owe' | 'include' | 'approval' | 'contacts' | 'rights' | 'expected' | 'owed' | 'decide' | 'measured' | 'paid'
>;

const ANCHORS: Readonly<Record<PartKey, string>> = {
  owe: 'owe',
  include: 'show-and-say',
  approval: 'approval',
  contacts: 'whom-to-ask',
  rights: 'rights',
  expected: 'expected',
  owed: 'owed',
  decide: 'decide',
  measured: 'measured',
  paid: 'money',
};

/** A moment of what this party does: days of its group are days where it is. */
export function ownMoment(stand: Stand, at: string, zone: string | undefined): Line {
  return momentFor(stand, at, zone === SEVERAL_ZONES ? stand.zone : zone);
}

/** A moment as the campaign has it and, where that is another hour, as it is for this party. */
export function momentFor({ context, zone: own }: Stand, at: string, zone: string | undefined): Line {
  const there = momentPiece(context, at, zone);
  if (at.length <= 10 || !zone || zone === SEVERAL_ZONES || own === undefined || zone === own) return [there];
  const { instant } = instantOf(at, zone);
  const here = context.format.instantIn(instant, own);
  if (here === context.format.instantIn(instant, zone)) return [there];
  return [there, quiet(` · ${context.words.forParty.here(here, cityOf(own))}`)];
}
