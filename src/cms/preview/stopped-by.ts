import type { Finding } from '../../domain/finding.ts';
import { blockersOf, type Step } from '../../domain/proposal/steps.ts';
import type { Status } from '../../domain/schema/sections/identity.ts';

/** What publishing would do. */
export interface Move {
  readonly findings: readonly Finding[];
  readonly before: Status | undefined;
  readonly after: Status | undefined;
  /** Whether a draft is published; otherwise a file is saved, which may have any gap. */
  readonly isDraft: boolean;
}

/**
 * What stops publishing: a step is taken only when nothing stands before it, and a draft lands only when its file can be read. A step
 * that was taken before is not taken again, so that whoever mends a campaign that is live can save.
 *
 * @returns undefined when nothing stops it
 */
export function stoppedBy({ findings, before, after, isDraft }: Move): Stopped | undefined {
  const step = after !== before && (after === 'agreed' || after === 'live') ? after : undefined;
  const stopping = step ? blockersOf(step, findings) : isDraft ? findings.filter(({ severity }) => severity === 'shape') : [];
  return stopping.length > 0 ? { step: step ?? 'shape', findings: stopping } : undefined;
}

/** A step that is not taken, or a file that cannot be read, and why. */
export interface Stopped {
  readonly step: Step | 'shape';
  readonly findings: readonly Finding[];
}
