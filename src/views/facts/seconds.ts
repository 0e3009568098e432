import type { Words } from '../../words/index.ts';

/** A length in the largest unit that needs no fraction: `3 minutes` for 180, `90 s` for 90, `12 hours` for 43200. */
export function secondsText(seconds: number, { durations, units }: Words): string {
  if (seconds >= HOUR && seconds % HOUR === 0) return durations.hours(seconds / HOUR);
  if (seconds > MINUTE && seconds % MINUTE === 0) return durations.minutes(seconds / MINUTE);
  return `${seconds} ${units.seconds}`;
}

const MINUTE = 60;
const HOUR = 3600;
