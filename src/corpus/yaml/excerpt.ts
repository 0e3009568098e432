const LONGEST_EXCERPT = 60;

/** Shortens a piece of a file for a message: one line, control characters shown as `·`, at most 60 characters. */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, LONGEST_EXCERPT * 4)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '·');
  const characters = [...line];
  return characters.length > LONGEST_EXCERPT ? `${characters.slice(0, LONGEST_EXCERPT - 1).join('')}…` : line;
}

/** The same text as people should write it in YAML: in double quotes, or in single ones when only double quotes stand inside. */
export function quotedExcerptOf(text: string): string {
  const excerpt = excerptOf(text);
  if (/["\\]/.test(excerpt) && !excerpt.includes("'")) return `'${excerpt}'`;
  return `"${excerpt.replace(/["\\]/g, '\\$&')}"`;
}

/** Writes a count with a comma between thousands, as messages show it. */
export function groupedDigits(count: number): string {
  return count.toLocaleString('en');
}

/** Names a character in a message by its code point, such as `U+00A0`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Takes typographic quotes away from both ends of a text. */
export function withoutQuotes(text: string): string {
  return text.trim().replace(/^[“„”«]|[“”»]$/g, '');
}
