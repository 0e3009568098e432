import { describe, expect, test } from 'vitest';
import { contentTypes } from '../schema/index.ts';
import { outlineOf } from '../schema/outline.ts';
import { closest } from './suggest.ts';

const fields = [...outlineOf('campaign').fields.keys()];
const folders = Object.values(contentTypes).map(({ folder }) => folder);

describe('what was probably meant is suggested', () => {
  test.each([
    ['staus', fields, 'status'],
    ['Titel', fields, 'title'],
    ['decision_rights', fields, 'decisionRights'],
    ['comunication', fields, 'communication'],
    ['delivrables', fields, 'deliverables'],
    ['campaign', folders, 'campaigns'],
    ['Partys', folders, 'parties'],
    ['mila-heart', ['ben-okafor', 'mila-hart'], 'mila-hart'],
    ['brnad', ['brand'], 'brand'],
    ['DE', ['de', 'fr'], 'de'],
  ])('%s', (word, candidates, meant) => {
    expect(closest(word, candidates)).toBe(meant);
  });

  test('the nearest of several', () => {
    expect(closest('launch-film-2', ['launch-film-1', 'launch-film', 'launch-film-2a'])).toBe('launch-film-1');
  });
});

describe('nothing is suggested for another word', () => {
  test.each([
    ['uk', ['us', 'de', 'gb']],
    ['favouriteColour', fields],
    ['layout', fields],
    ['draft', fields],
    ['README.md', ['samepage.yaml']],
    ['creative-agency-of-the-brand', ['communication-channel-list']],
    ['', fields],
    ['x', ['y']],
  ])('%s', (word, candidates) => {
    expect(closest(word, candidates)).toBeUndefined();
  });
});
