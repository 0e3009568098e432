import type { Audience } from './audience.ts';
import type { EntryData, Prose } from './corpus.ts';
import type { Finding } from './finding.ts';
import type { PublishedAgreement } from './agreement/redact.ts';
import type { Signature } from './agreement/signatures.ts';
import type { CampaignHistory } from './history.ts';
import type { JsonObject } from './json.ts';
import type { Outcome } from './measurement/outcome.ts';
import type { WrittenPlaybook } from './schema/campaign.ts';
import type { Site } from './schema/site.ts';
import type { Spelled } from './schema/spelled.ts';
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
  /** Campaigns that audiences other than the public can follow: their files have a past that is known. */
  readonly hasHistory: (id: string) => boolean;
}

/** One campaign with what was recorded about it. */
export interface PublishedCampaign {
  readonly agreement: PublishedAgreement;
  /** Empty in public builds. */
  readonly signatures: readonly Signature[];
  /** The hash of what a party would sign now, worked out when it is asked for; undefined where the audience may not know it. */
  readonly textToSign?: ((party: string) => string | undefined) | undefined;
  /** Absent in public builds. */
  readonly progress: EntryData<'progress'> | undefined;
  /** Who changed what and when; read when it is asked for. Absent in public builds, and where no folder stands behind the content. */
  readonly history?: CampaignHistory | undefined;
}

/** Kinds of shared entries, each with pages of its own. */
export type FactType = 'party' | 'market' | 'holidays' | 'platform' | 'metric' | 'glossary' | 'playbook';

/** Shared entries by id, with what the audience may not see taken out. */
export interface PublishedFacts {
  readonly party: (id: string) => EntryData<'party'> | undefined;
  readonly market: (id: string) => EntryData<'market'> | undefined;
  readonly holidays: (id: string) => EntryData<'holidays'> | undefined;
  readonly platform: (id: string) => EntryData<'platform'> | undefined;
  readonly metric: (id: string) => EntryData<'metric'> | undefined;
  readonly glossary: (id: string) => EntryData<'glossary'> | undefined;
  readonly playbook: (id: string) => PublishedPlaybook | undefined;
  /** The entries that have pages for this audience, in alphabetical order of ids. */
  readonly ids: Readonly<Record<FactType, readonly string[]>>;
}

/** A playbook as published. */
export interface PublishedPlaybook {
  readonly id: string;
  readonly file: string;
  readonly written: JsonObject;
  /** Spelled out: every list in full, every item that can be named with its id. */
  readonly playbook: Spelled<WrittenPlaybook>;
  /** The creative brief to start from. */
  readonly brief: Prose | undefined;
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
  /** What its KPIs measure, as ids of metrics. */
  readonly metrics: readonly string[];
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** The playbook that it was started from. */
  readonly playbook: string | undefined;
  /** Year of the start, for facets. */
  readonly year: string | undefined;
  /** Whether its primary KPI reached the target; undefined until it is wrapped, and for the public. */
  readonly outcome: Outcome | undefined;
  readonly owner: { readonly role: string | undefined; readonly person: string | undefined } | undefined;
  /** Brands, agencies and creators, as party ids. */
  readonly parties: readonly string[];
  /** How many values are not known yet. */
  readonly unknown: number;
  readonly findings: readonly Finding[];
  readonly signatures: { readonly signed: number; readonly stale: number; readonly missing: number; readonly declined: number };
}
