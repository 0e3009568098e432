import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { addFiles, campaign, contentFolder, facts, problemOf, problemsIn } from './content-folder.test-support.ts';
import { loadCorpus } from './load-corpus.ts';

const aurora = campaign('title: Aurora');
/** What keeps files from being read; what they agree on is for the rules to judge. */
const problemsAt = (root: string) =>
  checkContent(root, '2026-05-01')
    .findings.filter(({ severity }) => severity === 'shape')
    .map(problemOf);
const one = (content: string | Uint8Array) =>
  problemsIn({ 'campaigns/a.mdx': content }).map((line) => line.replace('campaigns/a.mdx:', ''));

describe('files that are no content', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', '1:1 file-form/empty This file is empty. Write its fields, or delete the file.'],
    ['a file of spaces', ' \n\n', '1:1 file-form/empty This file is empty. Write its fields, or delete the file.'],
    [
      'a picture',
      Buffer.from('PNG\0\0\0\rIHDR'),
      '1:4 file-form/binary This file holds a NUL byte at byte 3, so it is not text. Replace it with a text file saved as UTF-8.',
    ],
    [
      'ten megabytes',
      Buffer.alloc(10_000_000, 'x'),
      '1:1 file-form/too-large This file has 10,000,000 bytes, and at most 65,536 are read. Keep large material elsewhere and link to it, or split the file.',
    ],
    [
      'an unclosed fence',
      '---\ntitle: Aurora\n\nThe brief begins.\n',
      '4:1 file-form/frontmatter-unclosed The fields that begin on line 1 are never closed. Write a line --- after the last field, probably here, above “The brief begins.”.',
    ],
    [
      'fields without a fence',
      'title: Aurora\n',
      '1:1 file-form/frontmatter-missing This file does not begin with its fields. Write --- on the first line, the fields below it, and --- on a line of its own after them.',
    ],
    [
      'tabs',
      '---\nflight:\n\tstart: 2026-05-18\ntitle: A\n---\n',
      '3:1 yaml-trap/tab-indent This line is indented with a tab, and YAML knows spaces only. Write two spaces for each level.',
    ],
    [
      'a name that programs keep for themselves',
      '---\ntitle: A\nflight: { __proto__: { polluted: true } }\n---\n',
      '3:11 yaml-feature/reserved-key A field cannot be called “__proto__”, because programs give that name a meaning of their own. Choose another name.',
    ],
    [
      'a tag that makes a function',
      '---\ntitle: !!js/function "function () { process.exit(1) }"\n---\n',
      '2:8 yaml-feature/tag The tag “!!js/function” asks for a special kind of value, and only texts, numbers, lists and fields are read. Delete “!!js/function”.',
    ],
    [
      'a program in front',
      '---js\n{ title: process.exit(1) }\n---\n',
      '1:1 file-form/frontmatter-language The fields begin with “---js”, and only YAML is read here, never run. Write --- alone on the first line, and the fields as YAML.',
    ],
    [
      'the same field twice',
      '---\ntitle: A\ntitle: B\n---\n',
      '3:1 yaml-feature/duplicate-key The field “title” is already written on line 2. Keep one of the two.',
    ],
    [
      'a list',
      '---\n- title: A\n---\n',
      '2:1 yaml-syntax/not-fields Fields written as “name: value” were expected here, and a list was found. Give each value a name.',
    ],
  ])('%s', (_, content, message) => {
    expect(one(content)).toEqual([message]);
  });

  test('a hundred aliases that multiply are refused at once', () => {
    const level = (at: number) =>
      `a${at}: &a${at} [${Array.from({ length: 9 }, () => (at === 0 ? 'x' : `*a${at - 1}`)).join(', ')}]\n`;
    const bomb = campaign(`title: A\n${Array.from({ length: 9 }, (_, at) => level(at)).join('')}`);
    const start = performance.now();
    expect(new Set(one(bomb).map((line) => line.split(' ')[1]))).toEqual(new Set(['yaml-feature/anchor', 'yaml-feature/alias']));
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('nothing was polluted by what was refused', () => {
    problemsIn({
      'campaigns/a.mdx': campaign('title: A\n__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }'),
    });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('files that are fine', () => {
  test.each([
    ['a byte order mark', '\uFEFF---\ntitle: Aurora\n---\n'],
    ['Windows line ends', '---\r\ntitle: Aurora\r\nflight:\r\n  start: 2026-05-18\r\n---\r\n\r\nThe brief.\r\n'],
    ['an emoji for a title', campaign('title: 🌅\ndeliverables: [{ title: 🎬 }, { title: 🎞️ }]')],
    ['a title from right to left', campaign('title: حملة الفجر\ndeliverables: [{ title: فيلم }]', '\nمرحبا\n')],
    ['a title of many scripts', campaign('title: 東京 · Жар-птица · Ünïcödé')],
  ])('%s', (_, content) => {
    expect(one(content)).toEqual([]);
  });

  test('places in a file with Windows line ends and a mark are those of the file', () => {
    expect(one('\uFEFF---\r\ntitle: Aurora\r\nstaus: draft\r\n---\r\n')).toEqual([expect.stringMatching(/^3:1 unknown-field/)]);
  });

  test('five hundred creators are read quickly', () => {
    const names = Array.from({ length: 500 }, (_, index) => `creator-${index}`);
    const parties = Object.fromEntries(
      names.map((name) => [`parties/${name}.yaml`, `name: ${name}\nkind: creator\nzone: Europe/Berlin\n`]),
    );
    const fields = `title: A\nroles: [{ id: crew, kind: creator }]\ncreators:\n${names.map((name) => `- { party: ${name}, contact: crew/${name} }\n`).join('')}`;
    const root = contentFolder({ ...parties, 'campaigns/a.mdx': campaign(fields) });
    const start = performance.now();
    expect(problemsAt(root)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('where files stand and what they are called', () => {
  test.each([
    ['a campaign as .md', 'campaigns/aurora.md', 'misplaced-file/ending Files in “campaigns” end with .mdx. Rename this file.'],
    ['a fact as .yml', 'parties/lumen.yml', 'misplaced-file/ending Files in “parties” end with .yaml. Rename this file.'],
    [
      'a folder in a folder',
      'campaigns/2026/aurora.mdx',
      'misplaced-file/nested Files of this kind stand directly in “campaigns”. Move this file there.',
    ],
    [
      'a report without its campaign',
      'reports/1.yaml',
      'misplaced-file/not-nested Files of this kind stand in a folder of their campaign, such as “reports/aurora/1.yaml”. Move this file there.',
    ],
    [
      'a misspelled folder',
      'campagins/aurora.mdx',
      'misplaced-file/misspelled-folder No content is looked for in “campagins”. Did you mean “campaigns”?',
    ],
    [
      'a folder with a capital',
      'Campaigns/aurora.mdx',
      'misplaced-file/misspelled-folder No content is looked for in “Campaigns”. Did you mean “campaigns”?',
    ],
    [
      'an unknown folder',
      'pictures/team.png',
      'misplaced-file/folder No content is looked for in “pictures”. The folders are markets, holidays, platforms, metrics, glossary, parties, playbooks, campaigns, progress, reports, signoffs, signed.',
    ],
    [
      'a file at the top',
      'README.md',
      'misplaced-file/top Only samepage.yaml stands directly in the content folder. Move this file into one of markets, holidays, platforms, metrics, glossary, parties, playbooks, campaigns, progress, reports, signoffs, signed, or out of the content folder.',
    ],
    [
      'settings under another name',
      'samepage.yml',
      'misplaced-file/site-name The settings of the site are read from samepage.yaml. Rename this file.',
    ],
    [
      'a file called like a folder',
      'campaigns',
      'misplaced-file/top Only samepage.yaml stands directly in the content folder. Move this file into one of markets, holidays, platforms, metrics, glossary, parties, playbooks, campaigns, progress, reports, signoffs, signed, or out of the content folder.',
    ],
    [
      'a signed text in a folder',
      'signed/2026/a.json',
      'misplaced-file/nested Files of this kind stand directly in “signed”. Move this file there.',
    ],
    [
      'a name with a space',
      'campaigns/Aurora Launch.mdx',
      'misplaced-file/name The name “Aurora Launch” cannot be an id. Ids are made of small letters, digits and hyphens: “aurora-launch” would do.',
    ],
    [
      'a name with an accent',
      'campaigns/été.mdx',
      'misplaced-file/name The name “été” cannot be an id. Ids are made of small letters, digits and hyphens: “ete” would do.',
    ],
    [
      'a name with two endings',
      'campaigns/aurora.v2.mdx',
      'misplaced-file/name The name “aurora.v2” cannot be an id. Ids are made of small letters, digits and hyphens: “aurora-v2” would do.',
    ],
    ...['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'].map((name) => [
      `a name that Windows forbids, ${name}`,
      `campaigns/${name}.mdx`,
      `misplaced-file/reserved-name The name “${name}” is reserved by Windows and cannot be stored there. Choose another one.`,
    ]),
  ])('%s', (_, file = '', message) => {
    expect(problemsIn({ [file]: aurora })).toEqual([`${file} ${message}`]);
  });

  test('two names that are one on many computers are one mistake, told at the name that is no id', () => {
    expect(problemsIn({ 'campaigns/aurora.mdx': aurora, 'campaigns/Aurora.mdx': campaign('title: B') })).toEqual([
      'campaigns/Aurora.mdx duplicate-id/file This file and campaigns/aurora.mdx have the same id, capitals apart, and are one file on many computers. Rename one of them.',
    ]);
  });

  test('a name whose bytes are no text is told, not stumbled over', () => {
    const root = contentFolder({ 'campaigns/aurora.mdx': aurora });
    writeFileSync(Buffer.concat([Buffer.from(`${root}/campaigns/a`), Buffer.from([0xff]), Buffer.from('.mdx')]), aurora);
    expect(problemsAt(root)).toEqual([expect.stringContaining('misplaced-file/name')]);
  });

  test('hidden files and what file managers leave behind are nobody’s content', () => {
    expect(
      problemsIn({ '.DS_Store': 'x', 'campaigns/.aurora.mdx.swp': 'x', '.git/config': 'x', 'campaigns/Thumbs.db': 'x' }),
    ).toEqual([]);
  });

  test('a copy is told, and the same beginnings of two progress records are not', () => {
    const files = {
      'campaigns/a.mdx': aurora,
      'campaigns/b.mdx': aurora,
      'progress/a.yaml': 'log: []\n',
      'progress/b.yaml': 'log: []\n',
    };
    expect(problemsIn(files)).toEqual([
      'campaigns/b.mdx misplaced-file/copied This file is the same as campaigns/a.mdx, byte for byte. Delete one of them, or say in one what is different.',
    ]);
  });
});

describe('links and devices are not followed', () => {
  const secret = () => contentFolder({ 'secret.mdx': campaign('title: Secret'), 'samepage.yaml': 'name: Another site\n' });
  const link = 'misplaced-file/link This is a link or a device, and only plain files are read. Put the file itself here.';

  test('a linked file', () => {
    const root = contentFolder({ 'campaigns/a.mdx': aurora });
    symlinkSync(path.join(secret(), 'secret.mdx'), path.join(root, 'campaigns/b.mdx'));
    expect(problemsAt(root)).toEqual([`campaigns/b.mdx ${link}`]);
    expect([...loadCorpus(root).corpus.entries.campaign.keys()]).toEqual(['a']);
  });

  test('a linked folder, also one that leads back', () => {
    const root = contentFolder({ 'parties/lumen.yaml': facts['parties/lumen.yaml'] });
    symlinkSync(secret(), path.join(root, 'campaigns'));
    symlinkSync(root, path.join(root, 'parties/loop'));
    expect(problemsAt(root)).toEqual([`campaigns ${link}`, `parties/loop ${link}`]);
  });

  test('linked settings of the site are not read', () => {
    const root = contentFolder();
    symlinkSync(path.join(secret(), 'samepage.yaml'), path.join(root, 'samepage.yaml'));
    expect(problemsAt(root)).toEqual([`samepage.yaml ${link}`]);
    expect(loadCorpus(root).corpus.site.name).toBe('Samepage');
  });

  test('a link to nothing in the folder of signed texts', () => {
    const root = contentFolder();
    mkdirSync(path.join(root, 'signed'));
    symlinkSync('/nowhere', path.join(root, `signed/${'0'.repeat(64)}.json`));
    expect(problemsAt(root)).toEqual([`signed/${'0'.repeat(64)}.json ${link}`]);
  });

  test.skipIf(process.platform === 'win32')('a pipe, which would never end', () => {
    const root = contentFolder({ 'campaigns/a.mdx': aurora });
    execFileSync('mkfifo', [path.join(root, 'campaigns/b.mdx')]);
    expect(problemsAt(root)).toEqual([`campaigns/b.mdx ${link}`]);
  });
});

describe('the folder itself', () => {
  test('that does not exist is said in one sentence', () => {
    expect(() => loadCorpus('/nowhere/content')).toThrow(
      'The content folder "/nowhere/content" does not exist or cannot be read. Name another one with --content DIR or SAMEPAGE_CONTENT.',
    );
  });

  test('that is a file is called one', () => {
    const root = contentFolder({ 'file.txt': 'x' });
    expect(() => loadCorpus(path.join(root, 'file.txt'))).toThrow('is not a folder');
  });

  test('that is empty has no campaigns and no problems', () => {
    expect(checkContent(contentFolder(), '2026-05-01')).toEqual({ ...NOTHING, files: 0, campaigns: 0 });
  });

  test('may be a link, since somebody chose it', () => {
    const root = contentFolder({ 'campaigns/a.mdx': aurora });
    const linked = path.join(contentFolder(), 'content');
    symlinkSync(root, linked);
    expect(checkContent(linked, '2026-05-01')).toEqual({ ...NOTHING, files: 1, campaigns: 1 });
  });

  test('that loses a file between two looks forgets it', () => {
    const root = contentFolder({ 'campaigns/a.mdx': aurora });
    addFiles(root, { 'campaigns/b.mdx': campaign('title: B') });
    expect(loadCorpus(root).corpus.entries.campaign.size).toBe(2);
    rmSync(path.join(root, 'campaigns/b.mdx'));
    expect(loadCorpus(root).corpus.entries.campaign.size).toBe(1);
  });
});

const NOTHING = { findings: [], crashes: [], silenced: [] };
