import { describe, expect, it } from 'vitest';
import { isGuess, queryWords, wordsMatched } from './word-match.ts';

describe('queryWords', () => {
  it('takes each word once, without accents, case and signs', () => {
    expect(queryWords('  Rüsing “rusing” 6 months, — ')).toEqual(['rusing', '6', 'months']);
  });
});

describe('wordsMatched', () => {
  it.each([
    ['months', 'month'],
    ['month', 'months'],
    ['exclusive', 'Exclusivity.'],
    ['kenn', 'kennzeichnen'],
    ['Дарина', 'Дарину'],
    ['6', '(6)'],
  ])('takes %s for %s', (wanted, word) => {
    expect(wordsMatched(queryWords(wanted), [word]).size).toBe(1);
  });

  it.each([
    ['6', '60'],
    ['12', '2012'],
    ['us', 'usage'],
    ['light', 'night'],
  ])('does not take %s for %s', (wanted, word) => {
    expect(wordsMatched(queryWords(wanted), [word]).size).toBe(0);
  });
});

describe('isGuess', () => {
  it.each([
    ['xylophone', ['X', 'X.']],
    ['exclusivity zzzxq', ['Exclusivity', 'z']],
  ])('knows that nobody wrote %s', (text, words) => {
    expect(isGuess(queryWords(text), words)).toBe(true);
  });

  it.each([
    ['running', ['runs']],
    ['lying', ['lie']],
    ['launch', ['Launch', 'launch").']],
    ['exclusivity 6 months', ['Exclusivity', '6', 'month']],
    ['', []],
  ])('takes %s for found', (text, words) => {
    expect(isGuess(queryWords(text), words)).toBe(false);
  });
});
