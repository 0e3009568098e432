import type { Hue, Line, Tone } from '../../views/piece.ts';
import { joined, link, quiet, said, text } from '../../views/piece.ts';
import type { Example } from './example.ts';
import { hardNames } from './names.ts';

const tones: readonly Tone[] = ['agreed', 'open', 'risk', 'broken', 'advice', 'over'];
const hues: readonly Hue[] = ['brand', 'agency', 'creator', 'together', 'other'];

/** States and lines: every tone, every hue, every kind of piece. */
export const smallParts: readonly Example[] = [
  ...tones.map((tone): Example => ({ part: 'State', title: `tone ${tone}`, tone, word: `What is ${tone}` })),
  { part: 'State', title: 'long German word', tone: 'risk', word: hardNames.german },
  { part: 'State', title: 'right to left', tone: 'agreed', word: hardNames.arabic },
  ...hues.map((hue): Example => ({
    part: 'Line',
    title: `role ${hue}`,
    line: [{ kind: 'role', text: `A role that is ${hue}`, hue }],
  })),
  { part: 'Line', title: 'every kind of piece', line: everyPiece() },
  { part: 'Line', title: 'roles with names of every script', line: rolesInEveryScript() },
  { part: 'Line', title: 'hostile text', line: [said(hardNames.hostile)] },
  { part: 'Line', title: 'nothing', line: [] },
];

function everyPiece(): Line {
  return joined(
    [
      [text('words of the interface')],
      [said('what people wrote')],
      [said(hardNames.hebrew)],
      [quiet('words that step back')],
      [{ kind: 'strong', text: '3' }],
      [{ kind: 'role', text: 'Lumen', hue: 'agency' }],
      [{ kind: 'time', text: 'Wed, 20 May 2026, 18:00 Berlin', datetime: '2026-05-20T18:00+02:00' }],
      [link('a link', '#gallery')],
      [link(hardNames.address, '#gallery')],
      [{ kind: 'open', text: 'not agreed yet' }],
      [{ kind: 'code', text: 'eaf0054ae7e8bd235d79a91f8003b3e002f98fe57c2b06e909a30ef049aafcb3' }],
    ],
    quiet(' · '),
  );
}

function rolesInEveryScript(): Line {
  const names = [hardNames.german, hardNames.arabic, hardNames.hebrew, hardNames.chinese, hardNames.cyrillic];
  return joined(
    names.map((name, index) => [{ kind: 'role', text: name, hue: hues[index] ?? 'other' }]),
    text(', '),
  );
}
