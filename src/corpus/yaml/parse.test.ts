import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { linesOf, placesOf } from './finding-lines.test-support.ts';
import { parseYaml } from './parse.ts';
import { VALUE_LIMIT } from './refused-features.ts';

const place = { file: 'campaigns/a.mdx' };
const parse = (text: string) => parseYaml(text, place);

describe('read as written', () => {
  test.each([
    [
      'dates and times stay text',
      'a: 2026-05-18\nb: 2026-05-18T10:00:00Z\nc: 12:30',
      { a: '2026-05-18', b: '2026-05-18T10:00:00Z', c: '12:30' },
    ],
    ['yes, no, on and off stay text', 'a: yes\nb: no\nc: on\nd: off\ne: y', { a: 'yes', b: 'no', c: 'on', d: 'off', e: 'y' }],
    ['numbers', 'a: 0.045\nb: -3\nc: 0\nd: 1_000', { a: 0.045, b: -3, c: 0, d: '1_000' }],
    ['booleans and nothing', 'a: true\nb: False\nc: null\nd: ~\ne:', { a: true, b: false, c: null, d: null, e: null }],
    ['a marker above', '# note\n---\na: 1\n', { a: 1 }],
    ['comments', 'a: 1 # one\n#two\nb: #\nc: x ## y\n', { a: 1, b: null, c: 'x' }],
    ['a hash without a space before it', 'a: C#\nb: x#1\nc: "x" #y\n', { a: 'C#', b: 'x#1', c: 'x' }],
    [
      'texts with characters of YAML inside',
      'a: 50% off & more *now*!\nb: me@x.de\nc: http://x.de/#a\n',
      { a: '50% off & more *now*!', b: 'me@x.de', c: 'http://x.de/#a' },
    ],
    ['typographic quotes around a text', 'a: “Glow”\nb: say “hi”\n', { a: '“Glow”', b: 'say “hi”' }],
    ['several lines', 'a: one\n  two\nb: |\n  # x\n  - y: z\n', { a: 'one two', b: '# x\n- y: z\n' }],
    ['Windows line ends', 'a: |\r\n  x\r\n  y\r\nb: 1\r\n', { a: 'x\ny\n', b: 1 }],
    ['names in quotes', '"2026": 1\n"a: b": 2\n', { '2026': 1, 'a: b': 2 }],
  ])('%s', (_, text, data) => {
    expect(parse(text)).toEqual({ data, findings: [] });
  });

  test('any JSON-like fields, in any style that yaml writes', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => !['__proto__', 'constructor', 'prototype'].includes(text));
    const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-6, max: 1e15 }));
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'grapheme' }),
        number,
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 5 }),
        fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: true }),
      ),
    }));
    const root = fc.dictionary(name, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true });
    const style = fc.record({
      indent: fc.constantFrom(2, 4),
      indentSeq: fc.boolean(),
      // Not `block`: yaml 2.9 writes an empty list in it that no parser can read.
      collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
      // No narrow lines: where the indentation leaves no room, yaml 2.9 folds before the start of the text and writes "undefined".
      lineWidth: fc.constantFrom(0, 80, 120),
      defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED' as const),
      defaultKeyType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE' as const),
    });
    fc.assert(
      fc.property(root, style, (data, options) => {
        const text = stringify(data, { ...options, aliasDuplicateObjects: false });
        const { data: read, findings } = parse(text);
        const isTrapOrLimit = findings.length > 0;
        if (isTrapOrLimit)
          expect(
            placesOf(findings).every((line) => /yaml-trap|hidden-character/.test(line)),
            `${text}\n${linesOf(findings).join('\n')}`,
          ).toBe(true);
        else expect(read).toEqual(data);
      }),
      { numRuns: 500 },
    );
  });

  test('random text never throws', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      ':',
      '\n',
      '\n  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      ' #',
      '"',
      "'",
      '&a ',
      '*a',
      '!t ',
      '|',
      '>',
      '? ',
      '\t',
      '“',
      '---\n',
      '<<',
      '%',
      '@',
      '\\',
      '\u00A0',
      '\r',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { data, findings } = parse(pieces.join(''));
        expect(data === undefined && findings.length === 0).toBe(false);
        expect(linesOf(findings).join('\n')).not.toMatch(/\{\w+\}:|no such message|unavailable/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is refused is told with its place', () => {
  test.each([
    [
      'anchors and aliases',
      'a: &x 1\nb: *x',
      [
        '1:4 yaml-feature/anchor a: The anchor “&x” marks a value for use elsewhere, and every value is written out here. Delete “&x”.',
        '2:4 yaml-feature/alias b: The alias “*x” stands for a value written elsewhere. Write the value itself here.',
      ],
    ],
    [
      'a tag that runs code elsewhere',
      'a: !!js/function "x"',
      [
        '1:4 yaml-feature/tag a: The tag “!!js/function” asks for a special kind of value, and only texts, numbers, lists and fields are read. Delete “!!js/function”.',
      ],
    ],
    [
      'a field written three times',
      'a: 1\nb: 2\n"a": 3\na: 4',
      [
        '3:1 yaml-feature/duplicate-key a: The field “a” is already written on line 1. Keep one of the two.',
        '4:1 yaml-feature/duplicate-key a: The field “a” is already written on line 1. Keep one of the two.',
      ],
    ],
    [
      'a duplicate deep inside',
      'a:\n  - b: { c: 1, c: 2 }',
      ['2:16 yaml-feature/duplicate-key a.0.b.c: The field “c” is already written on line 2. Keep one of the two.'],
    ],
    [
      'names that are numbers',
      'a:\n  2026: 1\n  null: 2',
      [
        '2:3 yaml-feature/key-not-text a: The name of a field is a text, and “2026” is read as a number. Write "2026" if this is meant to be a name.',
        '3:3 yaml-feature/key-not-text a: The name of a field is a text, and “null” is read as nothing. Write "null" if this is meant to be a name.',
      ],
    ],
  ])('%s', (_, text, lines) => {
    const { data, findings } = parse(text);
    expect(linesOf(findings)).toEqual(lines);
    expect(data).toBeUndefined();
  });

  test.each([
    ['a merge key', 'a: { <<: { b: 1 } }', ['1:6 yaml-feature/merge-key']],
    [
      'reserved names',
      '__proto__: 1\na: { constructor: 2, "proto\\u0074ype": 3 }',
      ['1:1 yaml-feature/reserved-key', '2:6 yaml-feature/reserved-key', '2:22 yaml-feature/reserved-key'],
    ],
    [
      'names that are collections',
      '[a]: 1\n? { b: 1 }\n: 2',
      ['1:1 yaml-feature/key-is-collection', '2:3 yaml-feature/key-is-collection'],
    ],
    ['an anchored name', '&x a: 1\nb: *x', ['1:1 yaml-feature/anchor', '2:4 yaml-feature/alias']],
    ['a tag on a list', 'a: !!set [b]\nc: !x { d: 1 }', ['1:4 yaml-feature/tag', '2:4 yaml-feature/tag']],
    ['directives', '%YAML 1.1\n---\na: no', ['1:1 yaml-feature/directive']],
    ['two documents', '---\na: 1\n---\nb: 2', ['3:1 yaml-feature/several-documents']],
    [
      'special numbers',
      'a: .inf\nb: [-.INF, .nan]',
      ['1:4 yaml-feature/special-number', '2:5 yaml-feature/special-number', '2:12 yaml-feature/special-number'],
    ],
    [
      'escapes that hide',
      'a: "x\\u202Ey"\nb: "\\\\brand \\0"\n"c\\x01": "\\ud83d"',
      [
        '1:6 yaml-feature/hidden-character',
        '2:13 yaml-feature/hidden-character',
        '3:3 yaml-feature/hidden-character',
        '3:11 yaml-feature/hidden-character',
      ],
    ],
    ['a list at the root', '- a: 1', ['1:1 yaml-syntax/not-fields']],
    ['a text at the root', 'draft', ['1:1 yaml-syntax/not-fields']],
    ['comments only', '# a: 1\n', ['1:1 yaml-syntax/no-fields']],
    ['a lone marker', '---\n', ['1:1 yaml-syntax/no-fields']],
  ])('%s', (_, text, places) => {
    const { data, findings } = parse(text);
    expect(placesOf(findings)).toEqual(places);
    expect(data).toBeUndefined();
  });

  test('positions count from the line where the text begins', () => {
    expect(placesOf(parseYaml('a: 1\na: 2', { ...place, firstLine: 10 }).findings)).toEqual(['11:1 yaml-feature/duplicate-key']);
  });

  test('columns count UTF-16 units, and Windows line ends do not shift them', () => {
    expect(placesOf(parse('a: { 😀: 1, b: .inf }\r\na: 2\r\n').findings)).toEqual([
      '1:16 yaml-feature/special-number',
      '2:1 yaml-feature/duplicate-key',
    ]);
  });
});

describe('hostile files end quickly', () => {
  test('an alias bomb', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`);
    const { data, findings } = parse(`l0: &l0 [x]\n${levels.join('\n')}\n`);
    expect(data).toBeUndefined();
    expect(new Set(findings.map(({ messageId }) => messageId))).toEqual(new Set(['anchor', 'alias']));
  });

  test.each([
    ['brackets', `a: ${'['.repeat(100_000)}`],
    ['braces', `a: ${'{a: '.repeat(100_000)}`],
    ['dashes', '- '.repeat(100_000)],
    ['indentation', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('nesting of 100,000 levels: %s', (_, text) => {
    expect(parse(text).findings.map(({ messageId }) => messageId)).toEqual(['too-deep']);
  });

  test('deep nesting below an error', () => {
    const { findings } = parse(`a: b: c\nd: ${'['.repeat(20_000)}`);
    expect(placesOf(findings).slice(0, 2)).toEqual(['1:4 yaml-trap/colon-in-text', '2:36 yaml-feature/too-deep']);
  });

  test('too many values', () => {
    expect(parse(`a: [${'1, '.repeat(VALUE_LIMIT)}]`).findings.map(({ messageId }) => messageId)).toEqual(['too-many-values']);
  });

  test('thousands of errors end in a count', () => {
    const { findings } = parse(Array.from({ length: 3000 }, (_, index) => `k${index}: @x\n`).join(''));
    expect(findings).toHaveLength(21);
    expect(linesOf(findings).at(-1)).toBe(
      '20:6 yaml-syntax/more : Further lines cannot be read either (2980), and often they follow from the first ones. Mend those first and check again.',
    );
  });
});
