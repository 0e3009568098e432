import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFromTitle } from './item-id.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

describe('idFromTitle', () => {
  it.each([
    ['Launch film', 'launch-film'],
    ['  Launch   film  ', 'launch-film'],
    ["Creator's film", 'creators-film'],
    ['L’été à Paris', 'lete-a-paris'],
    ['Übergröße', 'uebergroesse'],
    ['Łódź', 'lodz'],
    ['Привет мир', 'privet-mir'],
    ['Χαίρετε', 'xairete'],
    ['100 % & more', '100-more'],
    ['3 TikToks + 2 Reels', '3-tiktoks-2-reels'],
    ['Café ☕', 'cafe'],
    ['ﬁlm Ⅳ', 'film-iv'],
    ['a--b__c', 'a-b-c'],
  ])('makes of "%s" the id "%s"', (title, id) => {
    expect(idFromTitle(title)).toBe(id);
  });

  it.each(['🔥', '🔥🎉', '!!!', 'שלום עולם', '发布视频', '한국어', 'नमस्ते', 'ไทย', '٣ أفلام', '\u202Eevil'])(
    'makes an id of %j, the same every time',
    (title) => {
      expect(idFromTitle(title)).toMatch(ID);
      expect(idFromTitle(title)).toBe(idFromTitle(title));
    },
  );

  it('tells apart titles that differ in letters that cannot be transliterated alone', () => {
    const ids = ['TikTok 発売', 'TikTok 予告', 'TikTok', '🔥', '🎉', '发布', '视频'].map(idFromTitle);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps the ids that links and signatures already use', () => {
    expect([idFromTitle('🔥'), idFromTitle('发布视频'), idFromTitle('TikTok 発売')]).toEqual([
      'xed8d8305',
      'x0413aac1',
      'tiktok-x2b000ecf',
    ]);
  });

  it('cuts long titles between words', () => {
    expect(idFromTitle('word '.repeat(60))).toBe('word-word-word-word-word-word-word-word-word');
    expect(idFromTitle('a'.repeat(300))).toBe('a'.repeat(48));
    expect(idFromTitle('発売 tiktok '.repeat(30)).length).toBeLessThanOrEqual(48);
  });

  it('makes a valid id of any text, whatever its Unicode form, spaces or capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (title) => {
        const id = idFromTitle(title);
        expect(id).toMatch(ID);
        expect(id.length).toBeLessThanOrEqual(48);
        expect(idFromTitle(title.normalize('NFD'))).toBe(idFromTitle(title.normalize('NFC')));
        expect(idFromTitle(title.replace(/ /g, '   '))).toBe(id);
      }),
      { numRuns: 500 },
    );
  });
});
