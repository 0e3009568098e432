/** Kinds whose values are numbers. */
const NUMBERS = ['count', 'scale', 'quantity', 'share'];

/** What a field of a form holds for a value: text as it is, numbers as they are said, nothing as nothing. */
export function shownText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** How a text is shown and read that stands for itself. */
export const AS_TEXT = { show: shownText, read: (text: string) => text };

/**
 * The value that a typed text stands for in a field of a kind. Numbers become numbers where they are certain; what is no number stays the
 * text that was typed, so that a finding can say what is wrong with it. `?` stays `?` everywhere.
 */
export function valueOfText(text: string, kind: string): string | number | boolean {
  if (NUMBERS.includes(kind) && DECIMAL.test(text.trim())) return Number(text);
  // `1200.50` stays text: as a number it would lose its last digit.
  if (kind === 'money' && String(Number(text)) === text.trim() && DECIMAL.test(text.trim())) return Number(text);
  if (kind === 'flag' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

const DECIMAL = /^-?\d{1,15}(?:\.\d{1,10})?$/;
