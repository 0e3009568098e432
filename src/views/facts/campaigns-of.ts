import type { CampaignRow } from '../../domain/published.ts';
import { rowView, type RowContext, type RowView } from '../campaign-row.ts';

/** The campaigns that name a market, a platform or a metric. */
export interface CampaignsOf {
  /** Few enough to stand below the facts. */
  readonly rows: readonly RowView[];
  /** How many there are besides. */
  readonly more: number;
}

/** The first campaigns that name something, in the order of the rows. */
export function campaignsOf(
  id: string,
  key: 'markets' | 'platforms' | 'metrics',
  rows: readonly CampaignRow[],
  context: RowContext,
): CampaignsOf {
  const naming = rows.filter((row) => row[key].includes(id));
  return {
    rows: naming.slice(0, AT_MOST).map((row) => rowView(row, context)),
    more: Math.max(0, naming.length - AT_MOST),
  };
}

const AT_MOST = 6;
