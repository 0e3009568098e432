import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runChild } from './lib/child-command.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'samepage-index-'));
});
afterEach(() => rmSync(site, { recursive: true }));

const index = (...args: readonly string[]) =>
  runChild(process.execPath, ['scripts/index-search.ts', '--site', site, ...args], { output: 'kept' });

describe('index-search', () => {
  it('puts the pages that can be found into parts, newest first', async () => {
    writePages();
    expect(await index('--shard-above', '1')).toEqual({ status: 0, text: '' });
    expect(JSON.parse(read('pagefind/shards.json'))).toEqual({
      shards: [
        { folder: '', years: ['2026'], pages: { campaign: 2, word: 1 } },
        { folder: '2025', years: ['2025'], pages: { campaign: 1 } },
      ],
    });
    expect(fragmentsIn('pagefind').map(({ url }) => url)).toEqual(['/campaigns/b/', '/campaigns/undated/', '/glossary/']);
    expect(fragmentsIn('pagefind/2025')).toMatchObject([
      {
        url: '/campaigns/a/',
        content: 'Aurora. Rights. For six months.',
        filters: { kind: ['campaign'], year: ['2025'], market: ['de', 'us'] },
        meta: { title: 'Aurora', lang: 'de' },
        anchors: [{ id: 'rights', title: 'Rights', element: 'section', location: 1 }],
      },
    ]);
  });

  it('writes what the page of the search loads, and nothing else', async () => {
    writePages();
    await index();
    const [entry, meta, ...rest] = namesIn('pagefind');
    expect([entry, ...rest]).toEqual(['pagefind-entry.json', 'pagefind.js', 'shards.json', 'wasm.en.pagefind']);
    expect(meta).toMatch(/^pagefind\.en_\w+\.pf_meta$/);
    expect(Object.keys((JSON.parse(read('pagefind/pagefind-entry.json')) as { languages: object }).languages)).toEqual(['en']);
  });

  it('gives the same files for the same site', async () => {
    writePages();
    await index();
    const first = contentsOf('pagefind');
    await index();
    expect(contentsOf('pagefind')).toEqual(first);
  });

  it('says when there is no site', async () => {
    const { status, text } = await index();
    expect(status).toBe(2);
    expect(text).toBe(`There is no built site in ${site}. Build one with: npm run build`);
  });
});

function writePages(): void {
  write('index.html', '<h1>Today</h1>');
  write('campaigns/index.html', '<h1>Campaigns</h1>');
  const rights = '<section id="rights"><h2>Rights</h2><p>For six months</p><div class="mark">5f3a</div></section>';
  write(
    'campaigns/a/index.html',
    `<span hidden data-search-facets="year:2025 market:de market:us" data-search-lang="de"></span><h1>Aurora</h1>${rights}`,
  );
  write('campaigns/a/history/index.html', '<h1>Every version</h1>');
  write('campaigns/b/index.html', '<span hidden data-search-facets="year:2026"></span><h1>Borealis</h1><p lang="de">Werbung</p>');
  write('campaigns/undated/index.html', '<span hidden data-search-facets=""></span><h1>Corona</h1>');
  write('glossary/index.html', '<h1>Glossary</h1>');
}

function write(file: string, main: string): void {
  mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
  writeFileSync(path.join(site, file), `<!doctype html><html lang="en"><body><main>${main}</main></body></html>`);
}

function read(file: string): string {
  return readFileSync(path.join(site, file), 'utf8');
}

function namesIn(folder: string): string[] {
  const items = readdirSync(path.join(site, folder), { withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map(({ name }) => name)
    .sort();
}

/** Pages as the index keeps them, by address. */
function fragmentsIn(folder: string): { url: string }[] {
  const inside = path.join(site, folder, 'fragment');
  const signature = 'pagefind_dcd'.length;
  return readdirSync(inside)
    .map(
      (name) =>
        JSON.parse(
          gunzipSync(readFileSync(path.join(inside, name)))
            .toString()
            .slice(signature),
        ) as { url: string },
    )
    .sort((a, b) => a.url.localeCompare(b.url, 'en'));
}

function contentsOf(folder: string): Map<string, string> {
  const items = readdirSync(path.join(site, folder), { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const files = items.map((item) => path.join(item.parentPath, item.name)).sort();
  return new Map(files.map((file) => [path.relative(site, file), readFileSync(file).toString('base64')]));
}
