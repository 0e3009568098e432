/** How long a film lasts, as a form shows it: a number, a second one where it is a range, and a unit; or a text that is neither. */
export interface SpanParts {
  readonly from: string;
  readonly until: string;
  readonly unit: SpanUnit;
}

/** As files spell them, and `words` for any other text. */
export type SpanUnit = 's' | 'min' | 'words';

/** Takes a length apart: `15-30 s`, `2 min`. What does not fit, `?` among it, is words. */
export function partsOfSpan(value: unknown): SpanParts {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const [, from, until = '', unit] = SPAN.exec(text.trim()) ?? [];
  if (from !== undefined) return { from, until, unit: unit as SpanUnit };
  return { from: text, until: '', unit: text === '' ? 's' : 'words' };
}

/** Puts a length together as files spell it. Without a number there is nothing; what is no number stays as typed. */
export function spanOfParts({ from, until, unit }: SpanParts): string {
  const [least, most] = [from.trim(), until.trim()];
  if (unit === 'words') return from;
  if (most !== '') return `${least}-${most} ${unit}`;
  return /^\d{1,4}$/.test(least) ? `${least} ${unit}` : from;
}

const SPAN = /^(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?\s*(s|min)$/;
