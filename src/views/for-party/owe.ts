import type { Words } from '../../words/index.ts';
import { duesWhere, type Due } from '../campaign/dues.ts';
import { tableOf } from '../campaign/parts.ts';
import type { NextDate } from '../campaign/masthead.ts';
import { relativeDay } from '../campaign/masthead.ts';
import type { Block, Row, SectionView } from '../campaign/section.ts';
import { joined, link, quiet, said, text, type Line, type Piece } from '../piece.ts';
import { ownMoment, partOf, type Stand } from './stand.ts';

/** What a party owes: dated things first, what is over folded. */
export function oweSection(stand: Stand, dues: readonly Due[]): SectionView | undefined {
  const { words } = stand.context;
  const caption = words.forParty.owe.caption(stand.name);
  const columns = [words.forParty.what, words.forParty.when];
  const rows = dues.map((due) => rowOfDue(stand, due));
  const left = rows.filter(({ look }) => look !== 'past');
  const past = rows.filter(({ look }) => look === 'past');
  const nothing: Block = { kind: 'line', line: [quiet(past.length > 0 ? words.dues.nothingLeft : words.dues.nothing)] };
  return partOf(stand, 'owe', [
    tableOf(caption, columns, left) ?? nothing,
    tableOf(caption, columns, past, words.earlier(past.length)),
  ]);
}

/** Everything that a party owes, see `duesWhere` for the order. */
export function duesFor({ context, isMe }: Stand): Due[] {
  return duesWhere(context, isMe);
}

/** The next dates of a party, today's included, in order of time. */
export function nextFor(stand: Stand, dues: readonly Due[], atMost = 3): NextDate[] {
  const { asOf } = stand.context;
  return dues
    .flatMap((due) => due.dates.map((date) => ({ due, date })))
    .filter(({ date }) => date.at.slice(0, 10) >= asOf)
    .sort((a, b) => (a.date.at < b.date.at ? -1 : a.date.at > b.date.at ? 1 : 0))
    .slice(0, atMost)
    .map((next) => nextDate(stand, next));
}

function nextDate(stand: Stand, { due, date }: { due: Due; date: Due['dates'][number] }): NextDate {
  const { format, words, asOf } = stand.context;
  const [when, here] = ownMoment(stand, date.at, date.zone);
  const piece: Piece = when ?? text('');
  return {
    parts: format.dayParts(date.at.slice(0, 10)),
    relative: relativeDay(date.at, asOf, words),
    when: piece,
    isInstant: piece.kind === 'time' && /[+-]\d\d:\d\d$/.test(piece.datetime),
    kind: kindOf(due, date.word, words),
    title: due.what,
    href: due.href ?? '#dues',
    who: due.more,
    elsewhere: here ? [here.text.replace(/^ · /, '')] : [],
  };
}

/** `Draft due`, `Goes live`, `Be there`. */
function kindOf({ act }: Due, word: string | undefined, { dues, dates }: Words): string {
  if (word === dues.draft) return dates.kinds.draft;
  if (word === dues.live) return dates.kinds.live;
  return word === undefined ? dues[act] : `${dues[act]}, ${word}`;
}

function rowOfDue(stand: Stand, due: Due): Row {
  const { words } = stand.context;
  const what: Piece = due.href === undefined ? said(due.what) : link(due.what, due.href);
  const dates = due.dates.map(({ at, zone, word }): Line => [...(word ? [quiet(`${word} `)] : []), ...ownMoment(stand, at, zone)]);
  return {
    head: [text(`${words.dues[due.act]}${words.dues.then}`), what, ...(due.more.length > 0 ? [text(' '), ...due.more] : [])],
    cells: [[...dates, ...(due.rhythm.length > 0 ? [joined([due.rhythm], text(''))] : [])]],
    notes: [],
    ...(due.isPast && { look: 'past' }),
  };
}
