import type { Campaign, Role } from '../../domain/agreement/agreement.ts';
import type { PublishedAgreement } from '../../domain/agreement/redact.ts';
import { groupOf, MAKER, memberOf, partiesOfRole } from '../../domain/agreement/roles.ts';
import type { PublishedFacts } from '../../domain/published.ts';
import type { Words } from '../../words/index.ts';
import type { Hue, Piece } from '../piece.ts';

/** How the roles and parties of one campaign are named and coloured on its pages. */
export interface RoleNames {
  /** A role reference as a chip: its shape, its hue and its name. */
  readonly piece: (reference: string) => Piece;
  readonly name: (reference: string) => string;
  readonly hue: (reference: string) => Hue;
  readonly party: (id: string) => string;
  /** A party as a chip, in the hue of the first role it holds. */
  readonly partyPiece: (id: string) => Piece;
  /** The zone that everyone behind these references works in; `several` when they differ, undefined when it is not known. */
  readonly zone: (references: readonly string[]) => string | undefined;
}

/** Stands for the zone of people who work in different ones. */
export const SEVERAL_ZONES = 'several';

/** Names the roles of a campaign. Where two roles would share a party's name, the one that nobody gave a name is told apart by its id. */
export function roleNames({ campaign, origins }: PublishedAgreement, facts: PublishedFacts, words: Words): RoleNames {
  const roles = new Map((campaign.roles ?? []).flatMap((role) => (role.id ? [[role.id, role]] : [])));
  const shared = sharedTitles(campaign.roles ?? []);
  const isDerived = (role: Role) => origins.has(`roles.${(campaign.roles ?? []).indexOf(role)}.title`);
  const party = (id: string) => {
    const whole = facts.party(id)?.name ?? readable(id);
    const title = campaign.roles?.find((role) => role.party === id)?.title;
    // "Ottergrund" for "Ottergrund Gesellschaft für Markenführung mbH", when that is what this campaign calls it.
    return title !== undefined && whole.startsWith(title) ? title : whole;
  };
  const nameOfRole = (role: Role) => {
    const title = role.title ?? groupName(role, words) ?? readable(role.id ?? '');
    return shared.has(title) && isDerived(role) && role.id ? `${title} (${readable(role.id).toLowerCase()})` : title;
  };
  const name = (reference: string) => {
    const member = memberOf(reference);
    if (member !== undefined) return party(member);
    if (reference === MAKER) return words.roles.maker;
    const role = roles.get(reference);
    return role ? nameOfRole(role) : readable(reference);
  };
  const hue = (reference: string) => (reference === MAKER ? 'creator' : hueOf(roles.get(groupOf(reference))?.kind));
  return {
    name,
    hue,
    party,
    piece: (reference) => ({ kind: 'role', text: name(reference), hue: hue(reference) }),
    partyPiece: (id) => ({ kind: 'role', text: party(id), hue: hueOfParty(id, campaign, facts) }),
    zone: (references) => {
      const parties = references.flatMap((reference) => partiesOfRole(campaign, reference));
      const zones = new Set(parties.map((id) => facts.party(id)?.zone));
      return zones.size > 1 ? SEVERAL_ZONES : [...zones][0];
    },
  };
}

/** `6 creators`, or `Creator`, for a role that nobody gave a name. */
function groupName({ kind, size }: Role, words: Words): string | undefined {
  if (size !== undefined && size > 1) return words.kindOfMany(kind ?? 'other', size);
  return kind && words.kinds[kind];
}

/** The look of a kind of role. Talent looks like creators, for whom it speaks. */
export function hueOf(kind: Role['kind']): Hue {
  if (kind === 'brand' || kind === 'agency' || kind === 'creator') return kind;
  return kind === 'talent' ? 'creator' : 'other';
}

/** `creators-us` as words. */
function readable(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sharedTitles(roles: readonly Role[]): ReadonlySet<string> {
  const titles = roles.flatMap(({ title }) => (title ? [title] : []));
  return new Set(titles.filter((title, index) => titles.indexOf(title) !== index));
}

function hueOfParty(id: string, campaign: Campaign, facts: PublishedFacts): Hue {
  const kind = facts.party(id)?.kind;
  if (kind && kind !== 'other') return kind;
  return hueOf(campaign.roles?.find((role) => role.party === id || role.members?.includes(id))?.kind);
}
