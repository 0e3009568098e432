import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../domain/schema/outline.ts';
import { mergeFiles, type MergedFile } from './merge-files.ts';

const outline = outlineOf('campaign');
const base = `---
# Kept by hand
title: "Aurora" # the working title
status: draft
markets: [de, gb]
flight:
  start: "2027-05-04"
  end: "2027-06-04"
deliverables:
  - title: Hero film
    count: 1
  - title: Story
    count: 3
---

The brief.
`;

describe('two people at one file', () => {
  it('keeps both changes of different fields, and what neither touched byte by byte', () => {
    const merged = merge({
      mine: base.replace('status: draft', 'status: aligning'),
      theirs: base.replace('end: "2027-06-04"', 'end: "2027-06-11" # later'),
    });
    expect(merged.text).toBe(
      base.replace('status: draft', 'status: aligning').replace('end: "2027-06-04"', 'end: "2027-06-11" # later'),
    );
    expect(merged.conflicts).toEqual([]);
    expect(merged.theirs.map(({ id, base: before, theirs }) => [id, before, theirs])).toEqual([
      ['flight/end', '2027-06-04', '2027-06-11'],
    ]);
    expect(merged.mine.map(({ id }) => id)).toEqual(['status']);
  });

  it('asks when both changed the same field, and does as it is told', () => {
    const texts = { mine: base.replace('"Aurora"', '"Mine"'), theirs: base.replace('"Aurora"', '"Theirs"') };
    const merged = merge(texts);
    expect(merged.conflicts).toMatchObject([{ id: 'title', base: 'Aurora', mine: 'Mine', theirs: 'Theirs' }]);
    expect(merged.text).toBe(texts.mine);
    expect(mergeFiles('mdx', outline, { base, ...texts }, (id) => id === 'title')?.text).toBe(texts.theirs);
  });

  it('takes the same change by both as one', () => {
    const same = base.replace('count: 3', 'count: 4');
    expect(merge({ mine: same, theirs: same })).toEqual({ text: same, theirs: [], mine: [], conflicts: [] });
  });

  it('knows items by their titles: one is changed by each, one added by each, one taken out', () => {
    const merged = merge({
      mine: base.replace('count: 1', 'count: 2').replace('  - title: Story\n    count: 3\n', '  - title: Reel\n    count: 5\n'),
      theirs: base
        .replace('Hero film\n', 'Hero film\n    language: de\n')
        .replace('deliverables:\n', 'deliverables:\n  - title: Teaser\n'),
    });
    expect(merged.conflicts).toEqual([]);
    expect(merged.text).toContain(
      'deliverables:\n  - title: Teaser\n  - title: Hero film\n    language: de\n    count: 2\n  - title: Reel\n    count: 5\n---',
    );
  });

  it('asks when one took out what the other changed', () => {
    const merged = merge({
      mine: base.replace('  - title: Story\n    count: 3\n', ''),
      theirs: base.replace('count: 3', 'count: 9'),
    });
    expect(merged.conflicts).toMatchObject([{ id: 'deliverables/story', mine: undefined, theirs: { count: 9 } }]);
  });

  it('adds up what both added to a plain list', () => {
    const merged = merge({ mine: base.replace('[de, gb]', '[de, gb, es]'), theirs: base.replace('[de, gb]', '[fr, gb]') });
    expect(merged.text).toContain('markets: [fr, gb, es]');
    expect(merged.conflicts).toEqual([]);
  });

  it('treats the brief as one field', () => {
    const merged = merge({ mine: base.replace('brief.', 'brief, mine.'), theirs: base.replace('brief.', 'brief, theirs.') });
    expect(merged.conflicts).toMatchObject([{ id: 'body', mine: '\nThe brief, mine.\n' }]);
  });

  it('does not guess what it cannot read', () => {
    const broken = base.replace('status: draft', 'status: &a draft');
    expect(mergeFiles('mdx', outline, { base, mine: base, theirs: broken })).toBeUndefined();
  });

  it('loses nobody’s change, whoever is called mine', () => {
    const place = fc.constantFrom(
      'title',
      'summary',
      'status',
      'currency',
      'flight/start',
      'flight/end',
      'markets',
      'deliverables',
    );
    const edits = fc.dictionary(place, fc.stringMatching(/^[a-z]{1,6}$/), { maxKeys: 6 });
    const written = (changes: Readonly<Record<string, string>>) =>
      Object.entries(changes).reduce((text, [where, value]) => edited(text, where, value), base);
    fc.assert(
      fc.property(edits, edits, (one, other) => {
        const texts = { mine: written(one), theirs: written(other) };
        const merged = merge(texts);
        const turned = merge({ mine: texts.theirs, theirs: texts.mine });
        expect(merged.conflicts.map(({ id }) => id)).toEqual(turned.conflicts.map(({ id }) => id));
        expect(merged.mine.map(({ id }) => id)).toEqual(turned.theirs.map(({ id }) => id));
        const again = merge({ mine: merged.text, theirs: texts.mine });
        expect(again.conflicts).toEqual([]);
      }),
    );
  });
});

function merge(texts: { readonly mine: string; readonly theirs: string }): MergedFile {
  const merged = mergeFiles('mdx', outline, { base, ...texts });
  if (!merged) throw new Error('These texts could not be merged.');
  return merged;
}

function edited(text: string, where: string, value: string): string {
  if (where === 'markets') return text.replace('markets: [', `markets: [${value}, `);
  if (where === 'deliverables') return text.replace('\n---\n\n', `\n  - title: Item ${value}\n---\n\n`);
  const key = where.split('/').at(-1) ?? where;
  const line = new RegExp(`^( *)${key}: .*$`, 'm');
  return line.test(text) ? text.replace(line, `$1${key}: "${value}"`) : text.replace('title:', `${key}: "${value}"\ntitle:`);
}
