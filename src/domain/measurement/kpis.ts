import type { Agreement, Kpi } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import type { FieldPath } from '../finding.ts';

/** A KPI at its place. */
export interface PlacedKpi {
  readonly kpi: Kpi;
  /** What sentences call it. */
  readonly name: string;
  readonly path: FieldPath;
}

/** The KPIs of a campaign that can still be mended, in the order of the file; none once it is over. */
export function kpisOf({ campaign }: Agreement): readonly PlacedKpi[] {
  if (isOver(campaign)) return [];
  return (campaign.kpis ?? []).map((kpi, index) => ({ kpi, name: kpiName(kpi), path: ['kpis', index] }));
}

/** What sentences call a KPI: its title, which is its metric's when it has none of its own, else its metric or id. */
export function kpiName({ title, metric, id }: Pick<Kpi, 'title' | 'metric' | 'id'>): string {
  return title ?? metric ?? id ?? 'without a name';
}
