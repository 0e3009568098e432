/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- what a form holds can be anything */
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../domain/schema/outline.ts';
import { CAMPAIGN_KEY, PROBLEM_KEY, SOURCE_KEY } from './entry-data.ts';
import { entryFormat } from './entry-format.ts';

type Form = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- what a form holds is anything
const yaml = entryFormat('yaml', outlineOf('campaign'));
const mdx = entryFormat('mdx', outlineOf('campaign'));

/** Reads a file, lets somebody change the form, and writes it. The copy is what the CMS makes of the data on the way. */
function saved(text: string, change: (form: Form) => void, format = yaml): string {
  const form = JSON.parse(JSON.stringify(format.fromFile(text))) as Form;
  change(form);
  return format.toFile(form);
}

describe('an untouched save gives the same bytes', () => {
  test.each([
    ['Windows line ends and a byte order mark', '\uFEFFtitle: x\r\nmarkets:\r\n  - de\r\n'],
    ['mixed line ends', 'title: x\r\nsummary: y\nstatus: draft\r\n'],
    ['no line end at the end', 'title: x\nsummary: |\n  y'],
    ['blank lines and comments', '\n# head\n\ntitle: x # beside\n\n\n  # deeper\nsummary: y\n# foot\n\n'],
    ['numbers as written', 'a: 1_000\nb: 1.50\nc: 0x10\nd: 1e3\ne: +5\nf: 007\n'],
    ['dates with and without quotes', 'a: 2026-05-18\nb: "2026-05-18"\nc: \'2026-05-18\'\n'],
    ['what nobody fills in', 'a:\nb: ~\nc: ""\nd: []\ne: {}\nf: null\n'],
    ['block texts', 'a: |+\n  x\n\n\nb: >2-\n    y\n  z\nc: |-\n\n  x\n'],
    ['lists in every way', 'a:\n- x\n-   y\n- - z\n  - { b: 1,c: 2 }\nd: [brand 48h]\ne: [ x,y , ]\n'],
    ['explicit names and empty values', '? a\n: 1\n? b\n"c" : "?"\nd: "\\u00e9"\n'],
    ['emoji and text from right to left', 'a: 🔥\nb: مرحبا\nc: "שלום, עולם"\n'],
    ['document marks', '---\na: 1\n...\n'],
  ])('%s', (_, text) => {
    expect(saved(text, () => {})).toBe(text);
  });

  test.each([
    ['a byte order mark', '\uFEFF---\r\ntitle: x\r\n---\r\n\r\nBody\r\n'],
    ['a fence with spaces', '---  \ntitle: x\n--- \nBody'],
    ['a fence without a line end', '---\ntitle: x\n---'],
    ['a brief that holds fences', '---\ntitle: x\n---\n\n---\nkey: value\n---\n'],
    ['a brief of blank lines', '---\ntitle: x\n---\n\n\n'],
  ])('with a brief: %s', (_, text) => {
    expect(saved(text, () => {}, mdx)).toBe(text);
  });
});

test('the campaign that a file is called after is not written into it', () => {
  const progress = entryFormat('yaml', outlineOf('progress'));
  const log = [{ on: '2026-10-01', what: 'The kickoff was moved.' }];
  expect(progress.toFile({ [CAMPAIGN_KEY]: 'aurora', log })).toBe('log:\n  - on: "2026-10-01"\n    what: The kickoff was moved.\n');
  const text = 'log: [{ on: 2026-10-01, what: x }] # c\n';
  expect(progress.toFile({ ...progress.fromFile(text), [CAMPAIGN_KEY]: 'aurora' })).toBe(text);
});

describe('a changed value changes nothing else', () => {
  test.each<[string, string, (form: Form) => void, string]>([
    ['a text', 'title: x # c\nowner: y\n', (form) => (form['title'] = 'z'), 'title: z # c\nowner: y\n'],
    ['in quotes', 'a: \'x\'\nb: "y"\n', (form) => Object.assign(form, { a: "it's", b: 'z' }), "a: 'it''s'\nb: \"z\"\n"],
    ['in braces', 'a: { b: 1,  c: x } # c\n', (form) => (form['a'].c = 'y, z'), 'a: { b: 1,  c: "y, z" } # c\n'],
    ['a number in a list', 'a: [1, 0x10, 1e3]\n', (form) => (form['a'][1] = 17), 'a: [1, 17, 1e3]\n'],
    ['a bare date', 'a: 2026-05-18\n', (form) => (form['a'] = '2026-05-19'), 'a: 2026-05-19\n'],
    ['a text by a date', 'a: soon\n', (form) => (form['a'] = '2026-05-19'), 'a: "2026-05-19"\n'],
    ['nothing by a text', 'a:\nb: # c\n', (form) => Object.assign(form, { a: 'x', b: 'z' }), 'a: x\nb: z # c\n'],
    ['a line by lines', 'a: x # c\nb: 1\n', (form) => (form['a'] = 'x\ny'), 'a: |- # c\n  x\n  y\nb: 1\n'],
    ['lines by a line', 'a: |  # c\n  x\n  y\n\nb: 1\n', (form) => (form['a'] = 5), 'a: 5  # c\n\nb: 1\n'],
    ['a line of a block', 'a: |\n    x\n    y\nb: 1\n', (form) => (form['a'] = 'x\nz\n'), 'a: |\n    x\n    z\nb: 1\n'],
    [
      'a folded text keeps its lines',
      'a: >-\n  one two\n  three four\n  five six\nb: 1\n',
      (form) => (form['a'] = 'one two three and four five six'),
      'a: >-\n  one two\n  three and four\n  five six\nb: 1\n',
    ],
    ['a text by fields', 'a: x # c\nb: 1\n', (form) => (form['a'] = { d: 1, e: [] }), 'a: # c\n  d: 1\nb: 1\n'],
    ['fields by a text', 'a: # c\n  # d\n  b: 1\n  # e\nc: 1\n', (form) => (form['a'] = 'x'), 'a: x # c\n  # e\nc: 1\n'],
    ['a text on the next line', 'a:\n  x\nb: 1\n', (form) => (form['a'] = ['z']), 'a:\n  [z]\nb: 1\n'],
  ])('%s', (_, text, change, expected) => {
    expect(saved(text, change)).toBe(expected);
  });

  test('line ends stay those of each line', () => {
    const text = 'a: 1\r\nb:\n  - x\n  - y\r\n  - z\n';
    expect(saved(text, (form) => (form['b'] = ['z', 'x', 'w', 'y']))).toBe('a: 1\r\nb:\n  - z\n  - x\n  - w\n  - y\r\n');
    expect(saved('a: 1\r\nb: 2\r\n', (form) => (form['a'] = 'x\ny'))).toBe('a: |-\r\n  x\r\n  y\r\nb: 2\r\n');
  });
});

describe('a new field comes behind those that stand before it in the schema', () => {
  test.each<[string, string, (form: Form) => void, string]>([
    [
      'between',
      'title: x\n\nmarkets: de\nx: 1\n',
      (form) => (form['status'] = 'live'),
      'title: x\nstatus: live\n\nmarkets: de\nx: 1\n',
    ],
    ['first', '# head\nmarkets: de\n', (form) => (form['title'] = 'x'), '# head\ntitle: x\nmarkets: de\n'],
    ['unknown ones last', 'markets: de\nowner: {}\n', (form) => (form['x'] = 1), 'markets: de\nowner: {}\nx: 1\n'],
    ['at an open end', 'title: x', (form) => (form['status'] = 'live'), 'title: x\nstatus: live'],
    ['in braces', 'owner: { person: Ana }\n', (form) => (form['owner'].role = 'a'), 'owner: { role: a, person: Ana }\n'],
    [
      'spaced out like the others',
      'title: x\n\nstatus: draft\n\nmarkets: de\n',
      (form) => (form['summary'] = 'y'),
      'title: x\n\nsummary: "y"\n\nstatus: draft\n\nmarkets: de\n',
    ],
    [
      'above a comment that is indented deeper',
      'roles:\n  - id: a\n    # fee to come\n  - id: b\n',
      (form) => (form['roles'][0].kind = 'brand'),
      'roles:\n  - id: a\n    kind: brand\n    # fee to come\n  - id: b\n',
    ],
    [
      'like the same field elsewhere',
      'deliverables:\n  - title: x\n    post: { from: a, until: b }\n  - title: "y"\n',
      (form) => (form['deliverables'][1].post = { until: 'd', from: 'c' }),
      'deliverables:\n  - title: x\n    post: { from: a, until: b }\n  - title: "y"\n    post: { from: c, until: d }\n',
    ],
    [
      'before the first behind a dash',
      'roles:\n  - kind: brand\n',
      (form) => (form['roles'][0].id = 'a'),
      'roles:\n  - id: a\n    kind: brand\n',
    ],
  ])('%s', (_, text, change, expected) => {
    expect(saved(text, change)).toBe(expected);
  });
});

describe('items come, go and move with their own comments', () => {
  const roles =
    'roles:\n  # on a\n  - id: a # beside a\n    kind: brand\n\n  # apart\n\n  # on b\n  - id: b\n    # in b\n  - id: c\n';

  test.each<[string, string, (form: Form) => void, string]>([
    ['gone', roles, (form) => form['roles'].splice(0, 1), 'roles:\n  # apart\n\n  # on b\n  - id: b\n    # in b\n  - id: c\n'],
    ['last gone', 'a:\n  - x\n\n  - y # c\nb: 1\n', (form) => form['a'].pop(), 'a:\n  - x\nb: 1\n'],
    [
      'moved',
      roles,
      (form) => form['roles'].unshift(form['roles'].pop()),
      'roles:\n  - id: c\n  # on a\n  - id: a # beside a\n    kind: brand\n\n  # apart\n\n  # on b\n  - id: b\n    # in b\n',
    ],
    [
      'moved and changed',
      'a:\n  - { id: x, n: 1 } # x\n  - { id: y, n: 2 } # y\n',
      (form) =>
        (form['a'] = [
          { id: 'y', n: 2 },
          { id: 'x', n: 3 },
        ]),
      'a:\n  - { id: y, n: 2 } # y\n  - { id: x, n: 3 } # x\n',
    ],
    ['new in brackets', 'a: [x, y]\n', (form) => form['a'].splice(1, 0, 'a, b'), 'a: [x, "a, b", y]\n'],
    [
      'first of brackets gone',
      'a: [x,y]\nb: [ x , y ]\n',
      (form) => Object.assign(form, { a: ['y'], b: ['y'] }),
      'a: [y]\nb: [ y ]\n',
    ],
    ['into empty brackets', 'a: []\nb: [ # none\n  ]\n', (form) => (form['a'] = ['x']), 'a: [x]\nb: [ # none\n  ]\n'],
    [
      'a line for each in brackets',
      'a: [\n    x, # x\n    # on y\n    y, # y\n    z # z\n  ]\n',
      (form) => (form['a'] = ['y', 'x', 'z', 'new']),
      'a: [\n    # on y\n    y, # y\n    x, # x\n    z, # z\n    new\n  ]\n',
    ],
    [
      'a new one like its siblings',
      'a:\n-   { b: 1 }\n',
      (form) => form['a'].push({ c: [1] }),
      'a:\n-   { b: 1 }\n-   { c: [1] }\n',
    ],
    ['a new block', 'a:\n  - b: 1\n', (form) => form['a'].push({ b: 'x\ny' }), 'a:\n  - b: 1\n  - b: |-\n      x\n      y\n'],
    [
      'below kept blank lines',
      'a:\n  - |+\n    x\n\n  - y\n\n  - z\n',
      (form) => form['a'].splice(1, 1),
      'a:\n  - |+\n    x\n\n  - z\n',
    ],
  ])('%s', (_, text, change, expected) => {
    expect(saved(text, change)).toBe(expected);
  });
});

describe('cleared fields go with their line', () => {
  test.each<[string, string, (form: Form) => void, string]>([
    ['a text', 'title: x\n# on y\nsummary: y # c\nstatus: draft\n', (form) => (form['summary'] = ''), 'title: x\nstatus: draft\n'],
    [
      'nothing',
      'title: x\nowner: { role: a, person: b }\n',
      (form) => (form['owner'].person = null),
      'title: x\nowner: { role: a }\n',
    ],
    ['all of a group', 'title: x\nowner: { role: a }\n', (form) => (form['owner'].role = ''), 'title: x\n'],
    [
      'first behind a dash',
      'a:\n  - b: 1\n    # on c\n    c: 2\n',
      (form) => (form['a'][0].b = null),
      'a:\n  - # on c\n    c: 2\n',
    ],
    [
      'what a form adds',
      'title: x\n',
      (form) => Object.assign(form, { summary: '', markets: [], owner: { role: null }, roles: [{}] }),
      'title: x\n',
    ],
    [
      'not what was empty before',
      'title: x\nsummary: ""\nowner:\n',
      (form) => (form['title'] = 'z'),
      'title: z\nsummary: ""\nowner:\n',
    ],
    ['everything', 'a: 1\n', (form) => delete form['a'], '{}\n'],
  ])('%s', (_, text, change, expected) => {
    expect(saved(text, change)).toBe(expected);
  });
});

describe('the brief', () => {
  test.each<[string, string, string | undefined, string]>([
    [
      'is replaced as a whole',
      '---\r\ntitle: x\r\n---\r\n\r\nOld\r\n',
      '\nNew\n\nText\n',
      '---\r\ntitle: x\r\n---\r\n\r\nNew\r\n\r\nText\r\n',
    ],
    ['may arrive with other line ends', '---\ntitle: x\n---\nOld\n', 'Old\r\n', '---\ntitle: x\n---\nOld\n'],
    ['can be emptied', '---\ntitle: x\n---\n\nOld\n', '', '---\ntitle: x\n---\n'],
    ['can be begun', '---\ntitle: x\n---', 'New', '---\ntitle: x\n---\n\nNew\n'],
    ['stays blank', '---\ntitle: x\n---\n\n', undefined, '---\ntitle: x\n---\n\n'],
  ])('%s', (_, text, body, expected) => {
    expect(saved(text, (form) => (form['body'] = body), mdx)).toBe(expected);
  });
});

describe('a new entry', () => {
  test('comes in the order of the schema, with a blank line above the brief', () => {
    const form = {
      body: 'Show it.',
      markets: ['de', 'us'],
      title: 'New',
      flight: { end: '', start: '2026-01-01' },
      roles: [{ kind: 'brand', id: 'a' }],
    };
    expect(mdx.toFile(form)).toBe(
      '---\ntitle: New\nmarkets: [de, us]\nroles:\n  - id: a\n    kind: brand\nflight:\n  start: "2026-01-01"\n---\n\nShow it.\n',
    );
  });

  test('of fields alone', () => {
    expect(yaml.toFile({ name: 'x', note: 'a\n\nb\n' })).toBe('name: x\nnote: |\n  a\n\n  b\n');
    expect(saved('# to be written\n', (form) => (form['title'] = 'x'))).toBe('# to be written\ntitle: x\n');
    expect(saved('---\n---\nText\n', (form) => (form['title'] = 'x'), mdx)).toBe('---\ntitle: x\n---\nText\n');
  });
});

describe('a file that cannot be read is never rewritten', () => {
  test.each([
    ['another language', '---js\nmodule.exports = process.exit()\n---\n', 1, 'only YAML is read here, never run'],
    ['no fields', '# Title\n\nText\n', 1, 'does not begin with its fields'],
    ['fields that never end', '---\ntitle: x\n\nText goes on.\n', 4, 'never closed'],
    ['broken YAML', '---\ntitle: x\nmarkets: [de\nowner: y\n---\n', 3, 'never closed'],
    ['an anchor', '---\na: &days 3\nb: *days\n---\n', 2, 'anchor'],
    ['an anchor that nothing names', '---\na: &days 3\n---\n', 2, 'cannot begin with'],
    ['a tag', '---\na: !!binary aGk=\n---\n', 2, 'tag'],
    ['a field twice', '---\na: 1\na: 2\n---\n', 3, 'already written'],
    ['a field of programs', '---\n__proto__: { a: 1 }\n---\n', 2, '__proto__'],
    ['a number as a name', '---\n2026: 1\n---\n', 2, 'is read as a number'],
    ['a merge that was left open', '---\na: 1\n---\n<<<<<<< HEAD\n', 4, 'merge conflict'],
    ['a control character', '---\na: x\u0008\n---\n', 2, 'control character'],
    ['a field that the editor needs', '---\nbody: x\n---\n', 1, 'keeps for itself'],
  ])('%s', (_, text, line, words) => {
    const data = mdx.fromFile(text);
    expect(Object.keys(data)).toEqual([SOURCE_KEY, PROBLEM_KEY]);
    expect(data[PROBLEM_KEY]).toMatchObject({ line, message: expect.stringContaining(words) as string });
    expect(saved(text, (form) => Object.assign(form, { summary: '', roles: [] }), mdx)).toBe(text);
    expect(() => saved(text, (form) => (form['title'] = 'x'), mdx)).toThrow(
      /^This file cannot be edited here before line \d+ is mended\. .* Nothing was saved\.$/,
    );
  });
});

test('a file of two documents is not rewritten either', () => {
  expect(yaml.fromFile('a: 1\n---\nb: 2\n')[PROBLEM_KEY]).toMatchObject({ line: 2 });
});

test.each([
  ['leaves out what nobody can see', 'a\u0007b\u0000\u001b\u007fc\ufffe', 'title: abc\n'],
  ['puts a space where a slide ends a line', 'one\u000btwo\u0085three', 'title: one two three\n'],
  ['keeps tabs, line ends and signs of direction', 'a\tb\u200fc', 'title: "a\\tb\u200fc"\n'],
])('a pasted text %s', (_, pasted, written) => {
  expect(yaml.toFile({ ...yaml.fromFile('title: x\n'), title: pasted })).toBe(written);
});

describe('what cannot be written is refused in a sentence', () => {
  test.each<[string, unknown, RegExp]>([
    ['half a character', 'a\ud83d', /field “title”/],
    ['no number', Number.NaN, /field “title”/],
    ['a date object', new Date(0), /field “title”/],
    ['a name of programs', JSON.parse('{ "__proto__": { "admin": true } }'), /__proto__/],
    ['a name of programs, deeper', [{ constructor: { prototype: 1 } }], /constructor/],
  ])('%s', (_, value, words) => {
    expect(() => yaml.toFile({ ...yaml.fromFile('title: x\n'), title: value })).toThrow(words);
    expect(() => yaml.toFile({ ...yaml.fromFile('title: x\n'), title: value })).toThrow(/Nothing was saved\.$/);
    expect(({} as Form)['admin']).toBeUndefined();
  });
});
