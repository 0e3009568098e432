import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../words/index.ts';
import { plain } from '../piece.ts';
import { linkedLine, provenanceLines, provenanceView } from './provenance.ts';

const words = wordsIn('en');

describe('where a fact comes from', () => {
  test('is not shown when nobody wrote anything', () => {
    expect(provenanceView({}, words)).toBeUndefined();
    expect(provenanceLines({}, words)).toEqual([]);
  });

  test('names source, confidence and day', () => {
    const view = provenanceView({ source: 'https://www.example.org/a', confidence: 'low', checked: '2026-11-21' }, words);
    expect(view).toEqual({
      sources: [[{ kind: 'link', text: 'example.org', href: 'https://www.example.org/a' }]],
      confidence: { word: 'Low confidence', tone: 'risk' },
      checked: { kind: 'time', text: 'checked Sat, 21 Nov 2026', datetime: '2026-11-21' },
    });
  });

  test('names two pages of one host apart', () => {
    const lines = provenanceLines({ source: ['https://example.org/a', 'https://example.org/b', 'https://example.com/c'] }, words);
    expect(lines.map(plain)).toEqual(['example.org/a', 'example.org/b', 'example.com']);
  });

  test('joins confidence and day in one line of a cell', () => {
    expect(provenanceLines({ source: 'Labour Code', confidence: 'medium', checked: '2026-11-21' }, words).map(plain)).toEqual([
      'Labour Code',
      'Medium confidence, checked Sat, 21 Nov 2026',
    ]);
  });
});

describe('addresses in what people wrote', () => {
  test.each([
    ['General knowledge; verify at https://example.org/x', 'https://example.org/x'],
    ['data, after https://en.wikipedia.org/wiki/Calendar_(law), and others', 'https://en.wikipedia.org/wiki/Calendar_(law)'],
    ['See https://example.org/a.', 'https://example.org/a'],
  ])('are links in “%s”, and nothing around them is lost', (written, href) => {
    const line = linkedLine(written);
    expect(line.flatMap((piece) => (piece.kind === 'link' ? [piece.href] : []))).toEqual([href]);
    expect(line.map((piece) => (piece.kind === 'link' ? piece.href : piece.text)).join('')).toBe(written);
  });

  test('are nothing else: other schemes stay text', () => {
    expect(linkedLine('javascript:alert(1)')).toEqual([expect.objectContaining({ kind: 'said' })]);
  });
});
