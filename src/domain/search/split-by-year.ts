/** Pages that are searched together: their years, newest first, and the pages themselves. */
export interface YearPart<Page> {
  readonly years: readonly string[];
  readonly pages: readonly Page[];
}

/**
 * Splits pages into parts that are searched one after the other, newest first.
 *
 * The first part has every page without a year, and the newest years for as long as it stays within `most` pages that have one; the
 * newest year is in it whatever its size. Each older year is a part of its own. Pages keep their order.
 */
export function splitByYear<Page>(
  pages: readonly Page[],
  yearOf: (page: Page) => string | undefined,
  most: number,
): YearPart<Page>[] {
  const byYear = new Map<string, Page[]>();
  for (const page of pages) {
    const year = yearOf(page);
    const known = year === undefined ? undefined : byYear.get(year);
    if (known) known.push(page);
    else if (year !== undefined) byYear.set(year, [page]);
  }
  const years = [...byYear.keys()].sort().reverse();
  const newest = newestWithin(years, (year) => byYear.get(year)?.length ?? 0, most);
  const first = new Set<string | undefined>([undefined, ...newest]);
  const older = years.filter((year) => !first.has(year)).map((year) => ({ years: [year], pages: byYear.get(year) ?? [] }));
  return [{ years: newest, pages: pages.filter((page) => first.has(yearOf(page))) }, ...older];
}

function newestWithin(years: readonly string[], sizeOf: (year: string) => number, most: number): string[] {
  const within: string[] = [];
  let size = 0;
  for (const year of years) {
    size += sizeOf(year);
    if (within.length > 0 && size > most) break;
    within.push(year);
  }
  return within;
}
