import type { Campaign, DerivedRaciRow, Deliverable, RaciRow, Workflow } from './agreement.ts';
import type { FieldPath } from '../finding.ts';
import { rightHolders } from '../responsibility/right-holders.ts';
import { groupOf, MAKER, roleOf } from './roles.ts';

/**
 * The RACI rows that nobody needs to write: who makes each deliverable, who reviews it, who sees to each milestone, who reads each KPI,
 * who decides what. A written row that covers an item takes the place of the derived ones for it. In the order of the sections.
 */
export function deriveRaci(campaign: Campaign): DerivedRaciRow[] {
  const covered = new Set((campaign.raci ?? []).flatMap((row) => row.covers ?? []));
  const rows: DerivedRaciRow[] = [
    ...derive(campaign.deliverables, 'deliverables', (item) => rowOfDeliverable(item, campaign)),
    ...derive(campaign.workflows, 'workflows', (item) => rowOfWorkflow(item, campaign)),
    ...derive(campaign.milestones, 'milestones', ({ title, owner, attends }) =>
      row('seeTo', title, owner, owner?.[0], [], attends),
    ),
    ...derive(campaign.kpis, 'kpis', (kpi) =>
      row('measure', kpi.title ?? kpi.metric ?? '', listOf(kpi.measuredBy), kpi.judgedBy ?? kpi.measuredBy, [], []),
    ),
    ...derive(campaign.decisionRights, 'decisionRights', ({ topic, holder }) => rowOfDecision(topic, holder, campaign)),
  ];
  return rows.filter(({ row }) => !row.covers?.some((id) => covered.has(id)));
}

function derive<T extends { id?: string | undefined }>(
  items: readonly T[] | undefined,
  section: string,
  make: (item: T) => Derived | undefined,
): DerivedRaciRow[] {
  return (items ?? []).flatMap((item, index) => {
    const made = make(item);
    const from: FieldPath = [section, index];
    return made ? [{ ...made, row: { ...made.row, ...(item.id && { covers: [item.id] }) }, from }] : [];
  });
}

type Derived = Omit<DerivedRaciRow, 'from'>;

/** How the activity begins in data. */
const ACTIVITIES: Readonly<Record<Derived['act'], string>> = {
  deliver: '',
  review: 'Review: ',
  seeTo: '',
  measure: 'Measure ',
  decide: 'Decide: ',
};

function rowOfDeliverable(deliverable: Deliverable, campaign: Campaign): Derived | undefined {
  const workflow = workflowOf(campaign, deliverable.workflow);
  const reviewers = reviewersOf(workflow);
  const accountable = workflow?.finalDecision ?? campaign.owner?.role;
  return row(
    'deliver',
    deliverable.title,
    deliverable.assignedTo,
    accountable,
    without(reviewers, [accountable, ...(deliverable.assignedTo ?? [])]),
    [],
  );
}

function rowOfWorkflow(workflow: Workflow, campaign: Campaign): Derived | undefined {
  const makers = (campaign.deliverables ?? [])
    .filter(({ workflow: id }) => id === workflow.id)
    .flatMap(({ assignedTo }) => assignedTo ?? []);
  const reviewers = reviewersOf(workflow);
  return row(
    'review',
    workflow.title,
    reviewers,
    workflow.finalDecision,
    [],
    without(makers.map(groupOf), [...reviewers, workflow.finalDecision]),
  );
}

/** Whoever holds a right decides. Several who decide together answer to the owner of the campaign; a group alone is never accountable. */
function rowOfDecision(topic: string, holder: string | undefined, campaign: Campaign): Derived | undefined {
  const holders = rightHolders(campaign, holder);
  const [first] = holders;
  const isOnePartner = first !== undefined && holders.length === 1 && roleOf(campaign, first)?.members === undefined;
  const accountable = isOnePartner ? first : undefined;
  return row('decide', topic, holders, holder === 'together' ? campaign.owner?.role : accountable, [], []);
}

function reviewersOf(workflow: Workflow | undefined): string[] {
  const steps = workflow?.steps ?? [];
  return [
    ...new Set(steps.filter(({ action }) => action !== 'revise' && action !== 'publish').flatMap(({ by }) => by ?? [])),
  ].filter((role) => role !== MAKER);
}

function workflowOf(campaign: Campaign, id: string | undefined): Workflow | undefined {
  return campaign.workflows?.find((workflow) => workflow.id === id);
}

function row(
  act: Derived['act'],
  about: string,
  responsible: readonly string[] | undefined,
  accountable: string | undefined,
  consulted: readonly string[],
  informed: readonly string[] | undefined,
): Derived | undefined {
  if (!responsible?.length) return undefined;
  const row: Omit<RaciRow, 'id'> = {
    activity: `${ACTIVITIES[act]}${about}`,
    responsible: [...responsible],
    ...(accountable && { accountable: [accountable] }),
    ...(consulted.length > 0 && { consulted: [...consulted] }),
    ...(informed?.length && { informed: [...new Set(informed)] }),
  };
  return { act, about, row };
}

function without(roles: readonly string[], excluded: readonly (string | undefined)[]): string[] {
  return [...new Set(roles)].filter((role) => !excluded.includes(role));
}

function listOf(role: string | undefined): string[] | undefined {
  return role === undefined ? undefined : [role];
}
