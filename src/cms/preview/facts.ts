import { engagementOf, indexOf, type CampaignIndex, type Engagement } from '../../domain/campaign-index.ts';
import type { Corpus, Entries, Entry } from '../../domain/corpus.ts';
import { contentTypes, type ContentType } from '../../domain/schema/index.ts';
import type { Site } from '../../domain/schema/site.ts';
import type { Status } from '../../domain/schema/sections/identity.ts';
import type { KnownIds } from '../../domain/shape/references.ts';

/** The file beside the editor that holds what one entry is judged by. Only a build for the team has it, as the editor itself. */
export const FACTS_FILE = 'facts.json';

/** What the check of one entry has to know of all others, as plain data. */
export interface CheckFacts {
  readonly site: Site;
  /** Ids of all entries, by kind. */
  readonly ids: Readonly<Record<ContentType, readonly string[]>>;
  /** The shared entries that rules look at. */
  readonly entries: { readonly [T in SharedType]: readonly SharedEntry<T>[] };
  /** What campaigns have to know of each other, in the order of ids. */
  readonly engagements: readonly Engagement[];
  /** Where each campaign stood, by id; those without a status are not in it. */
  readonly statuses: Readonly<Record<string, Status>>;
}

/** What a check holds an entry against. */
export interface Surrounded {
  readonly site: Site;
  readonly ids: KnownIds;
  /** Shared entries; of campaigns and records there are none here. */
  readonly entries: Entries;
  /** All campaigns, with this one as it is now. */
  readonly elsewhere: (own: Entry<'campaign'> | undefined) => CampaignIndex;
  readonly statusOf: (campaign: string) => Status | undefined;
}

type SharedType = (typeof SHARED)[number];
type SharedEntry<T extends ContentType> = Pick<Entry<T>, 'id' | 'file' | 'data'>;

const SHARED = ['party', 'market', 'platform', 'metric', 'glossary'] as const;

/** Takes out of a corpus what the check of one entry needs. */
export function factsOf({ site, entries }: Corpus): CheckFacts {
  const kinds = Object.keys(contentTypes) as ContentType[];
  const shared = <T extends SharedType>(type: T) => [...entries[type].values()].map(({ id, file, data }) => ({ id, file, data }));
  const campaigns = [...entries.campaign.values()];
  return {
    site,
    ids: Object.fromEntries(kinds.map((type) => [type, [...entries[type].keys()]])) as unknown as CheckFacts['ids'],
    entries: Object.fromEntries(SHARED.map((type) => [type, shared(type)])) as unknown as CheckFacts['entries'],
    engagements: campaigns.map((campaign) => engagementOf(campaign, entries.party)),
    statuses: Object.fromEntries(
      campaigns.flatMap(({ id, data }) => (typeof data['status'] === 'string' ? [[id, data['status'] as Status]] : [])),
    ),
  };
}

/** Makes out of the plain data what a check asks. */
export function surroundedBy({ site, ids, entries: listed, engagements, statuses }: CheckFacts): Surrounded {
  const kinds = Object.keys(contentTypes) as ContentType[];
  const entries = Object.fromEntries(
    kinds.map((type) => [type, entriesOf(type, type in listed ? listed[type as SharedType] : [])]),
  ) as unknown as Entries;
  return {
    site,
    ids: Object.fromEntries(kinds.map((type) => [type, new Set(ids[type])])) as unknown as KnownIds,
    entries,
    elsewhere: (own) => indexOf(own ? withOwn(engagements, engagementOf(own, entries.party)) : engagements),
    statusOf: (campaign) => (Object.hasOwn(statuses, campaign) ? statuses[campaign] : undefined),
  };
}

function entriesOf(type: ContentType, listed: readonly SharedEntry<SharedType>[]): ReadonlyMap<string, Entry> {
  return new Map(listed.map((entry) => [entry.id, { ...entry, type, digest: '', prose: undefined }]));
}

function withOwn(engagements: readonly Engagement[], own: Engagement): readonly Engagement[] {
  const others = engagements.filter(({ id }) => id !== own.id);
  return [...others, own].sort((one, other) => (one.id < other.id ? -1 : 1));
}
