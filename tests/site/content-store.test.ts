import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runChild, type ChildResult } from '../../scripts/lib/child-command.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { contentTypes, type ContentType } from '../../src/domain/schema/index.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samepage-astro-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('Astro’s content store', () => {
  it('holds the same entries as the commands read, with the same digests', async () => {
    const { status, text } = await astro('sync', 'content');
    expect(text).toBe('');
    expect(status).toBe(0);
    const { entries } = loadCorpus('content').corpus;
    for (const type of Object.keys(contentTypes) as ContentType[]) {
      const own = [...entries[type].values()].map(({ id, digest }) => [id, digest]);
      expect(rowsOf(contentTypes[type].folder), type).toEqual(own);
    }
  });
});

describe('a poisoned campaign, built by Astro without our check', () => {
  const stolen = () => path.join(folder, 'stolen.txt');
  const poison = `---
title: Aurora
---

Hello {globalThis.process.exit(0)}

export const x = await import('node:fs').then((fs) => fs.writeFileSync('${tmpdir()}/stolen.txt', ''))

<script>alert(1)</script>
`;

  it('is refused with every place, and never runs', async () => {
    const content = path.join(folder, 'poisoned');
    mkdirSync(path.join(content, 'campaigns'), { recursive: true });
    writeFileSync(path.join(content, 'campaigns/aurora.mdx'), poison.replace(`${tmpdir()}/stolen.txt`, stolen()));
    const { status, text } = await astro('build', content);
    expect(status).not.toBe(0);
    expect(text).toContain('The content cannot be built.');
    for (const place of ['campaigns/aurora.mdx', '5:7 ', '7:1 ', '9:1 ']) expect(text).toContain(place);
    expect(existsSync(stolen())).toBe(false);
    expect(existsSync(path.join(folder, 'dist/index.html'))).toBe(false);
  });
});

function astro(task: 'sync' | 'build', content: string): Promise<ChildResult> {
  const args = ['tests/support/run-astro.ts', task, path.join(folder, 'cache'), path.join(folder, 'dist')];
  const env = { ...process.env, SAMEPAGE_CONTENT: content, NO_COLOR: '1' };
  return runChild(process.execPath, args, { output: 'kept', env });
}

/** Id and digest of every row of a collection, in the order of the ids. */
function rowsOf(collection: string): [string, string][] {
  const store = decoded(JSON.parse(readFileSync(path.join(folder, 'cache/data-store.json'), 'utf8')) as Encoded[]);
  const rows = (store as Map<string, Map<string, { digest: string }>>).get(collection) ?? new Map<string, { digest: string }>();
  return [...rows].map(([id, { digest }]): [string, string] => [id, digest]).sort();
}

/** Astro's store is one flat list in which values name each other by their index, a map as `["Map", key, value, …]`. */
function decoded(values: readonly Encoded[], index = 0): unknown {
  const value = values[index];
  if (Array.isArray(value)) {
    if (value[0] !== 'Map') return value.map((at) => decoded(values, Number(at)));
    const items = value.slice(1).map((at) => decoded(values, Number(at)));
    return new Map(items.flatMap((key, at) => (at % 2 === 0 ? [[key, items[at + 1]] as const] : [])));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, at]) => [key, decoded(values, Number(at))]));
}

type Encoded = string | number | boolean | null | readonly (string | number)[] | Readonly<Record<string, number>>;
