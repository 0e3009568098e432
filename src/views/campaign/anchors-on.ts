import type { Anchors } from './place-of.ts';
import type { Block, Fact, ItemView, SectionView, TableView } from './section.ts';

/** The anchors that sections have on their page: their own, and those of the clauses and values in them. */
export function anchorsOn(sections: readonly SectionView[]): Anchors {
  return new Set(sections.flatMap(({ id, blocks }) => [id, ...blocks.flatMap(inBlock)]));
}

function inBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return block.id === undefined ? [] : [block.id];
    case 'facts':
      return block.facts.flatMap(inFact);
    case 'items':
      return block.items.flatMap(inItem);
    case 'table':
      return inTable(block.table);
    case 'columns':
      return block.columns.flatMap(({ items }) => items.flatMap(inItem));
    default:
      return [];
  }
}

function inItem({ id, facts, table }: ItemView): readonly string[] {
  return [id, ...facts.flatMap(inFact), ...(table ? inTable(table) : [])];
}

/** A value that is a clause of its own is found at its mark. */
function inFact({ mark, facts }: Fact): readonly string[] {
  return [...(mark ? [mark.anchor] : []), ...facts.flatMap(inFact)];
}

function inTable({ rows }: TableView): readonly string[] {
  return rows.flatMap(({ id, apart = [] }) => [...(id === undefined ? [] : [id]), ...apart.map(({ anchor }) => anchor)]);
}
