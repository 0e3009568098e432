import type { Workflow } from '../../../domain/agreement/agreement.ts';
import type { FieldPath } from '../../../domain/finding.ts';
import { joined, link, quiet, said, text, type Line } from '../../piece.ts';
import type { Context } from '../context.ts';
import { cellAt, entriesOf, itemOf, itemsBlock, sectionOf, titleLine } from '../parts.ts';
import type { Fact, ItemView, SectionView, TableView } from '../section.ts';
import { durationText, rolesLine } from '../values.ts';

/** How work is approved: one table of steps for each workflow. */
export function workflowsSection(context: Context): SectionView | undefined {
  const items = entriesOf(context.campaign.workflows, 'workflows').map(({ item, path }) => workflowItem(context, item, path));
  return sectionOf(context, 'workflows', [itemsBlock(items)]);
}

function workflowItem(context: Context, workflow: Workflow, path: FieldPath): ItemView {
  const { words } = context;
  const { id, title, rounds, finalDecision } = workflow;
  const counted = cellAt(
    context,
    [...path, 'rounds'],
    rounds === undefined ? undefined : [{ kind: 'strong', text: words.workflows.rounds(rounds) }],
  );
  const decides: Line = finalDecision ? [context.roles.piece(finalDecision), text(` ${words.workflows.decides}`)] : [];
  return itemOf(context, path, id, {
    title: titleLine(context, [...path, 'title'], title),
    lead: joined(
      [counted, decides].filter((line) => line.length > 0),
      quiet(' · '),
    ),
    first: [usedFor(context, id)],
    without: ['title', 'rounds', 'steps', ...(finalDecision ? ['finalDecision'] : [])],
    table: stepsTable(context, workflow, path),
  });
}

function stepsTable(context: Context, { title, steps }: Workflow, path: FieldPath): TableView | undefined {
  const { words } = context;
  if (!steps?.length) return undefined;
  const rows = entriesOf(steps, ...path, 'steps').map(({ item, path: at }, index) => {
    const action = item.action ? words.workflows.actions[item.action] : '';
    const within = cellAt(context, [...at, 'within'], item.within ? [text(durationText(context, item.within))] : undefined);
    return {
      head: [text(context.format.number(index + 1))],
      cells: [
        [cellAt(context, [...at, 'by'], rolesLine(context, item.by))],
        [[text(action), ...(item.note ? [quiet(': '), said(item.note)] : [])]],
        [within],
      ],
      notes: context.desk.take(at),
    };
  });
  const { caption, step, who, action, window } = words.workflows;
  return {
    caption: caption(title),
    isCaptionHidden: true,
    columns: [step, who, action, window].map((column) => ({ title: column })),
    rows,
  };
}

/** The deliverables that go through a workflow. */
function usedFor({ campaign, items, words }: Context, id: string | undefined): Fact | undefined {
  const used = (campaign.deliverables ?? []).filter(({ workflow }) => workflow !== undefined && workflow === id);
  const lines = used.flatMap((deliverable): Line[] => {
    const item = deliverable.id ? items.get(deliverable.id) : undefined;
    return [[item ? link(item.title, `#${item.anchor}`) : said(deliverable.title)]];
  });
  return lines.length > 0
    ? { label: words.workflows.used, lines: [joined(lines, text(', '))], facts: [], origin: undefined, notes: [] }
    : undefined;
}
