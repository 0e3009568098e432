import { parseEvents } from 'js-yaml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { FieldPath } from '../../domain/finding.ts';
import { createLocator } from './locate.ts';
import { treeFromDocument } from './tree-from-document.ts';
import { treeFromEvents } from './tree-from-events.ts';

const locator = (text: string, firstLine = 1) => createLocator(text, { file: 'a.yaml', firstLine });
const at = (text: string, path: FieldPath, of: 'key' | 'value' = 'value') => {
  const found = locator(text).locate(path, of);
  return found === 'unavailable'
    ? found
    : `${found.position.line}:${found.position.column} ${found.isExact ? '' : 'near '}${found.source}`;
};

describe('a field is found', () => {
  test.each<[string, string, FieldPath, string, string]>([
    ['a text', 'a: x', ['a'], '1:1 a', '1:4 x'],
    ['a number as written', 'a: 1.10 # v', ['a'], '1:1 a', '1:4 1.10'],
    ['a quoted text', '"a b": "x \\" y"', ['a b'], '1:1 "a b"', '1:8 "x \\" y"'],
    ['a block text', 'a:\n  - b: |- # note\n      x\n      y\n', ['a', 0, 'b'], '2:5 b', '2:8 |- # note\n      x\n      y\n'],
    ['in braces', 'a: { b: [1, { c: 2 }] }', ['a', 'b', 1, 'c'], '1:15 c', '1:18 2'],
    ['a whole list', 'a: [1, 2, ] # x', ['a'], '1:1 a', '1:4 [1, 2, ]'],
    ['fields below', 'a:\n  b: 1\n  c: 2\n\n\n', ['a'], '1:1 a', '2:3 b: 1\n  c: 2'],
    ['an empty value', 'a:  # x\nb: 1', ['a'], '1:1 a', '1:3 '],
    ['an entry', 'a:\n- x\n- y', ['a', 1], '3:3 y', '3:3 y'],
    ['the last of two', 'a: 1\na: 2', ['a'], '2:1 a', '2:4 2'],
    ['behind an astral character', 'a: { 😀: 1, b: 2 }', ['a', 'b'], '1:13 b', '1:16 2'],
    ['behind Windows line ends', 'a: 1\r\nb:\r\n  c: 2\r\n', ['b', 'c'], '3:3 c', '3:6 2'],
    ['in broken text', 'a: b: c\nd:\n  - e: 1\n', ['d', 0, 'e'], '3:5 e', '3:8 1'],
    ['below a line without a colon', 'a: 1\nb:2\nc: 3\n', ['c'], '3:1 c', '3:4 3'],
    ['below an open quote', 'a: { b: 1 }\nc: "x\n', ['a', 'b'], '1:6 b', '1:9 1'],
  ])('%s', (_, text, path, key, value) => {
    expect(at(text, path, 'key')).toBe(key);
    expect(at(text, path)).toBe(value);
  });
});

describe('a field that is not there', () => {
  test.each<[string, FieldPath, string]>([
    ['a:\n  b: 1', ['a', 'c'], '1:1 near a'],
    ['a:\n  b: 1', ['a', 'c', 'd', 0], '1:1 near a'],
    ['a: [x]', ['a', 3], '1:1 near a'],
    ['a: [{ b: 1 }]', ['a', 0, 'c'], '1:5 near { b: 1 }'],
    ['a: 1\nb: 2', ['c'], '1:1 near a: 1\nb: 2'],
    ['# nothing', ['c'], 'unavailable'],
  ])('%s', (text, path, place) => {
    expect(at(text, path)).toBe(place);
    expect(locator(text).sourceOf(path)).toBeUndefined();
  });
});

test('lines count from the line where the text begins', () => {
  expect(locator('a: 1\nb: 2', 5).locate(['b'], 'key')).toMatchObject({ position: { line: 6, column: 1 } });
});

test('sourceOf gives a value exactly as written', () => {
  expect(locator('a: 1.10\nb: “x”').sourceOf(['a'])).toBe('1.10');
});

describe('properties', () => {
  const fields = fc.dictionary(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.jsonValue({ maxDepth: 3, noUnicodeString: false }),
    { minKeys: 1 },
  );
  const style = fc.record({
    indentSeq: fc.boolean(),
    // Not `block`: yaml 2.9 writes an empty list in it that no parser can read.
    collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
    lineWidth: fc.constantFrom(0, 20, 80),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED' as const),
  });

  test('what stands at a located place is the value', () => {
    fc.assert(
      fc.property(fields, style, (data, options) => {
        const text = stringify(data, { ...options, aliasDuplicateObjects: false });
        const lines = text.split('\n');
        for (const [path, value] of leavesOf(data)) {
          const found = locator(text).locate(path, 'value');
          if (found === 'unavailable' || !found.isExact) throw new Error(`${path.join('.')} is not found in\n${text}`);
          const { line, column } = found.position;
          expect(
            lines
              .slice(line - 1)
              .join('\n')
              .slice(column - 1)
              .startsWith(found.source),
          ).toBe(true);
          // A block text or one of several lines keeps its meaning only with its indentation.
          if (!found.source.includes('\n')) expect(parse(found.source)).toEqual(value);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('both parsers give the same tree', () => {
    fc.assert(
      fc.property(fields, style, (data, options) => {
        const text = stringify(data, { ...options, aliasDuplicateObjects: false });
        expect(treeFromDocument(text).root).toEqual(treeFromEvents(text, parseEvents(text, {})));
      }),
      { numRuns: 300 },
    );
  });

  function leavesOf(value: unknown, path: FieldPath = []): [FieldPath, unknown][] {
    if (value === null || typeof value !== 'object') return [[path, value]];
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]));
  }
});
