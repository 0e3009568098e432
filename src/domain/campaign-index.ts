import type { Entries, Entry } from './corpus.ts';
import { isList, isObject, type Json, type JsonObject } from './json.ts';
import { UNKNOWN } from './schema/values.ts';

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
  readonly bond: Bond | undefined;
}

/** For whom the creators of a campaign may not work meanwhile. */
export interface Bond {
  readonly category: string | undefined;
  readonly competitors: readonly string[];
  /** Parties that are bound, as ids. */
  readonly parties: readonly string[];
  readonly from: string | undefined;
  readonly until: string | undefined;
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
  const roles = objectsIn(data['roles']);
  const flight = isObject(data['flight']) ? data['flight'] : {};
  const [start, end] = [textOf(flight['start']), textOf(flight['end'])];
  const brands = roles
    .filter(({ kind }) => kind === 'brand')
    .flatMap((role) => {
      const names = partiesOfRole(role).map((party) => parties.get(party)?.data.name ?? party);
      return names.length > 0 ? names : (textOf(role['title']) ?? []);
    });
  const listed = objectsIn(data['creators']).flatMap(({ party }) => textsIn(party));
  const creators = [...new Set([...roles.filter(({ kind }) => kind === 'creator').flatMap(partiesOfRole), ...listed])];
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
    bond: isObject(data['exclusivity']) ? bondOf(data['exclusivity'], { roles, creators }) : undefined,
  };
}

function bondOf(written: JsonObject, { roles, creators }: { roles: readonly JsonObject[]; creators: readonly string[] }): Bond {
  const window = isObject(written['window']) ? written['window'] : {};
  const bound = textsIn(written['applies']).flatMap((reference) => boundBy(reference, roles));
  return {
    category: textOf(written['category']),
    competitors: textsIn(written['competitors']),
    parties: written['applies'] === undefined ? creators : bound,
    from: textOf(window['from']),
    until: textOf(window['until']),
  };
}

/** The parties behind `creators` or `creators/mila-hart`. */
function boundBy(reference: string, roles: readonly JsonObject[]): readonly string[] {
  const [group, member] = reference.split('/');
  const members = roles.filter(({ id }) => id === group).flatMap(partiesOfRole);
  return member === undefined ? members : members.filter((party) => party === member);
}

function partiesOfRole({ party, members }: JsonObject): string[] {
  return [...textsIn(party), ...textsIn(members)];
}

function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return isList(value) ? value.filter(isObject) : isObject(value) ? [value] : [];
}

function textsIn(value: Json | undefined): string[] {
  return (isList(value) ? value : [value]).flatMap((item) => textOf(item) ?? []);
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== UNKNOWN && value.trim() !== '' ? value : undefined;
}
