import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, placesOf } from './finding-lines.test-support.ts';
import { readEntry } from './read-entry.ts';

const read = (text: string, form: 'yaml' | 'mdx' = 'mdx') => readEntry(Buffer.from(text), { file: `a.${form}`, form });

describe('one file', () => {
  test('fields and brief, with places in the file on disk', () => {
    const entry = read('\uFEFF---\r\ntitle: Aurora\r\nroles:\r\n  - id: brand\r\n---\r\n\r\nThe brief.\r\n');
    expect(entry).toMatchObject({
      data: { title: 'Aurora', roles: [{ id: 'brand' }] },
      body: '\nThe brief.\n',
      bodyStartLine: 6,
      hasByteOrderMark: true,
      findings: [],
    });
    expect(entry.locate(['roles', 0, 'id'], 'key')).toEqual({ position: { line: 4, column: 5 }, source: 'id', isExact: true });
  });

  test('a file that is all fields', () => {
    const entry = read('name: Aurora\n', 'yaml');
    expect(entry).toMatchObject({ data: { name: 'Aurora' }, body: '', bodyStartLine: 0, findings: [] });
    expect(entry.sourceOf(['name'])).toBe('Aurora');
  });

  test('findings of every layer together, in the order of the file', () => {
    const entry = read('---\ntitle: A\u0007 #1 x\nhandle: @mila\n----\nIt is\n');
    expect(placesOf(entry.findings)).toEqual([
      '2:9 file-form/control-character',
      '2:11 yaml-trap/text-lost-after-hash',
      '3:9 yaml-trap/character-starts-text',
      '4:1 file-form/fence-misspelled',
    ]);
  });

  test('a file that cannot be split has no places', () => {
    const entry = read('no fields here');
    expect(entry).toMatchObject({ data: undefined, body: '', bodyStartLine: 0 });
    expect(entry.locate(['a'], 'key')).toBe('unavailable');
    expect(entry.sourceOf(['a'])).toBeUndefined();
  });
});

test('random bytes never throw, and every finding has words and a place', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('yaml' as const, 'mdx' as const), (bytes, form) => {
      const entry = readEntry(bytes, { file: 'a', form });
      expect(entry.data === undefined && entry.findings.length === 0).toBe(false);
      expect(linesOf(entry.findings).join('\n')).not.toMatch(/no such message|unavailable/);
      entry.locate(['a', 0], 'value');
    }),
    { numRuns: 1000 },
  );
});
