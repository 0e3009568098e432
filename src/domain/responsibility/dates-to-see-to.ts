import type { Campaign, Milestone } from '../agreement/agreement.ts';

/** Ids of what something else waits for. */
export function awaitedIn({ deliverables = [], milestones = [] }: Campaign): ReadonlySet<string> {
  return new Set([...deliverables, ...milestones].flatMap(({ dependsOn }) => dependsOn ?? []));
}

/** Why a date needs somebody, as the end of a sentence; undefined for a day that may come by itself. */
export function reasonFor({ kind, id }: Milestone, awaited: ReadonlySet<string>): string | undefined {
  if (kind !== undefined && COMES_BY_ITSELF.has(kind)) return undefined;
  if (kind !== undefined && MEETINGS.has(kind)) return 'and somebody must call people together';
  if (kind === 'lock' || kind === 'creator review') return 'and somebody must say that it is done';
  return id !== undefined && awaited.has(id) ? 'and other dates wait for it' : undefined;
}

const COMES_BY_ITSELF: ReadonlySet<string> = new Set(['embargo', 'go-live']);
const MEETINGS: ReadonlySet<string> = new Set(['kickoff', 'introduction', 'check-in', 'wrap']);
