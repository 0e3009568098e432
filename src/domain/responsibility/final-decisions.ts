import type { Agreement, Workflow } from '../agreement/agreement.ts';
import { holdsUnknown } from '../agreement/unknown-at.ts';
import { reviewersOf, reviewStepsOf } from './review-steps.ts';
import { distinctRoles, namesRole } from './same-role.ts';

/** Whether those decide who make the pieces: each of them then decides on their own. */
export function isOwnDecision({ campaign }: Agreement, { id, finalDecision = '' }: Workflow): boolean {
  const pieces = (campaign.deliverables ?? []).filter(({ workflow }) => workflow === id);
  return pieces.some(({ assignedTo = [] }) => namesRole(assignedTo, finalDecision));
}

/** Whether several look, none of them alone approves, nobody is called when they disagree, and no row says who answers. */
export function isUndecided(agreement: Agreement, workflow: Workflow, index: number): boolean {
  const { campaign } = agreement;
  const { finalDecision, escalation, id } = workflow;
  const isNamed = finalDecision !== undefined || escalation?.to !== undefined;
  const isAsked = ['finalDecision', 'escalation', 'steps'].some((field) => holdsUnknown(agreement, ['workflows', index, field]));
  const approving = reviewStepsOf(workflow).flatMap(({ action, by }) => (action === 'approve' ? by : []));
  const isWritten = id !== undefined && campaign.raci?.some(({ covers }) => covers?.includes(id));
  const isOneAlone = distinctRoles(campaign, reviewersOf(workflow)).length < 2 || distinctRoles(campaign, approving).length === 1;
  return !isNamed && !isAsked && !isOneAlone && !isWritten;
}
