import type { Finding } from '../finding.ts';
import { ruleMeta } from '../rules/index.ts';
import type { Status } from '../schema/sections/identity.ts';

/** A step that everyone's consent stands behind. */
export type Step = 'agreed' | 'live';

/** The step that comes next for a campaign; undefined once it is live or over. */
export function nextStep(status: Status | undefined): Step | undefined {
  if (status === undefined || status === 'draft' || status === 'aligning') return 'agreed';
  return status === 'agreed' ? 'live' : undefined;
}

/**
 * The findings that stop a step, in their order: for `agreed`, contradictions and what a rule wants settled by then; for `live`, whatever
 * will hurt and nobody accepted. Advice stops nothing.
 */
export function blockersOf(step: Step, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.accepted === undefined && blocks(step, finding));
}

function blocks(step: Step, { rule, severity }: Finding): boolean {
  if (severity === 'shape' || severity === 'error') return true;
  if (severity === 'advice') return false;
  return step === 'live' || ruleMeta(rule).blocks === 'agreed';
}
