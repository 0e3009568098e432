/*
 * Characters that no reader sees but that change what is read or stored: controls except tab and line ends, line separators,
 * the marks that turn the direction of text, private-use characters, lone surrogates and noncharacters. A carriage return counts
 * only when no line feed follows. Joiners stay: emoji, Persian and Hindi need them.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]|\r(?!\n)/gu;

/** One hidden character: where it stands, in UTF-16 units, and its code point as `U+202E`. */
export interface HiddenCharacter {
  readonly offset: number;
  readonly character: string;
}

/** The hidden characters of a text, in order. */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  return Array.from(text.matchAll(HIDDEN), (match) => ({ offset: match.index, character: codePoint(match[0]) }));
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
