import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReport, type BundleReport } from './bundle.ts';
import { cachedBundle } from './bundle-cache.ts';

const MEGABYTE = 1024 * 1024;

let folder: string;
let report: BundleReport;
let scripts: { readonly name: string; readonly text: string }[];

beforeAll(async () => {
  folder = await cachedBundle(process.cwd());
  report = await readReport(folder);
  const files = readdirSync(path.join(folder, 'files'), { recursive: true, encoding: 'utf8' });
  const read = (name: string) => readFileSync(path.join(folder, 'files', name), 'utf8');
  scripts = files.filter((name) => name.endsWith('.js')).map((name) => ({ name, text: read(name) }));
}, 180_000);

describe('the bundle of the editor', () => {
  it('compiles no text into code: what remains of it is never reached in a browser', () => {
    const found = scripts.flatMap(({ text }) =>
      [...text.matchAll(/(?<![\w$.])(?:eval|(?:new )?Function)\(.{0,30}/g)].map(([call]) => call),
    );
    const unreached = [
      // lodash, where neither `self` nor `global` exists; function-bind, where functions have no `bind`.
      /^Function\(`return this`\)/,
      /^Function\(`binder`/,
      // zod asks whether it might, unless it was told before not to: `no-eval.ts`.
      /^Function\(``\)/,
    ];
    expect(found.filter((call) => !unreached.some((known) => known.test(call)))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  it('holds nothing of what was replaced', () => {
    const banned = /node_modules\/(?:ajv|gray-matter|apollo-|graphql|@iarna\/toml|js-sha256|@jsquash|esprima)/;
    expect(report.modules.filter((module) => banned.test(module))).toEqual([]);
    for (const name of ['config-schema', 'gray-matter', 'diacritics', 'toml', 'serialize-entry-values', 'js-sha256', 'graph-ql'])
      expect(report.modules).toContain(`src/cms/admin/replaced/${name}.ts`);
  });

  it('speaks to the local server and to git hosts, and brings no other way to log in', () => {
    const backends = report.modules.flatMap(
      (module) => /decap-cms-backend-([\w-]+)\/dist\/esm\/implementation/.exec(module)?.[1] ?? [],
    );
    expect(backends.toSorted()).toEqual(['forgejo', 'gitea', 'github', 'gitlab', 'proxy']);
  });

  it('is at most a megabyte for the line, beside the check in its worker', () => {
    const sizes = scripts
      .filter(({ name }) => !name.includes('worker'))
      .map(({ name, text }) => [name, gzipSync(text).length] as const);
    expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(MEGABYTE);
    expect(sizes.find(([name]) => name === report.script)?.[1]).toBeLessThan(MEGABYTE / 4);
  });

  it('has one check, in a file of its own that is loaded when a form opens, of at most 400 KB for the line', () => {
    const workers = scripts.filter(({ name }) => name.includes('worker'));
    expect(workers).toHaveLength(1);
    expect(workers.reduce((sum, { text }) => sum + gzipSync(text).length, 0)).toBeLessThan(400 * 1024);
    expect(workers[0]?.text).toContain('exclusivity-clash');
    expect(scripts.filter(({ text }) => text.includes('exclusivity-clash'))).toEqual(workers);
  });

  it('needs nothing of Node', () => {
    expect(report.modules.filter((module) => /^src\/cms\/backend\/|__vite-browser-external/.test(module))).toEqual([]);
  });
});
