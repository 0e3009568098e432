import { describe, expect, it } from 'vitest';
import { isGuess, placesFound, queryWords, wordsMatched } from './word-match.ts';

describe('queryWords', () => {
  it('takes each word once, without accents, case and signs', () => {
    expect(queryWords('  Rüsing “rusing” 6 months, — ')).toEqual(['rusing', '6', 'months']);
  });
});

describe('placesFound', () => {
  it('counts a piece of a text without spaces for all its characters', () => {
    expect(placesFound(['Label', '展示', '示产', '产品', '品'], [0, 1], queryWords('label 展示'))).toEqual([0, 1, 2]);
    expect(placesFound(['展示', '示'], [0], queryWords('展'))).toEqual([0]);
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
    ['展', '展示'],
    ['が', 'がる'],
  ])('takes %s for %s', (wanted, word) => {
    expect(wordsMatched(queryWords(wanted), [word]).size).toBe(1);
  });

  it.each([
    ['6', '60'],
    ['12', '2012'],
    ['us', 'usage'],
    ['light', 'night'],
    ['展示', '展'],
  ])('does not take %s for %s', (wanted, word) => {
    expect(wordsMatched(queryWords(wanted), [word]).size).toBe(0);
  });
});

describe('isGuess', () => {
  it.each([
    ['xylophone', ['X', 'X.']],
    ['exclusivity zzzxq', ['Exclusivity', 'z']],
    ['展示产品', ['展示', '示']],
    ['lamp 产品', ['lamp']],
  ])('knows that nobody wrote %s', (text, words) => {
    expect(isGuess(queryWords(text), words)).toBe(true);
  });

  it.each([
    ['running', ['runs']],
    ['lying', ['lie']],
    ['launch', ['Launch', 'launch").']],
    ['exclusivity 6 months', ['Exclusivity', '6', 'month']],
    ['', []],
    ['展示产品', ['展示', '示产', '产品']],
    ['产', ['产品']],
  ])('takes %s for found', (text, words) => {
    expect(isGuess(queryWords(text), words)).toBe(false);
  });
});
