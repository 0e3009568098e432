import type { CampaignChange, CampaignHistory } from '../../domain/history.ts';

/** The change that most clauses go back to. */
export interface CommonChange {
  readonly change: CampaignChange;
  /** Whether no clause goes back to another one. */
  readonly isForAll: boolean;
}

/**
 * The change that can be said once instead of beside every clause: all go back to it, or more than half of them and for each of the
 * others it is known to which. Changes by one person on one day are one.
 */
export function commonChange(history: CampaignHistory | undefined, clauses: readonly string[]): CommonChange | undefined {
  if (history?.state !== 'known') return undefined;
  if (history.allBy) return { change: history.allBy, isForAll: true };
  const changes = clauses.flatMap((id) => history.byClause.get(id) ?? []);
  if (changes.length < clauses.length) return undefined;
  const counts = new Map<string, number>();
  for (const change of changes) counts.set(personAndDay(change), (counts.get(personAndDay(change)) ?? 0) + 1);
  const change = changes.find((one) => (counts.get(personAndDay(one)) ?? 0) > clauses.length / 2);
  return change && { change, isForAll: counts.size === 1 };
}

/** Names a change as a reader sees it. */
export function personAndDay({ at, by }: CampaignChange): string {
  return `${at.slice(0, 10)} ${by}`;
}
