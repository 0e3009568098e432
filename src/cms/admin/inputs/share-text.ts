/**
 * The share that a typed percentage stands for: `4.5`, `4,5 %` and `4.5%` are 0.045. The point is moved in the text, so that no digit is
 * made up on the way. What is no percentage stays the text that was typed.
 */
export function shareOfText(text: string): number | string {
  const [, whole, fraction = ''] = PERCENT.exec(text.trim()) ?? [];
  if (whole === undefined) return text;
  const digits = whole.padStart(3, '0');
  return Number(`${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`);
}

/** A share as the percentage that people write: 0.045 is `4.5`. A text stays as it is; nothing is an empty text. */
export function textOfShare(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  const [, sign = '', whole = '', fraction = ''] = DECIMAL.exec(String(value)) ?? [];
  if (whole === '') return String(value);
  const moved = fraction.padEnd(2, '0');
  const percent = `${whole}${moved.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  return `${sign}${percent}${moved.length > 2 ? `.${moved.slice(2)}` : ''}`;
}

const PERCENT = /^(\d{1,4})(?:[.,](\d{0,10}))?\s*%?$/;
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;
