import type { Agreement } from '../domain/agreement/agreement.ts';
import { redact, redactEntry, type PublishedAgreement } from '../domain/agreement/redact.ts';
import { redactSignatures } from '../domain/agreement/redact-signatures.ts';
import { resolveAgreement } from '../domain/agreement/resolve.ts';
import { partiesOf } from '../domain/agreement/roles.ts';
import { signaturesOf, type Signature } from '../domain/agreement/signatures.ts';
import type { Audience } from '../domain/audience.ts';
import type { Corpus, Entries, Entry, EntryData } from '../domain/corpus.ts';
import type { CampaignRow, PublishedCampaign, PublishedFacts, PublishedSite } from '../domain/published.ts';
import { UNKNOWN } from '../domain/schema/values.ts';
import { outlineOf } from '../domain/schema/outline.ts';
import type { ContentType } from '../domain/schema/index.ts';
import type { Finding } from '../domain/finding.ts';
import { judgementsOf } from './judgements.ts';
import { loadSiteCorpus, siteSettings, type SiteSettings } from './site-content.ts';

/** What this build publishes. Made once in a process for each content folder, audience and day. */
export function publishedSite(settings: SiteSettings = siteSettings()): PublishedSite {
  const key = `${settings.root} ${settings.audience} ${settings.asOf}`;
  const shared = globalThis as { [MEMORY]?: { readonly key: string; readonly corpus: Corpus; readonly site: PublishedSite } };
  const remembered = shared[MEMORY]?.key === key ? shared[MEMORY] : undefined;
  // While a site is served from source, files change under it: only then are they compared again.
  const { corpus } = loadSiteCorpus(settings.root, isServedFromSource());
  if (remembered?.corpus === corpus) return remembered.site;
  const site = publish(corpus, settings);
  shared[MEMORY] = { key, corpus, site };
  return site;
}

/** Under `astro dev`; plain Node has no such environment at all. */
function isServedFromSource(): boolean {
  return (import.meta as { env?: { DEV?: boolean } }).env?.DEV === true;
}

/** Makes what an audience may see out of a corpus. */
export function publish(corpus: Corpus, { audience, asOf }: Pick<SiteSettings, 'audience' | 'asOf'>): PublishedSite {
  const signoffs = signoffsByCampaign(corpus.entries);
  const judgements = judgementsOf(corpus, asOf);
  const publishOne = (entry: Entry<'campaign'>) => {
    const known = { signoffs: signoffs.get(entry.id) ?? [], findings: judgements.get(entry.id) ?? [] };
    return publishCampaign(entry, corpus, known, audience);
  };
  const campaigns = [...corpus.entries.campaign.values()].flatMap((entry) => {
    const published = publishOne(entry);
    return published ? [rowOf(published)] : [];
  });
  return {
    site: corpus.site,
    audience,
    asOf,
    campaigns: campaigns.sort(byUrgency),
    facts: publishedFacts(corpus.entries, audience, new Set(campaigns.flatMap(({ parties }) => parties))),
    campaign: (id) => {
      const entry = corpus.entries.campaign.get(id);
      return entry && publishOne(entry);
    },
  };
}

const MEMORY = Symbol.for('samepage.published-site');

function signoffsByCampaign(entries: Entries): Map<string, Entry<'signoff'>[]> {
  const byCampaign = new Map<string, Entry<'signoff'>[]>();
  for (const signoff of entries.signoff.values()) {
    const { campaign } = signoff.data;
    byCampaign.set(campaign, [...(byCampaign.get(campaign) ?? []), signoff]);
  }
  return byCampaign;
}

function publishCampaign(
  entry: Entry<'campaign'>,
  { entries }: Corpus,
  { signoffs, findings }: { readonly signoffs: readonly Entry<'signoff'>[]; readonly findings: readonly Finding[] },
  audience: Audience,
): PublishedCampaign | undefined {
  const whole: Agreement = resolveAgreement(entry, entries);
  const agreement = redact(whole, audience, findings);
  if (!agreement) return undefined;
  const isPublic = audience === 'public';
  return {
    agreement,
    signatures: isPublic ? [] : redactSignatures(signaturesOf(whole, signoffs), agreement),
    progress: isPublic ? undefined : publishedRecord(entries, entry.id, audience),
  };
}

function publishedRecord(entries: Entries, id: string, audience: Audience): EntryData<'progress'> | undefined {
  const progress = entries.progress.get(id);
  return progress && redactEntry(outlineOf('progress'), progress.data, audience);
}

/** Of parties that take part in none of the campaigns that the audience may know of, it sees what the public sees: they are not its partners. */
function publishedFacts(entries: Entries, audience: Audience, partners: ReadonlySet<string>): PublishedFacts {
  const audienceFor = (type: ContentType, id: string): Audience =>
    audience === 'internal' || type !== 'party' || partners.has(id) ? audience : 'public';
  const published = <T extends ContentType>(type: T, all: ReadonlyMap<string, Entry<T>>) => {
    const seen = new Map<string, EntryData<T> | undefined>();
    return (id: string): EntryData<T> | undefined => {
      if (!seen.has(id)) seen.set(id, redactedData(type, all.get(id), audienceFor(type, id)));
      return seen.get(id);
    };
  };
  return {
    party: published('party', entries.party),
    market: published('market', entries.market),
    platform: published('platform', entries.platform),
    metric: published('metric', entries.metric),
    glossary: published('glossary', entries.glossary),
    glossaryIds: [...entries.glossary.keys()].sort(),
  };
}

function redactedData<T extends ContentType>(type: T, entry: Entry<T> | undefined, audience: Audience): EntryData<T> | undefined {
  return entry && redactEntry(outlineOf(type), entry.data as EntryData<T> & object, audience);
}

function rowOf({ agreement, signatures }: PublishedCampaign): CampaignRow {
  const { campaign } = agreement;
  const deliverables = campaign.deliverables ?? [];
  return {
    id: agreement.id,
    title: campaign.title === UNKNOWN ? agreement.id : campaign.title,
    summary: campaign.summary,
    status: campaign.status,
    language: campaign.language ?? 'en',
    markets: campaign.markets ?? [],
    platforms: distinct(deliverables.map(({ platform }) => platform)),
    workstreams: distinct(deliverables.map(({ workstream }) => workstream)),
    start: campaign.flight?.start,
    end: campaign.flight?.end,
    year: campaign.flight?.start?.slice(0, 4),
    owner: campaign.owner && { role: campaign.owner.role, person: campaign.owner.person },
    parties: agreement.audience === 'public' ? [] : partiesOf(campaign),
    unknown: agreement.unknown.length,
    findings: agreement.findings,
    signatures: countSignatures(signatures, agreement),
  };
}

function countSignatures(signatures: readonly Signature[], { audience }: PublishedAgreement): CampaignRow['signatures'] {
  const counts = { signed: 0, stale: 0, missing: 0, declined: 0 };
  if (audience !== 'public') for (const { state } of signatures) counts[state]++;
  return counts;
}

function distinct<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

const URGENCY = ['live', 'agreed', 'aligning', 'draft', 'wrapped', 'cancelled'];

function byUrgency(a: CampaignRow, b: CampaignRow): number {
  const urgency = URGENCY.indexOf(a.status ?? 'draft') - URGENCY.indexOf(b.status ?? 'draft');
  if (urgency !== 0) return urgency;
  const start = (b.start ?? '').localeCompare(a.start ?? '', 'en');
  return start !== 0 ? start : a.id < b.id ? -1 : 1;
}
