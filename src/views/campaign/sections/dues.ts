import { joined, link, quiet, said, text, type Line, type Piece } from '../../piece.ts';
import type { Context } from '../context.ts';
import { duesOf, type Due } from '../dues.ts';
import { momentPiece } from '../moments.ts';
import { tableOf } from '../parts.ts';
import type { Block, Row, SectionView } from '../section.ts';

/** The same agreement party by party: what each one owes, dated things first. It repeats clauses, so it has no marks of its own. */
export function duesSection(context: Context): SectionView | undefined {
  const { words, campaign, roles } = context;
  const blocks = (campaign.roles ?? []).flatMap(({ id }): Block[] => {
    if (!id) return [];
    const rows = duesOf(context, id).map((due) => dueRow(context, due));
    const caption = words.dues.caption(roles.name(id));
    const columns = [words.dues.what, words.dues.when];
    const past = rows.filter(({ look }) => look === 'past');
    const nothing: Block = { kind: 'line', line: [quiet(past.length > 0 ? words.dues.nothingLeft : words.dues.nothing)] };
    const left =
      tableOf(
        caption,
        columns,
        rows.filter(({ look }) => look !== 'past'),
      ) ?? nothing;
    const over = tableOf(caption, columns, past, words.earlier(past.length));
    return [{ kind: 'heading', title: roles.name(id), hue: roles.hue(id), id: `owes--${id}` }, left, ...(over ? [over] : [])];
  });
  if (blocks.length === 0) return undefined;
  const { title, intro } = words.sections.dues;
  return { id: 'dues', title, intro, mark: undefined, notes: [], blocks };
}

function dueRow(context: Context, due: Due): Row {
  const what: Piece = due.href === undefined ? said(due.what) : link(due.what, due.href);
  const head: Line = [text(`${context.words.dues[due.act]} `), what, ...(due.more ? [quiet(` ${due.more}`)] : [])];
  return { head, cells: [[when(context, due)]], notes: [], ...(due.isPast && { look: 'past' }) };
}

function when(context: Context, { dates, rhythm }: Due): Line {
  const parts = dates.map(({ at, zone, word }): Line => [...(word ? [quiet(`${word} `)] : []), momentPiece(context, at, zone)]);
  return joined([...parts, ...(rhythm.length > 0 ? [rhythm] : [])], quiet(' · '));
}
