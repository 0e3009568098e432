import type { Audience } from './audience.ts';
import type { EntryData } from './corpus.ts';
import type { Finding } from './finding.ts';
import type { PublishedAgreement } from './agreement/redact.ts';
import type { Signature } from './agreement/signatures.ts';
import type { Site } from './schema/site.ts';
import type { Status } from './schema/sections/identity.ts';

/** What a build for one audience may show: everything in it has been through `redact`. */
export interface PublishedSite {
  readonly site: Site;
  readonly audience: Audience;
  /** The calendar date that "today" means in this build, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** One row for each campaign that the audience may know of: running ones first, then by start, newest first. */
  readonly campaigns: readonly CampaignRow[];
  readonly facts: PublishedFacts;
  /** A campaign, or undefined when there is none that the audience may know of. */
  readonly campaign: (id: string) => PublishedCampaign | undefined;
}

/** One campaign with what was recorded about it. */
export interface PublishedCampaign {
  readonly agreement: PublishedAgreement;
  /** Empty in public builds. */
  readonly signatures: readonly Signature[];
  /** Absent in public builds. */
  readonly progress: EntryData<'progress'> | undefined;
}

/** Shared entries by id, with what the audience may not see taken out. */
export interface PublishedFacts {
  readonly party: (id: string) => EntryData<'party'> | undefined;
  readonly market: (id: string) => EntryData<'market'> | undefined;
  readonly platform: (id: string) => EntryData<'platform'> | undefined;
  readonly metric: (id: string) => EntryData<'metric'> | undefined;
  readonly glossary: (id: string) => EntryData<'glossary'> | undefined;
  /** Ids of all glossary words, in alphabetical order. */
  readonly glossaryIds: readonly string[];
}

/** What lists show of a campaign. */
export interface CampaignRow {
  readonly id: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly status: Status | undefined;
  readonly language: string;
  readonly markets: readonly string[];
  readonly platforms: readonly string[];
  readonly workstreams: readonly string[];
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** Year of the start, for facets. */
  readonly year: string | undefined;
  readonly owner: { readonly role: string | undefined; readonly person: string | undefined } | undefined;
  /** Brands, agencies and creators, as party ids. */
  readonly parties: readonly string[];
  /** How many values are not known yet. */
  readonly unknown: number;
  readonly findings: readonly Finding[];
  readonly signatures: { readonly signed: number; readonly stale: number; readonly missing: number; readonly declined: number };
}
