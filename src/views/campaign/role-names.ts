import type { Campaign, Role } from '../../domain/agreement/agreement.ts';
import type { PublishedAgreement } from '../../domain/agreement/redact.ts';
import { groupOf, MAKER, memberOf, partiesOfRole } from '../../domain/agreement/roles.ts';
import type { PublishedFacts } from '../../domain/published.ts';
import type { Words } from '../../words/index.ts';
import { hasPartyPage, partyAddress } from '../party/party-address.ts';
import type { Hue, Piece } from '../piece.ts';

/** How the roles and parties of one campaign are named and coloured on its pages. */
export interface RoleNames {
  /** A role reference as a chip: its shape, its hue and its name. */
  readonly piece: (reference: string) => Piece;
  readonly name: (reference: string) => string;
  /** Whether the campaign gave the role its name, in its own language. */
  readonly isSaid: (reference: string) => boolean;
  readonly hue: (reference: string) => Hue;
  readonly party: (id: string) => string;
  /** A party as a chip, in the hue of the first role it holds; with its page where the base of the site is known. */
  readonly partyPiece: (id: string) => Piece;
  /** The zone that everyone behind these references works in; `several` when they differ, undefined when it is not known. */
  readonly zone: (references: readonly string[]) => string | undefined;
}

/** Stands for the zone of people who work in different ones. */
export const SEVERAL_ZONES = 'several';

/**
 * Names the roles of a campaign. Where two roles would share a party's name, the one that nobody gave a name is told apart by its id.
 *
 * @param base folder that the site is published under, for links to parties; without it there are none
 */
export function roleNames(
  { campaign, origins }: PublishedAgreement,
  facts: PublishedFacts,
  words: Words,
  base?: string,
): RoleNames {
  const roles = new Map((campaign.roles ?? []).flatMap((role) => (role.id ? [[role.id, role]] : [])));
  const shared = sharedTitles(campaign.roles ?? []);
  const isDerived = (role: Role) => origins.has(`roles.${(campaign.roles ?? []).indexOf(role)}.title`);
  const wasNamed = (role: Role | undefined) => role?.title !== undefined && !isDerived(role);
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
  const zonesOf = remembered((reference) => partiesOfRole(campaign, reference).map((id) => facts.party(id)?.zone));
  return {
    name,
    hue,
    party,
    piece: remembered((reference) => {
      const isSaid = wasNamed(roles.get(reference));
      return { kind: 'role', text: name(reference), hue: hue(reference), ...(isSaid && { isSaid }) };
    }),
    isSaid: (reference) => wasNamed(roles.get(reference)),
    partyPiece: remembered((id) => {
      const href = base !== undefined && hasPartyPage(facts, id) ? partyAddress(base, id) : undefined;
      return { kind: 'role', text: party(id), hue: hueOfParty(id, campaign, facts), ...(href !== undefined && { href }) };
    }),
    zone: (references) => {
      const zones = references.flatMap(zonesOf);
      return zones.every((zone) => zone === zones[0]) ? zones[0] : SEVERAL_ZONES;
    },
  };
}

/** A page names the same few roles hundreds of times. */
function remembered<T>(make: (reference: string) => T): (reference: string) => T {
  const known = new Map<string, T>();
  return (reference) => {
    let value = known.get(reference);
    if (value === undefined) known.set(reference, (value = make(reference)));
    return value;
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
