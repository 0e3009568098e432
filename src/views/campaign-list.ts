import type { CampaignRow } from '../domain/published.ts';
import { rowView, type RowContext, type RowView } from './campaign-row.ts';

/** How many campaigns stand on one page of the list. */
export const PAGE_SIZE = 100;

/** One page of the list of campaigns. */
export interface CampaignListPage {
  readonly rows: readonly RowView[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly links: readonly PageLink[];
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** A page to go to; `isGap` stands for the pages between two that are listed. */
export interface PageLink {
  readonly page: number;
  readonly href: string;
  readonly isHere: boolean;
  readonly isGap: boolean;
}

/** How many pages a list of this length has; an empty list has one. */
export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_SIZE));
}

/** Makes one page of the list. */
export function campaignListPage(all: readonly CampaignRow[], page: number, context: RowContext): CampaignListPage {
  const pages = pageCount(all.length);
  const href = (number: number) => pageAddress(number, context.base);
  const rows = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((row) => rowView(row, context));
  return {
    rows,
    page,
    pages,
    total: all.length,
    links: pages === 1 ? [] : linksAround(page, pages, href),
    previous: page > 1 ? href(page - 1) : undefined,
    next: page < pages ? href(page + 1) : undefined,
  };
}

/** The first page is the list itself. Further ones stand in a folder of their own, so that no campaign can have their address. */
export function pageAddress(page: number, base: string): string {
  return page === 1 ? `${base}campaigns/` : `${base}campaigns/page/${page}/`;
}

/** The first, the last and those around this page. */
function linksAround(here: number, pages: number, href: (page: number) => string): PageLink[] {
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === pages || Math.abs(page - here) <= 1,
  );
  return shown.map((page, index) => ({
    page,
    href: href(page),
    isHere: page === here,
    isGap: index > 0 && page - (shown[index - 1] ?? page) > 1,
  }));
}
