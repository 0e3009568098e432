import { text, type Line } from './piece.ts';

/** A sentence of a rule as a line: what stands between backticks is code. A backtick without its partner stays as it is. */
export function worded(sentence: string): Line {
  return sentence
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) => (/^`.+`$/s.test(part) ? { kind: 'code', text: part.slice(1, -1) } : text(part)));
}

/** A sentence of a rule as plain text, for descriptions and windows. */
export function unmarked(sentence: string): string {
  return sentence.replaceAll('`', '');
}
