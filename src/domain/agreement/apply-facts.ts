import type { Entries, Entry } from '../corpus.ts';
import type { Campaign, Deliverable, Kpi } from './agreement.ts';
import { isPublished } from './apply-defaults.ts';
import type { Origins } from './origins.ts';

/** The shared facts that an agreement is resolved against. */
export type Facts = Pick<Entries, 'party' | 'market' | 'platform' | 'metric'>;

/** Applies what markets, platforms and metrics say where the agreement is silent. */
export function applyFacts(campaign: Campaign, facts: Facts, origins: Origins): void {
  campaign.deliverables?.forEach((deliverable, index) => {
    if (!isPublished(deliverable)) return;
    const path = `deliverables.${index}`;
    applyMarkets(deliverable, facts, path, origins);
    applyFormat(deliverable, facts, path, origins);
  });
  campaign.kpis?.forEach((kpi, index) => applyMetric(kpi, facts, `kpis.${index}`, origins));
}

/** The first label that each market accepts, when the agreement names none; the language, when the only market has only one. */
function applyMarkets(deliverable: Deliverable, facts: Facts, path: string, origins: Origins): void {
  const markets = (deliverable.markets ?? []).map((id) => facts.market.get(id)).filter((market) => market !== undefined);
  const labels = [...new Set(markets.flatMap((market) => market.data.disclosure?.labels?.slice(0, 1) ?? []))];
  const from = markets.map(({ id }) => id).join(', ');
  if (labels.length > 0) {
    if (deliverable.disclosure) deliverable.disclosure = { ...deliverable.disclosure };
    const disclosure = (deliverable.disclosure ??= {});
    origins.fill(disclosure, 'label', labels, `${path}.disclosure`, 'market', from);
  }
  const languages = markets.length === 1 ? (markets[0]?.data.languages ?? []) : [];
  if (languages.length === 1) origins.fill(deliverable, 'language', languages[0], path, 'market', from);
}

/** The proportion and resolution of the platform's format. */
function applyFormat(deliverable: Deliverable, facts: Facts, path: string, origins: Origins): void {
  const platform = deliverable.platform ? facts.platform.get(deliverable.platform) : undefined;
  const format = platform?.data.formats?.find(({ id }) => id === deliverable.format);
  if (!platform || !format) return;
  origins.fill(deliverable, 'aspectRatio', format.aspectRatios?.[0], path, 'platform', platform.id);
  origins.fill(deliverable, 'resolution', format.resolution, path, 'platform', platform.id);
}

/** A KPI without a title or formula has its metric's: one formula for everybody. */
function applyMetric(kpi: Kpi, facts: Facts, path: string, origins: Origins): void {
  const metric: Entry<'metric'> | undefined = kpi.metric ? facts.metric.get(kpi.metric) : undefined;
  if (!metric) return;
  origins.fill(kpi, 'title', metric.data.name, path, 'metric', metric.id);
  origins.fill(kpi, 'formula', metric.data.formula, path, 'metric', metric.id);
}
