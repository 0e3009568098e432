import type { SearchKind, SearchShard } from '../../domain/search/search-index.ts';
import type { Speech } from './live-words.ts';

/** What was searched, in a sentence: `Searched: 3 campaigns and the glossary. Campaigns that start in 2026 …`. */
export function searchedText(shards: readonly SearchShard[], speech: Speech): string {
  const { words, fill, list } = speech;
  const pages = list(countsOf(shards).map(([kind, count]) => speech.count(count, words.pages[kind])));
  const years = yearsText(shards);
  return years === '' ? fill(words.searched, { pages }) : fill(words.searchedYears, { pages, years });
}

/** Years of campaigns, oldest to newest as a span, or `2021, 2024` when some between them have none. */
export function yearsText(shards: readonly SearchShard[]): string {
  const years = [...new Set(shards.flatMap((shard) => shard.years))].sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isSpan = years.length > 2 && Number(last) - Number(first) === years.length - 1;
  return isSpan ? `${first}–${last}` : years.join(', ');
}

function countsOf(shards: readonly SearchShard[]): [SearchKind, number][] {
  const counts = new Map<SearchKind, number>();
  for (const { pages } of shards) {
    for (const [kind, count] of Object.entries(pages) as [SearchKind, number][]) counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  return [...counts];
}
