import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageOf } from '../domain/rules/index.ts';
import { checkContent } from './check-content.ts';
import { addFiles, campaign, contentFolder, facts, problemsIn } from './content-folder.test-support.ts';
import { loadCorpus, type ReadFiles } from './load-corpus.ts';
import { digestOf } from './read-file.ts';

const files = { ...facts, 'campaigns/a.mdx': campaign('title: A'), 'campaigns/b.mdx': campaign('title: B\nstaus: draft') };

describe('a folder that is read again', () => {
  test('parses only what changed', () => {
    const root = contentFolder(files);
    const known: ReadFiles = new Map();
    const first = loadCorpus(root, known);
    const kept = new Map(known);
    addFiles(root, { 'campaigns/a.mdx': campaign('title: A, changed') });
    const second = loadCorpus(root, known);
    const parsedAgain = [...known].filter(([file, read]) => kept.get(file) !== read).map(([file]) => file);
    expect(parsedAgain).toEqual(['campaigns/a.mdx']);
    expect(second.corpus.entries.party.get('lumen')).toBe(first.corpus.entries.party.get('lumen'));
    expect(second.corpus.entries.campaign.get('a')?.data).toMatchObject({ title: 'A, changed' });
  });

  test('does not believe that an unchanged file means the same when others changed', () => {
    const root = contentFolder({ ...facts, 'campaigns/a.mdx': campaign('title: A\nmarkets: de') });
    const known: ReadFiles = new Map();
    expect(loadCorpus(root, known).findings).toEqual([]);
    rmSync(path.join(root, 'markets/de.yaml'));
    expect(loadCorpus(root, known).findings.map(messageOf)).toEqual([
      '“Markets” names the market “de”, and none is written yet. Write one, or correct the id.',
    ]);
  });

  test('forgets files that are gone', () => {
    const root = contentFolder(files);
    const known: ReadFiles = new Map();
    loadCorpus(root, known);
    rmSync(path.join(root, 'campaigns/b.mdx'));
    expect(loadCorpus(root, known).findings).toEqual([]);
    expect(known.has('campaigns/b.mdx')).toBe(false);
  });

  test('keeps telling what is wrong with a file that it does not parse again', () => {
    const root = contentFolder(files);
    const known: ReadFiles = new Map();
    expect(loadCorpus(root, known).findings).toEqual(loadCorpus(root, known).findings);
    expect(loadCorpus(root, known).findings).toHaveLength(1);
  });
});

describe('what is read', () => {
  test('stands in the order of ids, whatever the endings of the names do', () => {
    const ids = ['es', 'es-ct', 'de', 'es2', 'de-be'];
    const root = contentFolder(
      Object.fromEntries(ids.map((id) => [`parties/${id}.yaml`, `name: ${id}\nkind: brand\nzone: Europe/Berlin\n`])),
    );
    expect([...loadCorpus(root).corpus.entries.party.keys()]).toEqual([...ids].sort());
  });

  test('has the digest of the bytes, a brief with its line, and no entry for a broken file', () => {
    const text = campaign('title: A', '\nThe brief.\n');
    const { entries } = loadCorpus(contentFolder({ ...files, 'campaigns/a.mdx': text })).corpus;
    expect([...entries.campaign.keys()]).toEqual(['a']);
    expect(entries.campaign.get('a')).toMatchObject({
      id: 'a',
      file: 'campaigns/a.mdx',
      digest: digestOf(Buffer.from(text)),
      prose: { source: '\nThe brief.\n', firstLine: 4 },
    });
  });

  test('names nested records with their folder', () => {
    const report = 'campaign: a\nby: brand\non: 2026-05-20\nvalues: []\n';
    const { corpus } = loadCorpus(
      contentFolder({ 'campaigns/a.mdx': campaign('title: A\nroles: [{ kind: brand }]'), 'reports/a/1.yaml': report }),
    );
    expect([...corpus.entries.report.keys()]).toEqual(['a/1']);
  });

  test('has the settings of the site, or an unnamed one', () => {
    expect(loadCorpus(contentFolder({ 'samepage.yaml': 'name: Ours\nurl: "https://ours.example"\n' })).corpus.site).toEqual({
      name: 'Ours',
      url: 'https://ours.example',
    });
    expect(loadCorpus(contentFolder()).corpus.site).toEqual({ name: 'Samepage' });
    expect(problemsIn({ 'samepage.yaml': 'nmae: Ours\nlanguage: 4\n' })).toEqual([
      'samepage.yaml:1:1 unknown-field/misspelled “nmae” is not a field of this site. Did you mean “name”?',
      'samepage.yaml:2:11 invalid-value/wrong-kind “Language” is the number 4. Write a language tag such as "en" or "pt-BR" instead.',
    ]);
  });

  test('refuses a weight whose reason is still open, as it refuses one without a reason', () => {
    const settings = (why: string) => `name: Ours\nseverities: [{ rule: kill-fee, severity: "off"${why} }]\n`;
    const missing = (column: number) =>
      `samepage.yaml:2:${column} missing-value/missing Severity “kill-fee” has no “Why”, which it needs. Write “why:” and its value: the reason for the change.`;
    expect(problemsIn({ 'samepage.yaml': settings('') })).toEqual([missing(14)]);
    expect(problemsIn({ 'samepage.yaml': settings(', why: "?"') })).toEqual([missing(54)]);
    expect(problemsIn({ 'samepage.yaml': settings(', why: " ? "') })).toEqual([missing(54)]);
    expect(problemsIn({ 'samepage.yaml': settings(', why: " "') })).toHaveLength(1);
    expect(loadCorpus(contentFolder({ 'samepage.yaml': settings(', why: "?"') })).corpus.site.severities).toBeUndefined();
  });
});

describe('the report', () => {
  test('is the same for the same files, in the same order', () => {
    const root = contentFolder({ ...files, 'a/x.yaml': '', 'parties/B.yaml': '', 'parties/x.yaml': 'nam: X\nzoen: here\n' });
    const report = checkContent(root, '2026-05-01');
    expect(checkContent(root, '2026-05-01')).toEqual(report);
    const places = report.findings.map(({ file, position }) => `${file} ${position === 'unavailable' ? 0 : position.line}`);
    expect(places).toEqual([...places].sort());
    expect(report.findings.length).toBeGreaterThan(4);
  });

  test('does not depend on the order in which files were written', () => {
    const names = ['x', 'a', 'm'].map((name) => `parties/${name}.yaml`);
    const [there, back] = [names, [...names].reverse()].map((order) =>
      problemsIn(Object.fromEntries(order.map((name) => [name, 'kind: brnd\n']))),
    );
    expect(there).toEqual(back);
  });

  test('has a place for everything that it says about a field', () => {
    const fields =
      'titel: A\nmarkets: xx\nflight: { start: 2026-02-30 }\nroles:\n- { kind: brand, party: nobody }\n- { kind: brand }\nworkflows: [{ title: W, steps: [nobody 48h] }]';
    const { findings } = checkContent(
      contentFolder({ 'campaigns/a.mdx': campaign(fields), 'parties/x.yaml': 'kind: 4\n' }),
      '2026-05-01',
    );
    expect(findings.length).toBeGreaterThan(6);
    expect(findings.filter(({ path: field, position }) => field.length > 0 && position === 'unavailable')).toEqual([]);
  });
});

describe('nothing that can stand in a folder stops the reading', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 300 }).map((text) => Buffer.from(text)),
    fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => Buffer.from(campaign(text, text))),
    fc
      .array(
        fc.constantFrom(
          '---\n',
          'title: A\n',
          '? ',
          '- ',
          'roles:\n',
          '  ',
          '{',
          '}',
          '[',
          '&a ',
          '*a',
          '!!x ',
          '"',
          '|\n',
          '#',
          ': ',
          '\t',
          '\r\n',
          '<b>',
          '{x}',
        ),
        { maxLength: 40 },
      )
      .map((parts) => Buffer.from(parts.join(''))),
  );
  const folder = fc.constantFrom(
    'campaigns',
    'parties',
    'reports/a',
    'signoffs/a',
    'signed',
    'playbooks',
    'progress',
    'elsewhere',
    'campaigns/a/b',
  );
  const name = fc.oneof(
    fc.constantFrom('a.mdx', 'a.yaml', `${'0'.repeat(64)}.json`, 'con.mdx', 'A.mdx', '__proto__.yaml', 'constructor.mdx'),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => !/[/\0]|^\.{1,2}$/.test(text) && Buffer.byteLength(text) < 200),
  );

  test('random bytes under random names', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(folder, name, bytes), { minLength: 1, maxLength: 6 }), fc.option(bytes), (items, site) => {
        const root = contentFolder();
        try {
          for (const [where, what, content] of items) addFiles(root, { [`${where}/${what}`]: content });
          if (site) addFiles(root, { 'samepage.yaml': site });
          for (const finding of checkContent(root, '2026-05-01').findings) expect(messageOf(finding)).not.toBe('');
        } finally {
          rmSync(root, { recursive: true });
        }
      }),
      { numRuns: 100 },
    );
  });

  test('plain data of any kind in place of any section', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SECTIONS), fc.json({ maxDepth: 4 }), (section, json) => {
        const lines = problemsOfRoot({
          'campaigns/a.mdx': campaign(`title: A\n${section}: ${json}`),
          'parties/p.yaml': `${section}: ${json}\n`,
          'reports/a/r.yaml': `campaign: a\n${section}: ${json}\n`,
        });
        expect(lines.every((line) => line.length > 0)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

test('the sample content can be built', () => {
  const { findings, campaigns } = checkContent('content', '2026-11-21');
  expect(findings.filter(({ severity }) => severity === 'shape')).toEqual([]);
  expect(campaigns).toBe(readdirSync('content/campaigns').length);
});

const SECTIONS = [
  'roles',
  'deliverables',
  'flight',
  'kpis',
  'ugc',
  'payment',
  'workflows',
  'creators',
  'defaults',
  'values',
  'people',
  'markets',
  'status',
  'owner',
];

function problemsOfRoot(content: Parameters<typeof addFiles>[1]): string[] {
  const root = contentFolder(content);
  try {
    return checkContent(root, '2026-05-01').findings.map(messageOf);
  } finally {
    rmSync(root, { recursive: true });
  }
}
