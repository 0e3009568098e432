import { Temporal } from 'temporal-polyfill';
import { groupOf } from '../../domain/agreement/roles.ts';
import { daysBetween } from '../format.ts';
import type { Context } from './context.ts';
import type { DatedEvent } from './dated-events.ts';
import type { Lane, Mark, Stretch, TimelineView } from './timeline-view.ts';

/** Draws the dates; undefined when there are too few days to see anything between them. */
export function timelineOf(context: Context, events: readonly DatedEvent[]): TimelineView | undefined {
  const { words, format, asOf, campaign } = context;
  const { start, end } = campaign.flight ?? {};
  const dated = [...events.map(spanOf), ...exclusiveSpans(context)];
  const days = [...dated.flatMap(({ from, until }) => [from, until]), ...(start ? [start] : []), ...(end ? [end] : [])].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || daysBetween(first, last) < FEWEST_DAYS) return undefined;
  const scale = scaleOf(first, last);
  return {
    range: words.timeline.range(format.day(first), format.day(last)),
    months: scale.months.map((day) => {
      const x = scale.startOf(day);
      return { x, name: x > LAST_NAME ? undefined : format.dayParts(day).month };
    }),
    weeks: scale.weeks.length > MOST_WEEKS ? [] : scale.weeks.map(scale.startOf),
    flight: start && end && start <= end ? scale.stretch(start, end) : undefined,
    today: asOf >= scale.from && asOf <= scale.until ? scale.middleOf(asOf) : undefined,
    lanes: lanesOf(context, dated, scale),
  };
}

const FEWEST_DAYS = 7;
const MOST_WEEKS = 40;
const MOST_MONTHS = 6;
const LAST_NAME = 80;

/** What is drawn: the flight is a band behind everything, so its first and last day need no mark. */
interface Dated {
  readonly from: string;
  readonly until: string;
  readonly look: Mark['look'] | undefined;
  readonly kind: string;
  readonly title: string;
  readonly who: readonly string[];
}

function spanOf({ at, until = at, kind, title, who }: DatedEvent): Dated {
  const [from, to] = [at.slice(0, 10), until.slice(0, 10)];
  const look = to > from ? 'span' : kind === 'draft' ? 'draft' : 'point';
  return { from, until: to > from ? to : from, look: kind === 'start' || kind === 'end' ? undefined : look, kind, title, who };
}

/** The time in which creators may not work for others, where both its ends are days. */
function exclusiveSpans({ campaign, words }: Context): Dated[] {
  const { window, applies = [], category } = campaign.exclusivity ?? {};
  const { from, until } = window ?? {};
  if (from === undefined || until === undefined) return [];
  const title = category ?? words.timeline.exclusive;
  return [{ from: from.slice(0, 10), until: until.slice(0, 10), look: 'span', kind: 'exclusive', title, who: applies }];
}

function lanesOf(context: Context, dated: readonly Dated[], scale: Scale): Lane[] {
  const { campaign, roles, words } = context;
  const byRole = new Map<string, Dated[]>((campaign.roles ?? []).flatMap(({ id }) => (id ? [[id, []]] : [])));
  const together: Dated[] = [];
  for (const one of dated) {
    if (one.look === undefined) continue;
    const groups = [...new Set(one.who.map(groupOf))];
    (groups.length === 1 ? (byRole.get(groups[0] ?? '') ?? together) : together).push(one);
  }
  const lanes = [...byRole].map(([id, own]): Lane => {
    const rows = rowsOf(context, own, scale);
    return { name: roles.name(id), hue: roles.hue(id), isSaid: roles.isSaid(id), rows };
  });
  lanes.push({ name: words.timeline.together, hue: 'together', isSaid: false, rows: rowsOf(context, together, scale) });
  return lanes.filter(({ rows }) => rows.length > 0);
}

/** Puts each mark into the first row in which it has room. */
function rowsOf({ words, format, asOf }: Context, dated: readonly Dated[], scale: Scale): Mark[][] {
  const rows: Mark[][] = [];
  const kinds: Readonly<Record<string, string>> = { ...words.dates.kinds, exclusive: words.timeline.exclusive };
  for (const { from, until, look = 'point', kind, title } of dated) {
    const days = from === until ? format.day(from) : format.days(from, until);
    const place = look === 'span' ? scale.stretch(from, until) : { x: scale.middleOf(from), width: 0 };
    const mark: Mark = { look, title: `${kinds[kind] ?? ''}: ${title}, ${days}`, isPast: until < asOf, ...place };
    const row = rows.find((marks) => marks.every((other) => endOf(other) < startOf(mark) || startOf(other) > endOf(mark)));
    if (row) row.push(mark);
    else rows.push([mark]);
  }
  return rows;
}

/** Half the width of a mark on a phone, in percent. */
const REACH = 2;

function startOf({ look, x }: Mark): number {
  return look === 'span' ? x : x - REACH;
}

function endOf({ look, x, width }: Mark): number {
  return look === 'span' ? x + width : x + REACH;
}

interface Scale {
  readonly from: string;
  readonly until: string;
  readonly months: readonly string[];
  readonly weeks: readonly string[];
  readonly startOf: (day: string) => number;
  readonly middleOf: (day: string) => number;
  /** Whole days, both ends included. */
  readonly stretch: (from: string, until: string) => Stretch;
}

/** From the Monday before the first day until the Sunday behind the last. */
function scaleOf(first: string, last: string): Scale {
  const start = Temporal.PlainDate.from(first);
  const end = Temporal.PlainDate.from(last);
  const monday = start.subtract({ days: start.dayOfWeek - 1 });
  const sunday = end.add({ days: 7 - end.dayOfWeek });
  const from = monday.toString();
  const length = monday.until(sunday).days + 1;
  const percent = (days: number) => Math.round((days / length) * 10_000) / 100;
  const weeks = Array.from({ length: length / 7 }, (_, index) => monday.add({ weeks: index }).toString());
  return {
    from,
    until: sunday.toString(),
    months: everyMonth(monday, sunday),
    weeks,
    startOf: (day) => percent(daysBetween(from, day)),
    middleOf: (day) => percent(daysBetween(from, day) + 0.5),
    stretch: (one, other) => ({ x: percent(daysBetween(from, one)), width: percent(daysBetween(one, other) + 1) }),
  };
}

/** First days of months; of every second, third … one where there are too many to be named. */
function everyMonth(from: Temporal.PlainDate, until: Temporal.PlainDate): string[] {
  const first = from.day === 1 ? from : from.with({ day: 1 }).add({ months: 1 });
  const count = Math.max(0, (until.year - first.year) * 12 + until.month - first.month + 1);
  const step = Math.ceil(count / MOST_MONTHS);
  return Array.from({ length: Math.ceil(count / Math.max(1, step)) }, (_, index) => first.add({ months: index * step }).toString());
}
