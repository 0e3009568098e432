import { describe, expect, it } from 'vitest';
import { link, ownLink, quiet, quietlySaid, said, text } from './piece.ts';
import { pieceIn, spokenIn } from './spoken-in.ts';

describe('spokenIn', () => {
  it('marks what people wrote, however deep it stands, and no words of the interface', () => {
    const rows = [
      {
        head: [said('Draft'), text(':')],
        cells: [
          [quietlySaid('soon'), quiet(' · ')],
          [link('Reel', '/r/'), ownLink('more', '/')],
        ],
      },
    ];
    expect(spokenIn(rows, 'en')).toEqual([
      {
        head: [{ ...said('Draft'), lang: 'en' }, text(':')],
        cells: [
          [{ ...quietlySaid('soon'), lang: 'en' }, quiet(' · ')],
          [{ ...link('Reel', '/r/'), lang: 'en' }, ownLink('more', '/')],
        ],
      },
    ]);
  });

  it('leaves a language that is marked already, and one that nobody knows', () => {
    const known = pieceIn('ja', '元日', 'de');
    const own = pieceIn('de', 'Neujahr', 'de');
    const unknown = pieceIn(undefined, 'Any Nou', 'de');
    expect(spokenIn([known, own, unknown], 'en')).toEqual([known, own, unknown]);
    expect([known, own, unknown].map((piece) => 'lang' in piece && piece.lang)).toEqual(['ja', undefined, undefined]);
  });

  it('changes nothing where the language is that of the interface', () => {
    const line = [said('Draft')];
    expect(spokenIn(line, undefined)).toBe(line);
  });
});
