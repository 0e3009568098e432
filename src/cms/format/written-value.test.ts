import { CORE_SCHEMA, load } from 'js-yaml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json, JsonObject } from '../../domain/json.ts';
import { outlineOf } from '../../domain/schema/outline.ts';
import { entryFormat } from './entry-format.ts';
import { writtenName, writtenOnOneLine } from './written-value.ts';

const { fromFile, toFile } = entryFormat('yaml', outlineOf('campaign'));
const block = { isFlow: false, quote: 'double' } as const;
const flow = { isFlow: true, quote: 'double' } as const;

describe('a text on one line', () => {
  test.each([
    ['2 working days', '2 working days'],
    ['1080x1920', '1080x1920'],
    ['15-30 s', '15-30 s'],
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['a, b [c]', 'a, b [c]'],
    ['', '""'],
    ['?', '"?"'],
    ['no', '"no"'],
    ['Off', '"Off"'],
    ['12:30', '"12:30"'],
    ['2026-07', '"2026-07"'],
    ['2026-07-01T18:00', '"2026-07-01T18:00"'],
    ['1e3', '"1e3"'],
    ['1_000', '"1_000"'],
    ['0o17', '"0o17"'],
    ['.5', '".5"'],
    ['null', '"null"'],
    ['#ad', '"#ad"'],
    ['a #b', '"a #b"'],
    ['a: b', '"a: b"'],
    ['a:', '"a:"'],
    ['@x', '"@x"'],
    ['- x', '"- x"'],
    [' x', '" x"'],
    ['x ', '"x "'],
    ['"x"', `'"x"'`],
    [`"it's"`, `"\\"it's\\""`],
    ['a\nb\tc', '"a\\nb\\tc"'],
  ])('%j is written %s', (text, written) => {
    expect(writtenOnOneLine(text, block)).toBe(written);
    expect(load(`a: ${written}\n`, { schema: CORE_SCHEMA })).toEqual({ a: text });
  });

  test.each([
    ['a, b', '"a, b"'],
    ['a]', '"a]"'],
    ['a:', '"a:"'],
    ['a b', 'a b'],
  ])('inside brackets %j is written %s', (text, written) => {
    expect(writtenOnOneLine(text, flow)).toBe(written);
  });

  test('keeps the quotes of what stood there, as far as they can hold it', () => {
    expect(writtenOnOneLine('x', { ...block, style: 'single' })).toBe("'x'");
    expect(writtenOnOneLine('a\nb', { ...block, style: 'single' })).toBe('"a\\nb"');
    expect(writtenOnOneLine('2026-07-01', { ...block, style: 'plain', mayBeAmbiguous: true })).toBe('2026-07-01');
    expect(writtenOnOneLine('7', { ...block, style: 'plain', mayBeAmbiguous: true })).toBe('"7"');
  });

  test('names of fields are bare where no reader takes them for more', () => {
    expect(['on', 'usageRights', 'größe', '2026', '?', 'a: b', 'true'].map((name) => writtenName(name, 'double'))).toEqual([
      'on',
      'usageRights',
      'größe',
      '"2026"',
      '"?"',
      '"a: b"',
      '"true"',
    ]);
  });
});

describe('properties', () => {
  const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;
  const pieces = fc.constantFrom(
    'a',
    'Ü',
    '🔥',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '#',
    ': ',
    ':',
    '-',
    '?',
    '"',
    "'",
    '\\',
    ',',
    '[',
    '}',
    '|',
    '>',
    '&',
    '0',
    '2026-01-01',
    '\u2028',
    '\u00a0',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(control, '')),
    fc.array(pieces, { minLength: 1, maxLength: 10 }).map((parts) => parts.join('')),
  );
  const filled = texts.filter((text) => text !== '');
  const names = filled.filter((name) => !['__proto__', 'constructor', 'prototype', '<<'].includes(name) && !/^\s*$/.test(name));
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      filled,
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
      fc.dictionary(names, tie('value'), { minKeys: 1, maxKeys: 4 }),
    ),
  }));
  const fields = fc.dictionary(names, value, { minKeys: 1, maxKeys: 5 }) as fc.Arbitrary<JsonObject>;

  test('whatever data a new file holds, the check and any other reader read them back', () => {
    fc.assert(
      fc.property(fields, (data) => {
        const text = toFile({ ...data });
        expect(load(text, { schema: CORE_SCHEMA })).toEqual(data);
        expect(parse(text)).toEqual(data);
      }),
      { numRuns: 600 },
    );
  });

  test('whatever becomes of a file, the check and any other reader read it back', () => {
    fc.assert(
      fc.property(fields, fields, (before, after) => {
        const text = toFile({ ...fromFile(toFile({ ...before })), ...after });
        const wanted = { ...before, ...after };
        expect(load(text, { schema: CORE_SCHEMA })).toEqual(wanted);
        expect(parse(text)).toEqual(wanted);
      }),
      { numRuns: 600 },
    );
  });
});
