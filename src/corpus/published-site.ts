import type { Agreement } from '../domain/agreement/agreement.ts';
import { redact, redactEntry, type PublishedAgreement } from '../domain/agreement/redact.ts';
import { redactSignatures, textToSign } from '../domain/agreement/redact-signatures.ts';
import { resolveAgreement } from '../domain/agreement/resolve.ts';
import { partiesOf } from '../domain/agreement/roles.ts';
import { signaturesOf, type Signature } from '../domain/agreement/signatures.ts';
import type { Audience } from '../domain/audience.ts';
import { contentLanguage } from '../domain/content-language.ts';
import type { Corpus, Entries, Entry, EntryData } from '../domain/corpus.ts';
import type { CampaignRow, PublishedCampaign, PublishedSite } from '../domain/published.ts';
import type { Site } from '../domain/schema/site.ts';
import { UNKNOWN } from '../domain/schema/values.ts';
import { outlineOf } from '../domain/schema/outline.ts';
import type { Finding } from '../domain/finding.ts';
import { publishedHistory } from './history/published-history.ts';
import { eachJudged } from './judgements.ts';
import { outcomesOf } from './outcomes.ts';
import { publishedFacts } from './published-facts.ts';
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

/** Makes what an audience may see out of a corpus. The past of campaigns is in the repository of the folder `root`, when one is named. */
export function publish(
  corpus: Corpus,
  { audience, asOf, root }: Pick<SiteSettings, 'audience' | 'asOf'> & Partial<Pick<SiteSettings, 'root'>>,
): PublishedSite {
  const history = publishedHistory(root, audience);
  const signoffs = signoffsByCampaign(corpus.entries);
  const outcomeOf = outcomesOf(corpus.entries);
  const publishOne = (agreement: Agreement, findings: readonly Finding[]) =>
    publishCampaign(agreement, corpus, { signoffs: signoffs.get(agreement.id) ?? [], findings }, audience);
  const campaigns: CampaignRow[] = [];
  const judgements = eachJudged(corpus, asOf, (agreement, findings) => {
    const published = publishOne(agreement, findings);
    if (published) campaigns.push(rowOf(published, corpus.site, outcomeOf(published.agreement)));
  });
  return {
    site: corpus.site,
    audience,
    asOf,
    campaigns: campaigns.sort(byUrgency),
    facts: publishedFacts(corpus.entries, audience, new Set(campaigns.flatMap(({ parties }) => parties))),
    campaign: lastRemembered((id) => {
      const entry = corpus.entries.campaign.get(id);
      const published = entry && publishOne(resolveAgreement(entry, corpus.entries), judgements.findings.get(id) ?? []);
      return published && history.addTo(published, entry);
    }),
    hasHistory: (id) => {
      const entry = corpus.entries.campaign.get(id);
      return entry !== undefined && history.isKnownOf(entry);
    },
  };
}

/** A build makes everything about one campaign in one go, so one campaign is enough to keep. */
function lastRemembered<T>(make: (id: string) => T): (id: string) => T {
  let last: { readonly id: string; readonly made: T } | undefined;
  return (id) => (last?.id === id ? last : (last = { id, made: make(id) })).made;
}

/** Answers each question once. */
function remembered<T>(answer: (question: string) => T): (question: string) => T {
  const answers = new Map<string, T>();
  return (question) => {
    if (!answers.has(question)) answers.set(question, answer(question));
    return answers.get(question) as T;
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
  whole: Agreement,
  { entries }: Corpus,
  { signoffs, findings }: { readonly signoffs: readonly Entry<'signoff'>[]; readonly findings: readonly Finding[] },
  audience: Audience,
): PublishedCampaign | undefined {
  const agreement = redact(whole, audience, findings);
  if (!agreement) return undefined;
  const isPublic = audience === 'public';
  return {
    agreement,
    signatures: isPublic ? [] : redactSignatures(signaturesOf(whole, signoffs), agreement),
    textToSign: remembered((party) => textToSign(whole, party, audience)),
    progress: isPublic ? undefined : publishedRecord(entries, whole.id, audience),
  };
}

function publishedRecord(entries: Entries, id: string, audience: Audience): EntryData<'progress'> | undefined {
  const progress = entries.progress.get(id);
  return progress && redactEntry(outlineOf('progress'), progress.data, audience);
}

function rowOf({ agreement, signatures }: PublishedCampaign, site: Site, outcome: CampaignRow['outcome']): CampaignRow {
  const { campaign } = agreement;
  const deliverables = campaign.deliverables ?? [];
  return {
    id: agreement.id,
    title: campaign.title === UNKNOWN ? agreement.id : campaign.title,
    summary: campaign.summary,
    status: campaign.status,
    language: contentLanguage(campaign.language, site),
    markets: campaign.markets ?? [],
    platforms: distinct(deliverables.map(({ platform }) => platform)),
    workstreams: distinct(deliverables.map(({ workstream }) => workstream)),
    metrics: distinct((campaign.kpis ?? []).map(({ metric }) => metric)),
    start: campaign.flight?.start,
    end: campaign.flight?.end,
    playbook: campaign.playbook,
    year: campaign.flight?.start?.slice(0, 4),
    outcome,
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
