/** How a campaign that is over did, by its primary KPI. */
export const OUTCOMES = ['reached', 'missed', 'unknown'] as const;

/** Whether the target was reached; `unknown` when nobody wrote a final number, or those who did disagree. */
export type Outcome = (typeof OUTCOMES)[number];

/** What of a KPI the outcome depends on. */
export interface OutcomeKpi {
  readonly id?: string | undefined;
  readonly rank?: string | undefined;
  readonly metric?: string | undefined;
  readonly measuredBy?: string | undefined;
  readonly target?: { readonly by?: string | undefined; readonly value?: number | undefined } | undefined;
}

/** What of a report the outcome depends on. */
export interface OutcomeReport {
  readonly by: string;
  readonly on: string;
  readonly period?: { readonly from?: string | undefined; readonly until?: string | undefined } | undefined;
  readonly values: readonly OutcomeValue[];
}

/** A number, of everything or of the part that it names. */
export interface OutcomeValue {
  readonly kpi?: string | undefined;
  readonly value: number;
  readonly workstream?: string | undefined;
  readonly creator?: string | undefined;
  readonly market?: string | undefined;
}

/**
 * Says whether the one primary KPI reached its target. An only KPI that nobody ranked is the primary one.
 *
 * Only final numbers count: of the whole KPI, read on the target's day or later, for a period that does not end before it. Of each
 * supplier the latest is taken. The role that was agreed to measure is believed before the others; without its number, all others
 * must come to the same verdict.
 *
 * @param betterOf whether a metric is better when it is higher or lower; undefined when the metric is not known.
 */
export function outcomeOf(
  kpis: readonly OutcomeKpi[],
  reports: readonly OutcomeReport[],
  betterOf: (metric: string) => 'higher' | 'lower' | undefined,
): Outcome {
  const [kpi, another] = primaryOf(kpis);
  const target = kpi?.target?.value;
  const better = kpi?.metric === undefined ? undefined : betterOf(kpi.metric);
  if (!kpi || another || target === undefined || better === undefined) return 'unknown';
  const verdicts = new Map(
    [...finalValues(kpi, reports)].map(([supplier, value]) => [supplier, better === 'higher' ? value >= target : value <= target]),
  );
  const agreed = kpi.measuredBy === undefined ? undefined : verdicts.get(kpi.measuredBy);
  const said = agreed === undefined ? [...new Set(verdicts.values())] : [agreed];
  if (said.length !== 1) return 'unknown';
  return said[0] ? 'reached' : 'missed';
}

function primaryOf(kpis: readonly OutcomeKpi[]): readonly OutcomeKpi[] {
  const [only, ...others] = kpis;
  if (only && others.length === 0 && only.rank === undefined) return [only];
  return kpis.filter(({ rank }) => rank === 'primary');
}

/** The latest final number of each supplier. */
function finalValues({ id, target }: OutcomeKpi, reports: readonly OutcomeReport[]): Map<string, number> {
  const by = target?.by ?? '';
  const isFinal = ({ on, period }: OutcomeReport) => on >= by && (period?.until ?? by) >= by;
  const latestLast = reports.filter(isFinal).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const values = new Map<string, number>();
  for (const report of latestLast) {
    const whole = report.values.find((value) => value.kpi === id && isWhole(value));
    if (id !== undefined && whole) values.set(report.by, whole.value);
  }
  return values;
}

function isWhole({ workstream, creator, market }: OutcomeValue): boolean {
  return workstream === undefined && creator === undefined && market === undefined;
}
