import { formatDuration, parseDuration, type DurationUnit } from '../../../domain/time/duration.ts';

/** A length of time as a form shows it: a number and a unit, a word of its own, or a text that is neither. */
export interface DurationParts {
  readonly amount: string;
  readonly unit: DurationUnit | 'words';
}

/** Every unit, from short to long. */
export const UNITS: readonly DurationUnit[] = [
  'minutes',
  'hours',
  'working hours',
  'days',
  'working days',
  'weeks',
  'months',
  'years',
];

/** Takes a length of time apart. `same day`, `?`, other words and whatever does not fit are words. */
export function partsOfDuration(value: unknown): DurationParts {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const duration = parseDuration(text);
  if (text === '') return { amount: '', unit: 'hours' };
  return duration && duration.amount > 0
    ? { amount: String(duration.amount), unit: duration.unit }
    : { amount: text, unit: 'words' };
}

/** Puts a length of time together as files spell it: `48h`, `1 working day`. Without a number there is nothing; other text stays text. */
export function durationOfParts({ amount, unit }: DurationParts): string {
  const text = amount.trim();
  if (unit === 'words' || !/^\d{1,4}$/.test(text) || Number(text) === 0) return text;
  return unit === 'hours' ? `${Number(text)}h` : formatDuration({ amount: Number(text), unit });
}
