import type { CampaignRow } from '../domain/published.ts';
import { rowView, type RowContext, type RowView } from './campaign-row.ts';
import { listPages, onPage, type ListPages } from './pages-of-list.ts';

/** One page of the list of campaigns. */
export interface CampaignListPage extends ListPages {
  readonly rows: readonly RowView[];
}

/** Makes one page of the list. */
export function campaignListPage(all: readonly CampaignRow[], page: number, context: RowContext): CampaignListPage {
  return {
    ...listPages(all.length, page, `${context.base}campaigns/`),
    rows: onPage(all, page).map((row) => rowView(row, context)),
  };
}
