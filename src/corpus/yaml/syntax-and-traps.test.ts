import { describe, expect, test } from 'vitest';
import { linesOf, placesOf } from './finding-lines.test-support.ts';
import { parseYaml } from './parse.ts';

const parse = (text: string) => parseYaml(text, { file: 'campaigns/a.mdx' });

describe('silent traps: YAML reads them, and something is lost', () => {
  test.each([
    [
      'label: #ad',
      { label: null },
      '1:8 yaml-trap/hash-starts-text label: YAML reads “#ad” as a comment, so this value is empty. Write "#ad", or a space after the # if it is a comment.',
    ],
    [
      'a:\n  - #ad\n  - x',
      { a: [null, 'x'] },
      '2:5 yaml-trap/hash-starts-text a.0: YAML reads “#ad” as a comment, so this value is empty. Write "#ad", or a space after the # if it is a comment.',
    ],
    [
      'title: Launch #1 day',
      { title: 'Launch' },
      '1:15 yaml-trap/text-lost-after-hash title: YAML reads “#1 day” as a comment, so only “Launch” is kept. Write "Launch #1 day", or a space after the # if it is a comment.',
    ],
    [
      'a: #1 reason\n  to buy',
      { a: 'to buy' },
      '1:4 yaml-trap/text-lost-after-hash a: YAML reads “#1 reason” as a comment, so only “to buy” is kept. Write "#1 reason to buy", or a space after the # if it is a comment.',
    ],
    [
      'a: { text: Glow, all day }',
      { a: { text: 'Glow', 'all day': null } },
      '1:18 yaml-trap/comma-ends-text a: In { } a comma ends the value, so “all day” is read as a field of its own, without a value. Put a text that holds a comma in double quotes.',
    ],
    [
      'a: {b:1}',
      { a: { 'b:1': null } },
      '1:5 yaml-trap/colon-without-space a: After the colon of “b” a space is missing, so this is no field. Write “b: 1”.',
    ],
    [
      'a: {brand}',
      { a: { brand: null } },
      '1:4 yaml-trap/bracket-starts-text a: YAML reads “{brand}” as a group of fields, because of the bracket at its start. Write "{brand}" if it is a text.',
    ],
    [
      'a: &co',
      { a: null },
      '1:4 yaml-trap/character-starts-text a: A text cannot begin with & unless it is in quotes, because YAML gives & a meaning of its own. Write "&co".',
    ],
    [
      'a:\n- x\n - y',
      { a: ['x - y'] },
      '3:2 yaml-trap/list-joined-to-text a.0: YAML reads “x - y” as one text, because the entry below it is indented further. Align the dash with the list, or delete the text beside the name.',
    ],
    [
      'a:\n\u00A0 b: 1',
      { a: null, '\u00A0 b': 1 },
      '2:1 yaml-trap/no-break-space : The space before this name is a no-break space (U+00A0), which YAML does not read as a space. Delete it and type an ordinary one.',
    ],
    [
      'a: “x # y”',
      { a: '“x' },
      '1:4 yaml-trap/smart-quotes a: YAML does not know the quotation mark “ as a quote. Write " on both sides: "x # y".',
    ],
    [
      'a: +49301234',
      { a: 49301234 },
      '1:4 yaml-trap/number-respelled a: YAML reads “+49301234” as the number 49301234. Write 49301234 if it is a number, or "+49301234" if it is a text.',
    ],
    [
      'a: 0x1F',
      { a: 31 },
      '1:4 yaml-trap/number-respelled a: YAML reads “0x1F” as the number 31. Write 31 if it is a number, or "0x1F" if it is a text.',
    ],
    [
      'a: 007',
      { a: 7 },
      '1:4 yaml-trap/number-respelled a: YAML reads “007” as the number 7. Write 7 if it is a number, or "007" if it is a text.',
    ],
    [
      'a: 12e3',
      { a: 12000 },
      '1:4 yaml-trap/number-respelled a: YAML reads “12e3” as the number 12000. Write 12000 if it is a number, or "12e3" if it is a text.',
    ],
    [
      'a: 9007199254740993',
      { a: 9007199254740992 },
      '1:4 yaml-trap/number-too-long a: The number 9007199254740993 is too long to be kept exactly and would become 9007199254740992. Write "9007199254740993" if it is an identifier or a phone number.',
    ],
  ])('%s', (text, data, line) => {
    expect(parse(text)).toMatchObject({ data });
    expect(linesOf(parse(text).findings)).toEqual([line]);
  });
});

describe('loud traps: YAML stops, and the cause is told', () => {
  test.each([
    [
      'a: @mila',
      '1:4 yaml-trap/character-starts-text : A text cannot begin with @ unless it is in quotes, because YAML gives @ a meaning of its own. Write "@mila".',
    ],
    [
      'a: `x` y',
      '1:4 yaml-trap/character-starts-text : A text cannot begin with ` unless it is in quotes, because YAML gives ` a meaning of its own. Write "`x` y".',
    ],
    [
      'a: %off',
      '1:4 yaml-trap/character-starts-text : A text cannot begin with % unless it is in quotes, because YAML gives % a meaning of its own. Write "%off".',
    ],
    [
      'a: *new in',
      '1:4 yaml-trap/character-starts-text a: A text cannot begin with * unless it is in quotes, because YAML gives * a meaning of its own. Write "*new in".',
    ],
    [
      'a: !now or never',
      '1:4 yaml-trap/character-starts-text a: A text cannot begin with ! unless it is in quotes, because YAML gives ! a meaning of its own. Write "!now or never".',
    ],
    [
      'a: [@x, y]',
      '1:5 yaml-trap/character-starts-text : A text cannot begin with @ unless it is in quotes, because YAML gives @ a meaning of its own. Write "@x".',
    ],
    [
      'a: ? b',
      '1:4 yaml-trap/character-starts-text : A text cannot begin with ? unless it is in quotes, because YAML gives ? a meaning of its own. Write "? b".',
    ],
    [
      'a: "High-quality" content',
      `1:19 yaml-trap/quote-then-text : The text ends at its second quote, and “content” stands after it. Write '"High-quality" content'.`,
    ],
    ["a: 'it's'", `1:8 yaml-trap/quote-then-text : The text ends at its second quote, and “s'” stands after it. Write "it's".`],
    [
      'a: 1\nkey:value\nb: 2',
      '2:1 yaml-trap/colon-without-space : After the colon of “key” a space is missing, so this is no field. Write “key: value”.',
    ],
    [
      'a: Launch: the film',
      '1:4 yaml-trap/colon-in-text : A colon followed by a space begins a new value, so “Launch: the film” cannot be read. Write "Launch: the film".',
    ],
    [
      'a: - b',
      '1:4 yaml-trap/dash-starts-text : A list begins on the line below its name, and “- b” stands beside it. Write "- b" if it is a text.',
    ],
    ['a:\n- b\n-c', '3:1 yaml-trap/dash-without-space : After the dash that begins an entry a space is missing. Write “- c”.'],
    [
      'a:\n\tb: 1',
      '2:1 yaml-trap/tab-indent : This line is indented with a tab, and YAML knows spaces only. Write two spaces for each level.',
    ],
    [
      'a: “b: c”',
      '1:4 yaml-trap/smart-quotes : YAML does not know the quotation mark “ as a quote. Write " on both sides: "b: c".',
    ],
    [
      'a:\u00A0b\nc: d',
      '1:3 yaml-trap/no-break-space : The space after the colon is a no-break space (U+00A0), which YAML does not read as a space. Delete it and type an ordinary one.',
    ],
    [
      'a: 1\nb：2\nc: 3',
      '2:1 yaml-trap/wide-colon : The colon after “b” is a full-width one (：), which YAML does not know. Write “b: 2”.',
    ],
    [
      'a: [Draft] Aurora',
      '1:4 yaml-trap/bracket-starts-text : YAML reads “[Draft] Aurora” as a list, because of the bracket at its start. Write "[Draft] Aurora" if it is a text.',
    ],
    [
      'a: one #two\n  three',
      '1:8 yaml-trap/text-lost-after-hash a: YAML reads “#two” as a comment, so only “one” is kept. Write "one #two", or a space after the # if it is a comment.',
    ],
  ])('%s', (text, line) => {
    expect(parse(text).data).toBeUndefined();
    expect(linesOf(parse(text).findings)).toEqual([line]);
  });
});

describe('plain mistakes', () => {
  test.each([
    ['a: "x\nb: 1\nc: 2', '1:4 yaml-syntax/unclosed-quote'],
    ["a: 1\nb:\n  - 'x\n", '3:5 yaml-syntax/unclosed-quote'],
    ['a: [x, y\nb: 1', '1:4 yaml-syntax/unclosed-bracket'],
    ['a: {x: [y, z\nb: 1', '1:8 yaml-syntax/unclosed-bracket'],
    ['a: ]', '1:4 yaml-syntax/stray-bracket'],
    ['a: ["x" "y"]', '1:9 yaml-syntax/missing-comma'],
    ['a: {b: c d: e}', '1:10 yaml-syntax/missing-comma'],
    ['a: [\n  x\n  y: z\n]', '3:3 yaml-syntax/missing-comma'],
    ['a: [x, , y]', '1:8 yaml-syntax/extra-comma'],
    ['a: {x: y}, z', '1:10 yaml-syntax/text-after-value'],
    ['a: 1\nb\nc: 2', '2:1 yaml-syntax/name-without-colon'],
    ['a:\n  - b\n  c', '3:3 yaml-syntax/item-without-dash'],
    ['a:\n   b: 1\n  c: 2', '3:3 yaml-syntax/indentation'],
    ['  a: 1\nb: 2', '2:1 yaml-syntax/indentation'],
    ['a: 1\n  b: 2', '1:4 yaml-syntax/nested-on-line'],
    ['a: "C:\\docs"', '1:7 yaml-syntax/bad-escape'],
    ['a: | x\n  y', '1:4 yaml-syntax/block-text-header'],
    ['a: "x"# y', '1:7 yaml-syntax/comment-without-space'],
    ['%x\na: 1', '2:1 yaml-syntax/unreadable'],
  ])('%s', (text, place) => {
    expect(placesOf(parse(text).findings)).toEqual([place]);
  });

  test('all of a file in one run, in the order of the file', () => {
    const text = 'a: b #c d\ne: f: g\nh: @i\nj: &k 1\nl: *k\nj: "m" n\no:\n  - 007\n';
    expect(placesOf(parse(text).findings)).toEqual([
      '1:6 yaml-trap/text-lost-after-hash',
      '2:4 yaml-trap/colon-in-text',
      '3:4 yaml-trap/character-starts-text',
      '4:4 yaml-feature/anchor',
      '5:4 yaml-feature/alias',
      '6:1 yaml-feature/duplicate-key',
      '8:5 yaml-trap/number-respelled',
    ]);
  });
});
