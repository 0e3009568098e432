import type { Entries, Entry } from './corpus.ts';
import { bondsOf, type Bond } from './exclusivity/bond.ts';
import { objectsIn, partiesOfWrittenRole, textOf, textsIn } from './exclusivity/written.ts';
import { isObject, type JsonObject } from './json.ts';

/**
 * What campaigns have to know of each other: who works for which brand, when, and bound to what. Read from what is written, without
 * resolving thousands of campaigns to judge one.
 */
export interface CampaignIndex {
  /** The campaign itself. */
  readonly campaign: (id: string) => Engagement | undefined;
  /** The campaigns that a party makes content in, in the order of ids; cancelled ones are left out. */
  readonly of: (creator: string) => readonly Engagement[];
}

/** A campaign as another one sees it. */
export interface Engagement {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly isOver: boolean;
  readonly isCancelled: boolean;
  /** The names of the brands that it is for. */
  readonly brands: readonly string[];
  /** Parties that make content in it, as ids. */
  readonly creators: readonly string[];
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** The campaign's own exclusivity, then those of single deliverables. */
  readonly bonds: readonly Bond[];
}

/** Looks through all campaigns of a corpus once. */
export function campaignIndex(entries: Pick<Entries, 'campaign' | 'party'>): CampaignIndex {
  return indexOf([...entries.campaign.values()].map((entry) => engagementOf(entry, entries.party)));
}

/** The index of campaigns that were looked through before, in the order of ids. */
export function indexOf(engagements: readonly Engagement[]): CampaignIndex {
  const byId = new Map<string, Engagement>();
  const byCreator = new Map<string, Engagement[]>();
  for (const engagement of engagements) {
    byId.set(engagement.id, engagement);
    if (engagement.isCancelled) continue;
    for (const creator of engagement.creators) {
      const known = byCreator.get(creator);
      if (known) known.push(engagement);
      else byCreator.set(creator, [engagement]);
    }
  }
  return { campaign: (id) => byId.get(id), of: (creator) => byCreator.get(creator) ?? [] };
}

/** What other campaigns have to know of one. */
export function engagementOf({ id, file, data }: Entry<'campaign'>, parties: Entries['party']): Engagement {
  const listed = objectsIn(data['creators']);
  const roles = withMembers(objectsIn(data['roles']), listed);
  const flight = isObject(data['flight']) ? data['flight'] : {};
  const [start, end] = [textOf(flight['start']), textOf(flight['end'])];
  const brands = roles
    .filter(({ kind }) => kind === 'brand')
    .flatMap((role) => {
      const names = partiesOfWrittenRole(role).map((party) => parties.get(party)?.data.name ?? party);
      return names.length > 0 ? names : (textOf(role['title']) ?? []);
    });
  const creators = [
    ...new Set([
      ...roles.filter(({ kind }) => kind === 'creator').flatMap(partiesOfWrittenRole),
      ...listed.flatMap(({ party }) => textsIn(party)),
    ]),
  ];
  return {
    id,
    file,
    title: textOf(data['title']) ?? id,
    isOver: data['status'] === 'wrapped' || data['status'] === 'cancelled',
    isCancelled: data['status'] === 'cancelled',
    brands,
    creators,
    start,
    end,
    bonds: bondsOf(data, roles, creators),
  };
}

/** Groups of creators that name nobody, with the creators of the list that name them, or that name no group where there is only one. */
function withMembers(roles: readonly JsonObject[], listed: readonly JsonObject[]): readonly JsonObject[] {
  const isGroup = ({ kind, party }: JsonObject) => kind === 'creator' && party === undefined;
  const isOnly = roles.filter(isGroup).length === 1;
  return roles.map((role) => {
    if (!isGroup(role) || role['members'] !== undefined) return role;
    const own = listed.filter(({ role: group }) => (group === undefined ? isOnly : group === role['id']));
    return { ...role, members: own.flatMap(({ party }) => textsIn(party)) };
  });
}
