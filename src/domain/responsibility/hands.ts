import type { Agreement } from '../agreement/agreement.ts';
import { activitiesOf } from './activities.ts';
import { reviewersOf } from './review-steps.ts';

/** Everyone who does, reviews, decides, judges, attends, is asked or is told something. */
export function handsIn(agreement: Agreement): readonly string[] {
  const { workflows = [], milestones = [], kpis = [], communication, owner, ugc, risks = [] } = agreement.campaign;
  const references: (string | readonly string[] | undefined)[] = [
    owner?.role,
    ...activitiesOf(agreement).flatMap(({ responsible, consulted, informed }) => [responsible, consulted, informed]),
    ...workflows.flatMap((workflow) => [reviewersOf(workflow), workflow.finalDecision, workflow.escalation?.to]),
    ...milestones.flatMap(({ owner: seesToIt, attends }) => [seesToIt, attends]),
    ...kpis.flatMap(({ measuredBy, judgedBy, thresholds = [] }) => [measuredBy, judgedBy, ...thresholds.map(({ call }) => call)]),
    ...(communication?.cadence ?? []).flatMap(({ by, to }) => [by, to]),
    ...(communication?.escalation ?? []).map(({ role }) => role),
    ...(ugc?.lead ?? []).map(({ role }) => role),
    ...risks.flatMap(({ owner: watches, contingency }) => [watches, contingency?.who]),
  ];
  return references.flatMap((reference) => reference ?? []);
}
