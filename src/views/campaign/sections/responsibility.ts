import type { DerivedRaciRow } from '../../../domain/agreement/agreement.ts';
import { link, quiet, said, text, type Hue, type Line } from '../../piece.ts';
import type { Context } from '../context.ts';
import { valueAt } from '../facts.ts';
import { anchorAt, cellAt, entriesOf, itemOf, rowOf, sectionOf, tableOf, titleLine } from '../parts.ts';
import { isObject } from '../../../domain/json.ts';
import type { Column, ColumnView, Row, SectionView } from '../section.ts';

/** Who does what: the rows that were written, then those that follow from the rest of the agreement. */
export function raciSection(context: Context): SectionView | undefined {
  const { words, campaign, agreement } = context;
  const written = entriesOf(campaign.raci, 'raci').map(({ item, path }) =>
    rowOf(context, path, item.id, {
      head: titleLine(context, [...path, 'activity'], item.activity),
      cells: PARTS.map((part) =>
        item[part]?.length ? eachRole(context, item[part]) : cellAt(context, [...path, part], undefined),
      ),
      without: ['activity', ...PARTS],
    }),
  );
  const derived = agreement.derivedRaci.map((row) => derivedRow(context, row));
  const { raci } = words;
  const divider: Row = { head: [quiet(raci.derived)], cells: [], notes: [], look: 'divider' };
  const columns: Column[] = [
    { title: raci.activity },
    ...PARTS.map((part) => ({ title: raci[part], means: raci[`${part}Means`] })),
  ];
  return sectionOf(context, 'raci', [
    tableOf(raci.caption, columns, [...written, ...(derived.length > 0 ? [divider, ...derived] : [])]),
  ]);
}

/** Who decides, in columns by who holds the right. */
export function decisionRightsSection(context: Context): SectionView | undefined {
  const { words, campaign, roles } = context;
  const columns = new Map<string, { title: string; hue: Hue; items: ColumnView['items'][number][] }>();
  for (const holder of ['creator', 'brand', 'together'] as const)
    columns.set(holder, { title: words.decisions[holder], hue: holder, items: [] });
  for (const { item, path } of entriesOf(campaign.decisionRights, 'decisionRights')) {
    const holder = item.holder ?? '';
    if (item.holder === undefined) context.desk.drop('unknown-value', [...path, 'holder']);
    const column = columns.get(holder) ?? {
      title: holder === '' ? words.decisions.open : words.decisions.role(roles.name(holder)),
      hue: holder === '' ? 'other' : roles.hue(holder),
      items: [],
    };
    columns.set(holder, column);
    column.items.push(
      itemOf(context, path, item.id, { title: titleLine(context, [...path, 'topic'], item.topic), without: ['topic', 'holder'] }),
    );
  }
  const filled = [...columns.values()].filter(({ items }) => items.length > 0);
  return sectionOf(context, 'decisionRights', [filled.length > 0 ? { kind: 'columns', columns: filled } : undefined]);
}

const PARTS = ['responsible', 'accountable', 'consulted', 'informed'] as const;

function derivedRow(context: Context, { act, about, row, from }: DerivedRaciRow): Row {
  const item = valueAt(context, from);
  const id = isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
  const begin = context.words.raci.acts[act];
  const name = id === undefined ? said(about) : link(about, `#${anchorAt(from, id)}`);
  return {
    head: begin === '' ? [name] : [text(begin), name],
    cells: PARTS.map((part) => eachRole(context, row[part])),
    notes: [],
    look: 'derived',
  };
}

/** Roles that share a cell stand below each other. */
function eachRole({ roles }: Context, references: readonly string[] | undefined): Line[] {
  return (references ?? []).map((reference) => [roles.piece(reference)]);
}
