import type { Duration } from '../time/duration.ts';

/** Whether one length of time is longer than another however both are read: working days against hours through nights and weekends. */
export function isLonger(a: Duration, b: Duration): boolean {
  return isWorking(a) === isWorking(b) ? hoursOf(a) > hoursOf(b) : leastHours(a) > mostHours(b);
}

function isWorking({ unit }: Duration): boolean {
  return unit.startsWith('working');
}

/** Hours of a day that is worked through; a working day has eight. */
export function hoursOf({ amount, unit }: Duration): number {
  return Math.max(amount, unit === 'working days' ? 0.5 : 0) * HOURS[unit];
}

/** A working day is over after eight hours at the earliest, and the ones before it took a night each. */
function leastHours(duration: Duration): number {
  if (duration.unit === 'working days') return Math.max(duration.amount - 1, 0) * 24 + 8;
  return duration.unit === 'working hours' ? duration.amount : hoursOf(duration);
}

/** Whoever says one working day is content with the next day at the same hour. */
function mostHours(duration: Duration): number {
  if (duration.unit === 'working days') return Math.max(duration.amount, 1) * 24;
  return duration.unit === 'working hours' ? duration.amount * 3 : hoursOf(duration);
}

const HOURS: Readonly<Record<Duration['unit'], number>> = {
  minutes: 1 / 60,
  hours: 1,
  'working hours': 1,
  days: 24,
  'working days': 8,
  weeks: 168,
  months: 720,
  years: 8760,
};
