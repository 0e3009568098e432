import type { Campaign, Kpi } from '../agreement/agreement.ts';

/** Whether two KPIs count the same: one metric, one scope and one window, all of them written. */
export function isCountedTwice(one: Kpi, other: Kpi): boolean {
  const [a, b] = [one, other].map(({ metric, scope, window }) =>
    metric === undefined || window?.from === undefined || window.until === undefined
      ? undefined
      : [metric, window.from, window.until, scope?.workstream, scope?.market, sorted(scope?.deliverables), sorted(scope?.creators)],
  );
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

/** Whether what two KPIs count can have a piece in common: neither the workstreams nor the markets keep them apart. */
export function mayShareScope(campaign: Campaign, { scope: one }: Kpi, { scope: other }: Kpi): boolean {
  if (!one || !other) return true;
  const [a, b] = [workstreamsOf(campaign, one), workstreamsOf(campaign, other)];
  const areApart = a.length > 0 && b.length > 0 && !a.some((workstream) => b.includes(workstream));
  return !areApart && (one.market === undefined || other.market === undefined || one.market === other.market);
}

function workstreamsOf({ deliverables = [] }: Campaign, scope: NonNullable<Kpi['scope']>): readonly string[] {
  if (scope.workstream !== undefined) return [scope.workstream];
  const named = deliverables.filter(({ id }) => id !== undefined && scope.deliverables?.includes(id));
  return named.flatMap(({ workstream }) => workstream ?? []);
}

function sorted(ids: readonly string[] | undefined): readonly string[] {
  return [...(ids ?? [])].sort();
}
