import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { findingOf } from '../domain/rules/rule.ts';
import { unknownValue } from '../domain/rules/unknown-value.ts';
import { excerptOf } from './excerpt.ts';

/** The excerpt of a finding at a column of a line, counted from 1. */
function at(line: string | undefined, column: number, number = 7): string[] {
  const place = { file: 'a.mdx', position: { line: number, column } };
  return excerptOf(findingOf(unknownValue, 'unknown', place, { field: 'x' }), () => line);
}

/** What stands above the caret. */
function pointedAt([text = '', carets = '']: readonly string[]): string {
  const cells = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const target = stringWidth(carets) - 1;
  let width = 0;
  return cells.find((cell) => (width += stringWidth(cell)) > target) ?? '';
}

describe('the line of a finding', () => {
  test('stands with its number, and a caret below the place', () => {
    expect(at('status: algning', 9)).toEqual(['7 | status: algning', '  |         ^']);
    expect(at('  - { a: 1 }', 7, 1234)).toEqual(['1234 | - { a: 1 }', '     |     ^']);
  });

  test('is not shown where it is not known, cannot be read or is empty', () => {
    expect(excerptOf(findingOf(unknownValue, 'unknown', { file: 'a.mdx' }, { field: 'x' }), () => 'x')).toEqual([]);
    expect(at(undefined, 1)).toEqual([]);
    expect(at('   ', 1)).toEqual([]);
  });

  test.each([
    ['wide letters before it', '題名: X marks', 5],
    ['an emoji before it', '👩‍👩‍👧: X', 11],
    ['tabs before it', '\t\ta: X', 6],
    ['a long line', `${'word '.repeat(60)}X${' word'.repeat(60)}`, 301],
    ['the end of a long line', `${'word '.repeat(60)}X`, 301],
    ['the beginning of a long line', `X${' word'.repeat(60)}`, 1],
  ])('has its caret below the place after %s', (_, line, column) => {
    const excerpt = at(line, column);
    expect(pointedAt(excerpt)).toBe('X');
    expect(stringWidth(excerpt[0] ?? '')).toBeLessThan(115);
  });

  test('gives a terminal nothing to obey', () => {
    expect(at('a: \u001b[31mred\u0007\u202e', 4)[0]).toBe('7 | a: ·[31mred··');
  });
});
