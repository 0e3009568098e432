import type { Words } from '../words/index.ts';

/** How many entries stand on one page of a list. */
export const PAGE_SIZE = 100;

/** One page of a long list, with the way to the others. */
export interface ListPages {
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** Entries on all pages together. */
  readonly total: number;
  /** Empty when there is one page. */
  readonly links: readonly PageLink[];
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** A page to go to; `isGap` stands for the pages between this one and the one listed before it. */
export interface PageLink {
  readonly page: number;
  readonly href: string;
  readonly isHere: boolean;
  readonly isGap: boolean;
}

/**
 * Where one page stands among the pages of a list.
 *
 * @param list the address of the list, with a slash at the end
 */
export function listPages(total: number, page: number, list: string): ListPages {
  const pages = pageCount(total);
  return {
    page,
    pages,
    total,
    links: pages === 1 ? [] : linksAround(page, pages, list),
    previous: page > 1 ? pageAddress(page - 1, list) : undefined,
    next: page < pages ? pageAddress(page + 1, list) : undefined,
  };
}

/** The entries that stand on a page. */
export function onPage<T>(entries: readonly T[], page: number): readonly T[] {
  return entries.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

/** How many pages a list of this length has; an empty list has one. */
export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_SIZE));
}

/** The page on which an entry stands, by its place in the list, counted from 0. */
export function pageAt(index: number): number {
  return Math.floor(index / PAGE_SIZE) + 1;
}

/** The first page is the list itself. Further ones stand in a folder of their own, so that no entry can have their address. */
export function pageAddress(page: number, list: string): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

/** How a page of a list is called in the window: by the list alone, or with its number when there are more. */
export function pageTitle(title: string, page: number, total: number, words: Words): string {
  return total > PAGE_SIZE ? `${title}, ${words.list.page(page, pageCount(total))}` : title;
}

/** The pages of a list as the paths of a file called `[...page].astro`. */
export function listPaths(total: number): { params: { page: string | undefined }; props: { number: number } }[] {
  return Array.from({ length: pageCount(total) }, (_, index) => ({
    params: { page: index === 0 ? undefined : `page/${index + 1}` },
    props: { number: index + 1 },
  }));
}

/** The first, the last and those around this page. */
function linksAround(here: number, pages: number, list: string): PageLink[] {
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === pages || Math.abs(page - here) <= 1,
  );
  return shown.map((page, index) => ({
    page,
    href: pageAddress(page, list),
    isHere: page === here,
    isGap: index > 0 && page - (shown[index - 1] ?? page) > 1,
  }));
}
