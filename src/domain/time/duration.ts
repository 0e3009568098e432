/** A length of time that someone agreed to. */
export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
}

/**
 * Elapsed units run through nights and weekends; working units run in the calendar of whoever acts.
 * `same day` is zero working days: until the close of the day of the handover.
 */
export type DurationUnit = 'minutes' | 'hours' | 'working hours' | 'days' | 'working days' | 'weeks' | 'months' | 'years';

/** A day counted from an anchor of the campaign. */
export interface RelativeDate {
  readonly anchor: 'kickoff' | 'start' | 'end';
  /** Positive after the anchor, negative before it, 0 on the day itself. */
  readonly offset: number;
  readonly unit: 'days' | 'working days' | 'weeks' | 'months';
}

/**
 * Reads a length of time such as `48h`, `16 working hours`, `2 working days`, `same day`, `10 days` or `6 months`.
 * Returns undefined for anything else: zero, fractions and several units in one text are not lengths that people mean alike.
 */
export function parseDuration(value: string): Duration | undefined {
  if (value === 'same day') return { amount: 0, unit: 'working days' };
  const match = DURATION.exec(value);
  const unit = UNITS.get((match?.[2] ?? '').trim().replace(/\s+/g, ' ').replace(/s$/, ''));
  const amount = Number(match?.[1]);
  return unit && amount > 0 ? { amount, unit } : undefined;
}

/** The one spelling of a length of time that hashes and pages use: `48 hours`, `1 working day`, `same day`. */
export function formatDuration({ amount, unit }: Duration): string {
  if (amount === 0) return 'same day';
  return `${amount} ${amount === 1 ? unit.replace(/s$/, '') : unit}`;
}

/** Reads a day counted from the launch, such as `start - 10 working days`, `end + 2 weeks` or `start`. */
export function parseRelativeDate(value: string): RelativeDate | undefined {
  const match = RELATIVE.exec(value);
  if (!match) return undefined;
  const [, anchor, sign, amount, unit] = match;
  const days = Number(amount ?? 0);
  const offset = days > 0 && (sign === '-' || sign === '−') ? -days : days;
  return { anchor: anchor as RelativeDate['anchor'], offset, unit: plural(unit ?? 'days') };
}

/** The one spelling of a relative day: `start - 10 working days`. */
export function formatRelativeDate({ anchor, offset, unit }: RelativeDate): string {
  if (offset === 0) return anchor;
  const amount = Math.abs(offset);
  return `${anchor} ${offset < 0 ? '-' : '+'} ${amount} ${amount === 1 ? unit.replace(/s$/, '') : unit}`;
}

const DURATION = /^(\d{1,4})\s*([a-z][a-z ]*)$/;
const RELATIVE = /^(kickoff|start|end)(?:\s*([+−-])\s*(\d{1,3})\s+(days?|working days?|weeks?|months?))?$/;
const UNITS = new Map<string, DurationUnit>([
  ['min', 'minutes'],
  ['minute', 'minutes'],
  ['h', 'hours'],
  ['hour', 'hours'],
  ['working hour', 'working hours'],
  ['day', 'days'],
  ['working day', 'working days'],
  ['week', 'weeks'],
  ['month', 'months'],
  ['year', 'years'],
]);

function plural(unit: string): RelativeDate['unit'] {
  return (unit.endsWith('s') ? unit : `${unit}s`) as RelativeDate['unit'];
}
