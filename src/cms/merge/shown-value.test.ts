import { describe, expect, it } from 'vitest';
import { nodeAt, outlineOf } from '../../domain/schema/outline.ts';
import { wordsIn } from '../../words/index.ts';
import { mergeFields } from './merge-fields.ts';
import { shownPath, shownValue } from './shown-value.ts';

const outline = outlineOf('campaign');
const words = wordsIn('de');

describe('a change as people read it', () => {
  it('names items by their titles and fields in the language of the site', () => {
    const base = { deliverables: [{ title: 'Hero film', count: 1 }], body: 'One.' };
    const theirs = { deliverables: [{ title: 'Hero film', count: 2 }], body: 'Two.' };
    const { theirs: changes } = mergeFields(outline, { base, mine: base, theirs }, () => false);
    expect(changes.map(({ steps }) => shownPath(steps, words))).toEqual(['Leistungen › Hero film › Wie viele', 'Briefing']);
  });

  it.each([
    [['status'], 'agreed', words.choice('agreed')],
    [['status'], undefined, 'Nichts'],
    [['markets'], ['de', 'gb'], 'de, gb'],
    [['flight'], { start: '2027-05-04' }, `${words.label(nodeAt(outline, ['flight', 'start'])!)}: 2027-05-04`],
    [['summary'], 'One\nTwo', 'One\nTwo'],
    [['publishable'], true, 'Ja'],
    [['nowhere'], { a: 1 }, 'a: 1'],
  ])('shows %j with %j', (path, value, text) => {
    expect(shownValue(nodeAt(outline, path), value, words)).toBe(text);
  });
});
