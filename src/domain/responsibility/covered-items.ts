import type { Campaign, RaciRow } from '../agreement/agreement.ts';
import type { FieldPath } from '../finding.ts';
import { reviewersOf, workflowAt } from './review-steps.ts';
import { rightHolders, soleHolder } from './right-holders.ts';

/** Something that a row of the matrix is about, with what the rest of the agreement says of it. */
export interface CoveredItem {
  readonly kind: 'deliverable' | 'document' | 'milestone' | 'kpi' | 'workflow' | 'right';
  readonly id: string | undefined;
  readonly title: string;
  /** Who does it, and the field that says so. */
  readonly doers: readonly string[];
  readonly doersAt: FieldPath;
  /** Who decides on it in the end, and the field that says so; undefined where nobody does alone. */
  readonly decider: string | undefined;
  readonly deciderAt: FieldPath;
  /** The place of the workflow that it goes through. */
  readonly workflow: number | undefined;
}

/** Everything in a campaign that a row of the matrix may be about, in the order of the sections. */
export function coverableItems(campaign: Campaign): readonly CoveredItem[] {
  const { deliverables = [], milestones = [], kpis = [], workflows = [], decisionRights = [] } = campaign;
  return [
    ...deliverables.map(({ id, title, document, assignedTo = [], workflow }, index) => ({
      ...{ kind: document === undefined ? ('deliverable' as const) : ('document' as const), id, title, doers: assignedTo },
      ...{ doersAt: ['deliverables', index, 'assignedTo'], ...decisionOf(campaign, workflow) },
    })),
    ...milestones.map(({ id, title, owner = [] }, index) => ({
      ...{ kind: 'milestone' as const, id, title, doers: owner, doersAt: ['milestones', index, 'owner'] },
      ...NOBODY,
    })),
    ...kpis.map(({ id, title, metric, measuredBy }, index) => ({
      ...{ kind: 'kpi' as const, id, title: title ?? metric ?? 'KPI', doers: measuredBy === undefined ? [] : [measuredBy] },
      ...{ doersAt: ['kpis', index, 'measuredBy'], ...NOBODY },
    })),
    ...workflows.map((workflow, index) => ({
      ...{ kind: 'workflow' as const, id: workflow.id, title: workflow.title, doers: reviewersOf(workflow) },
      ...{ doersAt: ['workflows', index, 'steps'], ...decisionOf(campaign, workflow.id) },
    })),
    ...decisionRights.map(({ id, topic, holder }, index) => ({
      ...{ kind: 'right' as const, id, title: topic, doers: rightHolders(campaign, holder), workflow: undefined },
      ...{ doersAt: ['decisionRights', index, 'holder'], decider: soleHolder(campaign, holder) },
      deciderAt: ['decisionRights', index, 'holder'],
    })),
  ];
}

/** Whether a row is about an item: it covers it, or is called like it. */
export function isCovered({ covers, activity }: RaciRow, { id, title }: CoveredItem): boolean {
  if (covers !== undefined) return id !== undefined && covers.includes(id);
  return activity.trim().toLowerCase() === title.trim().toLowerCase();
}

const NOBODY = { decider: undefined, deciderAt: [], workflow: undefined } as const;

function decisionOf(campaign: Campaign, id: string | undefined): Pick<CoveredItem, 'decider' | 'deciderAt' | 'workflow'> {
  const found = workflowAt(campaign, id);
  if (!found) return NOBODY;
  const { workflow, index } = found;
  return { decider: workflow.finalDecision, deciderAt: ['workflows', index, 'finalDecision'], workflow: index };
}
