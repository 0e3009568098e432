import type { PublishedAgreement } from '../domain/agreement/redact.ts';
import type { Entries, EntryData } from '../domain/corpus.ts';
import { outcomeOf, type Outcome } from '../domain/measurement/outcome.ts';

/**
 * How wrapped campaigns did, as their audience may know it: by the KPIs that are left in the agreement after `redact`. Undefined for a
 * campaign that is not over, and for the public, which gets no reports.
 */
export function outcomesOf(entries: Entries): (agreement: PublishedAgreement) => Outcome | undefined {
  const reports = reportsByCampaign(entries);
  const betterOf = (metric: string) => entries.metric.get(metric)?.data.better;
  return ({ id, audience, campaign }) =>
    campaign.status !== 'wrapped' || audience === 'public'
      ? undefined
      : outcomeOf(campaign.kpis ?? [], reports.get(id) ?? [], betterOf);
}

/** A report that another one corrects does not count. */
function reportsByCampaign(entries: Entries): Map<string, EntryData<'report'>[]> {
  const corrected = new Set([...entries.report.values()].map(({ data }) => data.corrects));
  const byCampaign = new Map<string, EntryData<'report'>[]>();
  for (const { id, data } of entries.report.values()) {
    if (corrected.has(id)) continue;
    const known = byCampaign.get(data.campaign);
    if (known) known.push(data);
    else byCampaign.set(data.campaign, [data]);
  }
  return byCampaign;
}
