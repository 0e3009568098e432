import type { Campaign } from '../agreement/agreement.ts';
import { groupOf } from '../agreement/roles.ts';

/** Ids of the roles that owe something: they make, review, decide, report, pay, supply, answer or watch. To be told or to attend is not to owe. */
export function rolesThatOwe(campaign: Campaign): ReadonlySet<string> {
  return new Set(owingReferences(campaign).map(groupOf));
}

function owingReferences(campaign: Campaign): string[] {
  const { deliverables = [], workflows = [], milestones = [], raci = [], kpis = [], risks = [], creators = [] } = campaign;
  const { communication, payment, budget, decisionRights = [], ugc, selection, owner } = campaign;
  const references: (string | readonly string[] | undefined)[] = [
    owner?.role,
    ...deliverables.flatMap(({ assignedTo, brandAssets = [] }) => [assignedTo, ...brandAssets.map(({ by }) => by)]),
    ...workflows.flatMap(({ steps = [], finalDecision, escalation }) => [
      ...steps.map(({ by }) => by),
      finalDecision,
      escalation?.to,
    ]),
    ...milestones.map(({ owner: seesToIt }) => seesToIt),
    ...raci.flatMap(({ responsible, accountable, consulted }) => [responsible, accountable, consulted]),
    ...kpis.flatMap(({ measuredBy, judgedBy, thresholds = [] }) => [measuredBy, judgedBy, ...thresholds.map(({ call }) => call)]),
    ...risks.flatMap(({ owner: watches, contingency }) => [watches, contingency?.who]),
    ...creators.flatMap(({ relationshipOwner, contact }) => [relationshipOwner, contact]),
    ...decisionRights.flatMap(({ holder }) => holdersOf(holder, campaign)),
    ...(ugc?.lead ?? []).map(({ role }) => role),
    ...(communication?.cadence ?? []).map(({ by }) => by),
    ...(communication?.coverage ?? []).map(({ who }) => who),
    ...(communication?.escalation ?? []).map(({ role }) => role),
    ...[communication?.urgent?.who, payment?.payer, budget?.heldBy, selection?.judges],
    ...(payment?.schedule ?? []).map(({ payer }) => payer),
  ];
  return references.flatMap((reference) => reference ?? []);
}

function holdersOf(holder: string | undefined, { roles = [] }: Campaign): string[] {
  if (holder === undefined || holder === 'together') return [];
  if (holder !== 'creator' && holder !== 'brand') return [holder];
  return roles.flatMap(({ id, kind }) => (id !== undefined && kind === holder ? [id] : []));
}
