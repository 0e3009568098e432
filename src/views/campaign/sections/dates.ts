import { text, type Line } from '../../piece.ts';
import type { FieldPath } from '../../../domain/finding.ts';
import type { Context } from '../context.ts';
import type { DatedEvent } from '../dated-events.ts';
import { elsewhere, momentPiece } from '../moments.ts';
import { cellAt, entriesOf, rowOf, sectionOf, tableOf, titleLine } from '../parts.ts';
import { rolesLine } from '../values.ts';
import { link, ownLink, quiet } from '../../piece.ts';
import type { Row, SectionView } from '../section.ts';
import type { TimelineView } from '../timeline-view.ts';

/**
 * Every date in order: what is over is folded, then today and what is to come. Milestones without a date come last. Above them, where
 * the days are those of a calendar, their drawing.
 */
export function datesSection(context: Context, events: readonly DatedEvent[], timeline?: TimelineView): SectionView | undefined {
  const { words, format, asOf } = context;
  const rows = events.map((event) => eventRow(context, event));
  const { what, when, kind, who } = words.dates;
  const columns = [what, when, kind, who];
  const past = rows.filter(({ look }) => look === 'past');
  const today: Row = { head: [text(words.dates.today(format.day(asOf)))], cells: [], notes: [], look: 'divider' };
  const coming = [...(rows.length > 0 ? [today] : []), ...rows.filter(({ look }) => look !== 'past'), ...undated(context)];
  const blocks = [
    timeline && ({ kind: 'timeline', timeline } as const),
    tableOf(words.dates.caption, columns, past, words.earlier(past.length)),
    tableOf(words.dates.caption, columns, coming),
  ];
  return sectionOf(context, 'dates', blocks, { covers: ['milestones', 'flight'] });
}

const IN_COLUMNS = ['title', 'kind', 'date', 'at', 'owner', 'zone'];

function eventRow(context: Context, event: DatedEvent): Row {
  const { words, asOf } = context;
  const look = event.at.slice(0, 10) < asOf ? ({ look: 'past' } as const) : {};
  const who = cellAt(context, [...event.path, 'owner'], rolesLine(context, event.who));
  const cells = [when(context, event), [text(words.dates.kinds[event.kind])], who];
  if (event.path[0] === 'milestones') {
    const title: FieldPath = [...event.path, 'title'];
    return rowOf(context, event.path, event.anchor.slice('milestones--'.length), {
      head: titleLine(context, title, context.isUnknown(title) ? undefined : event.title),
      cells,
      without: IN_COLUMNS,
      ...look,
    });
  }
  return {
    head: [(event.isOwn ? ownLink : link)(event.title, `#${event.anchor}`)],
    cells: cells.map((cell) => (isLine(cell) ? [cell] : cell)),
    notes: [],
    ...look,
  };
}

/** The moment where it was agreed; below it, the end of its window and the same hour elsewhere. */
function when(context: Context, { at, until, zone, isZoneAssumed }: DatedEvent): Line[] {
  const { words } = context;
  const there = elsewhere(context, at, zone);
  return [
    [momentPiece(context, at, zone), ...(isZoneAssumed ? [quiet(` (${words.origin.assumed})`)] : [])],
    ...(until ? [[quiet(`${words.time.until} `), momentPiece(context, until, zone)]] : []),
    ...(there.length > 0 ? [[quiet(there.join(' · '))]] : []),
  ];
}

function undated(context: Context): Row[] {
  return entriesOf(context.campaign.milestones, 'milestones').flatMap(({ item, path }) => {
    if ((item.at ?? item.date) !== undefined) return [];
    const kind = context.words.dates.kinds[item.kind ?? 'other'];
    const cells = [
      cellAt(context, [...path, item.at === undefined && context.isUnknown([...path, 'at']) ? 'at' : 'date'], undefined),
      [text(kind)],
      rolesLine(context, item.owner),
    ];
    return [
      rowOf(context, path, item.id, { head: titleLine(context, [...path, 'title'], item.title), cells, without: IN_COLUMNS }),
    ];
  });
}

function isLine(cell: Line | Line[]): cell is Line {
  return !Array.isArray(cell[0]);
}
