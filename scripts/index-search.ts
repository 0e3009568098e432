import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { kindOfPage } from '../src/domain/search/findable-page.ts';
import type { SearchKind, SearchManifest, SearchShard } from '../src/domain/search/search-index.ts';
import { splitByYear, type YearPart } from '../src/domain/search/split-by-year.ts';
import { runCommand } from './lib/command.ts';
import { pageFacets, searchablePage, UNSEARCHED } from './search/searchable-page.ts';

/**
 * With so many campaigns a first search still loads less than 350 KB; each thousand more adds about 20 KB to what every search loads,
 * found or not.
 */
const CAMPAIGNS_AT_FIRST = 2000;

const command = {
  name: 'node scripts/index-search.ts',
  summary: 'Makes the search index of a built site, inside it. `npm run build` does this by itself.',
  options: {
    site: { kind: 'text', value: 'DIR', help: 'folder of the built site', default: 'dist' },
    'shard-above': {
      kind: 'number',
      value: 'N',
      help: 'campaigns that are searched first; older years wait until they are asked for',
      default: CAMPAIGNS_AT_FIRST,
    },
  },
} as const;

await runCommand(command, async ({ site, 'shard-above': most }) => {
  const language = await languageOf(site);
  const pages = await findablePages(site);
  const parts = splitByYear(pages, ({ kind, year }) => (kind === 'campaign' ? year : undefined), most);
  const out = path.join(site, 'pagefind');
  await rm(out, { recursive: true, force: true });
  const shards: SearchShard[] = [];
  // One after the other: each needs the memory of all its pages.
  for (const [index, part] of parts.entries()) {
    const folder = index === 0 ? '' : (part.years[0] ?? '');
    await writeIndex(path.join(out, folder), part.pages, language);
    await removeUnused(path.join(out, folder), index === 0 ? [`wasm.${language}.pagefind`, 'pagefind.js'] : []);
    shards.push({ folder, years: part.years, pages: countKinds(part) });
  }
  await close();
  const manifest: SearchManifest = { shards };
  await writeFile(path.join(out, 'shards.json'), `${JSON.stringify(manifest)}\n`);
});

/** A page of the built site that can be found. */
interface FindablePage {
  readonly file: string;
  readonly address: string;
  readonly kind: SearchKind;
  readonly year: string | undefined;
  /** Read when it is needed: all pages together would fill the memory. */
  readonly html: () => Promise<string>;
}

/** In the order of their files, so that the same site gives the same index. */
async function findablePages(site: string): Promise<FindablePage[]> {
  const files = (await readdir(site, { recursive: true })).map((file) => file.split(path.sep).join('/')).sort();
  const pages: FindablePage[] = [];
  for (const file of files) {
    const kind = kindOfPage(file);
    if (kind === undefined) continue;
    const html = async () => readFile(path.join(site, file), 'utf8');
    const facets = pageFacets(await html(), kind);
    pages.push({ file, address: `/${file.replace(/index\.html$/, '')}`, kind, year: facets.year?.[0], html });
  }
  return pages;
}

/** The language of the interface. Left to itself, the indexer makes one index for each language, and each is searched from its own pages alone. */
async function languageOf(site: string): Promise<string> {
  const home = await readFile(path.join(site, 'index.html'), 'utf8').catch(() => undefined);
  if (home === undefined) throw new Error(`There is no built site in ${path.resolve(site)}. Build one with: npm run build`);
  return /<html lang="([a-z]+)/.exec(home)?.[1] ?? 'en';
}

async function writeIndex(folder: string, pages: readonly FindablePage[], language: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language, excludeSelectors: UNSEARCHED });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
  // One after the other: the indexer numbers pages as they come, and the same site must give the same files.
  for (const page of pages) await addPage(index, page);
  await mkdir(folder, { recursive: true });
  const written = await index.writeFiles({ outputPath: path.resolve(folder) });
  if (written.errors.length > 0) throw new Error(`The search index could not be written: ${written.errors.join(' ')}`);
  await index.deleteIndex();
}

async function addPage(index: PagefindIndex, { address, file, kind, html }: FindablePage): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: address, content: searchablePage(await html(), kind) });
  if (errors.length > 0) throw new Error(`${file} could not be put into the search index: ${errors.join(' ')}`);
}

/** Removes the interfaces that the indexer brings along; ours is `src/scripts/search.ts`. */
async function removeUnused(folder: string, scripts: readonly string[]): Promise<void> {
  const isUsed = (name: string) => name === 'pagefind-entry.json' || name.endsWith('.pf_meta') || scripts.includes(name);
  const files = (await readdir(folder, { withFileTypes: true })).filter((item) => item.isFile() && !isUsed(item.name));
  await Promise.all(files.map(({ name }) => rm(path.join(folder, name))));
}

function countKinds({ pages }: YearPart<FindablePage>): SearchShard['pages'] {
  const counts: Partial<Record<SearchKind, number>> = {};
  for (const { kind } of pages) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
