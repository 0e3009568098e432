import { describe, expect, it } from 'vitest';
import { forgetTyped, keepTyped, typedTexts, type Storage, type TypedText } from './typed-texts.ts';

const typed = (changed: Partial<TypedText> = {}): TypedText => ({
  collection: 'campaigns',
  slug: 'aurora',
  page: 'one',
  at: 1,
  data: { title: 'Aurora' },
  ...changed,
});

describe('what was typed', () => {
  it('is kept once for each page and entry, and found newest first', () => {
    const storage = storageFor(Infinity);
    keepTyped(storage, typed());
    keepTyped(storage, typed({ at: 2, data: { title: 'Aurora B' } }));
    keepTyped(storage, typed({ page: 'two', at: 3 }));
    keepTyped(storage, typed({ slug: 'borealis', at: 4 }));
    keepTyped(storage, typed({ slug: '', at: 5 }));
    expect(typedTexts(storage, typed()).map(({ at }) => at)).toEqual([3, 2]);
    forgetTyped(storage, typed({ page: 'two' }));
    expect(typedTexts(storage, typed()).map(({ data }) => data['title'])).toEqual(['Aurora B']);
  });

  it('takes the room of the oldest, and says when there is none at all', () => {
    const storage = storageFor(400);
    for (const at of [1, 2, 3]) expect(keepTyped(storage, typed({ slug: `s${at}`, at }))).toBe(true);
    expect(keepTyped(storage, typed({ slug: 'long', at: 4, data: { title: 'x'.repeat(200) } }))).toBe(true);
    expect(typedTexts(storage, typed({ slug: 's1' }))).toEqual([]);
    expect(typedTexts(storage, typed({ slug: 'long' }))).toHaveLength(1);
    expect(keepTyped(storage, typed({ slug: 'longer', at: 5, data: { title: 'x'.repeat(900) } }))).toBe(false);
  });

  it('does not pile up', () => {
    const storage = storageFor(Infinity);
    for (let at = 1; at <= 50; at++) keepTyped(storage, typed({ slug: `s${at}`, at }));
    expect(storage.length).toBe(20);
    expect(typedTexts(storage, typed({ slug: 's50' }))).toHaveLength(1);
  });

  it.each(['{', 'null', '[]', '{"at":1}', '{"at":"1","data":{}}'])('is passed over when it reads %s', (text) => {
    const storage = storageFor(Infinity);
    keepTyped(storage, typed());
    storage.setItem('samepage-typed:campaigns:aurora:broken', text);
    expect(typedTexts(storage, typed())).toHaveLength(1);
  });
});

/** A storage with room for so many characters. */
function storageFor(room: number): Storage {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    removeItem: (key) => void texts.delete(key),
    setItem: (key, text) => {
      const others = [...texts].filter(([name]) => name !== key).reduce((sum, [, value]) => sum + value.length, 0);
      if (others + text.length > room) throw new Error('Full');
      texts.set(key, text);
    },
  };
}
