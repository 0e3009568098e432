import type { Finding } from '../../domain/finding.ts';
import { findingOf } from '../../domain/rules/rule.ts';
import { fileForm } from '../../domain/rules/shape/file-form.ts';
import { codePointOf } from './excerpt.ts';
import { createSourceText } from './source-text.ts';
import type { SourceText } from './source-text.ts';

/** Anything that needs a closer look: one quick search in a good file. */
const SUSPICIOUS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e\ufeff\ufffd-\uffff]|[\u00c2\u00c3\u00e2]/;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;
const DIRECTION_OVERRIDE = /[\u202d\u202e]/g;
const REPLACEMENT = /\ufffd/g;

/**
 * Two or three characters of Windows-1252 that can be the bytes of one UTF-8 character. Quotes, dashes and dots behind Ã and Â are
 * left out: “MANHÔ is a word.
 */
const MOJIBAKE =
  /[\u00c2\u00c3][\u00a0-\u00aa\u00ac-\u00ba\u00bc-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u201a\u201e\u2020-\u2022\u2030\u20ac\u2122]|\u00c2[\u00ab\u00bb]|\u00e2[\u20ac\u201a\u201e\u2020\u2026][\u00a0-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/g;

/** What Windows-1252 shows for the bytes 0x80 to 0x9F; a space where it shows nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Finds characters that damage or disguise a text: invisible controls, text that shows backwards, characters lost or garbled by
 * a wrong encoding. One finding for each kind of character, at its first place. `badByte` tells that the bytes were not UTF-8.
 */
export function findSuspiciousCharacters(text: string, file: string, badByte?: string): Finding[] {
  if (badByte === undefined && !SUSPICIOUS.test(text)) return [];
  const source = createSourceText(text, { file });
  return [
    ...findKinds(source, REPLACEMENT, (_, places) => [
      'not-utf-8',
      { detail: badByte ?? 'another program has already put � in its place', places },
    ]),
    ...findKinds(source, CONTROL, (found, places) => ['control-character', { character: codePointOf(found), places }]),
    ...findKinds(source, DIRECTION_OVERRIDE, (found) => ['direction-override', { character: codePointOf(found) }]),
    ...findKinds(source, MOJIBAKE, (found) => {
      const meant = meantBy(found);
      return meant === undefined ? undefined : ['mojibake', { found, meant }];
    }),
  ];
}

/** Puts a space in the place of each control character, so that the rest of the text can be read and checked. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, ' ');
}

function findKinds(source: SourceText, pattern: RegExp, word: (found: string, places: number) => Worded | undefined): Finding[] {
  const byKind = new Map<string, number[]>();
  for (const match of source.text.matchAll(pattern)) byKind.set(match[0], [...(byKind.get(match[0]) ?? []), match.index]);
  return [...byKind].flatMap(([found, offsets]) => {
    const worded = word(found, offsets.length);
    if (!worded) return [];
    return [findingOf(fileForm, worded[0], { file: source.file, position: source.positionAt(offsets[0] ?? 0) }, worded[1])];
  });
}

/** The one character whose UTF-8 bytes show as these in Windows-1252, if there is one. */
function meantBy(found: string): string | undefined {
  const bytes = Uint8Array.from([...found], (character) => {
    const index = WINDOWS_1252.indexOf(character);
    return index < 0 ? character.charCodeAt(0) : 0x80 + index;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

type Worded = readonly [keyof typeof fileForm.meta.messages, Readonly<Record<string, string | number>>];
