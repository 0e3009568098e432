import { cityOf } from '../format.ts';
import { rangePieces } from './moments.ts';
import type { Line } from '../piece.ts';
import { text } from '../piece.ts';
import type { Context } from './context.ts';

/** Something that happens again and again, as written. */
export interface Recurrence {
  readonly every?: 'day' | 'working day' | 'week' | 'two weeks' | 'month' | undefined;
  readonly weekday?: readonly string[] | undefined;
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** `every Tuesday at 14:00 Berlin, from Mon, 4 May 2026 – Sun, 24 May 2026`. Empty when nothing is said. */
export function recurrencePieces(context: Context, recurrence: Recurrence): Line {
  const { words, format } = context;
  const { every, weekday, time, zone } = recurrence;
  const days = weekday?.length ? format.list(weekday.map(format.weekday)) : undefined;
  const rhythm = days
    ? every === 'two weeks' || every === 'month'
      ? `${words.time.every[every]}, ${days}`
      : words.time.everyWeekday(days)
    : every && words.time.every[every];
  const clock = time && words.time.atClock(zone ? words.time.inZone(time, cityOf(zone)) : time);
  const said = [rhythm, clock].filter((part) => part !== undefined).join(' ');
  const range = rangePieces(context, recurrence, undefined);
  if (said === '') return range;
  return range.length > 0 ? [text(`${said}, `), ...range] : [text(said)];
}
