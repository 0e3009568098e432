import type { Campaign, Role } from '../agreement/agreement.ts';
import { partiesOfRole } from '../agreement/roles.ts';
import type { FieldPath } from '../finding.ts';
import { parseMoney, type Money } from '../money.ts';
import { promisedIn, type Promised } from './fees.ts';
import { feesNamed, speaksOfFees, type FeesNamed } from './fee-words.ts';
import type { Mismatch } from './mismatch.ts';
import { moneyWords, sumOfParts } from './sums.ts';

type BudgetLine = NonNullable<NonNullable<Campaign['budget']>['lines']>[number] & { readonly path: FieldPath };

/**
 * What is promised, against the budget that it is paid from: all of it against the total, and the fees of somebody against the lines that are
 * named after these fees and nothing else (`Creator fees`, `Fee of Northlight`). A line may hold more than is promised, and not less.
 */
export function feeMismatches(campaign: Campaign): Mismatch<'fees-exceed' | 'fee-line'>[] {
  const { total, lines: written = [] } = campaign.budget ?? {};
  const lines = written.map((line, index): BudgetLine => ({ ...line, path: ['budget', 'lines', index] }));
  const whole = wholeOf(total, lines);
  if (!whole) return [];
  const promised = promisedIn(campaign, whole.currency);
  const isTotal = total !== undefined;
  return [
    ...(isTotal ? exceeded('fees-exceed', promised, whole, [['budget', 'total']], '') : []),
    ...linesForFees(campaign, lines, promised).flatMap(({ lines: own, promised: theirs }) => {
      const sum = isTotal || own.every(({ share }) => share === undefined) ? sumOfParts(own, whole) : undefined;
      const places = own.map(({ path, amount }) => [...path, amount === undefined ? 'share' : 'amount']);
      if (!sum?.isComplete) return [];
      return exceeded('fee-line', theirs, { ...whole, minor: sum.minor }, places, own[0]?.title ?? '');
    }),
  ];
}

/** The total, or nothing of the currency that the lines are in. */
function wholeOf(total: string | number | undefined, lines: readonly BudgetLine[]): Money | undefined {
  const written = total ?? lines.find(({ amount }) => amount !== undefined)?.amount;
  const money = written === undefined ? undefined : parseMoney(written);
  return money && total === undefined ? { ...money, minor: 0 } : money;
}

function exceeded<Id extends string>(
  messageId: Id,
  promised: readonly Promised[],
  whole: Money,
  [path = [], ...others]: readonly FieldPath[],
  title: string,
): Mismatch<Id>[] {
  const minor = promised.reduce((all, each) => all + each.minor, 0);
  if (promised.length === 0 || minor <= whole.minor) return [];
  const sum = { ...whole, minor };
  const difference = moneyWords({ ...whole, minor: minor - whole.minor });
  const data = { title, sum: moneyWords(sum), total: moneyWords(whole), difference };
  return [{ messageId, path, data, related: [...others, ...promised.map(({ path: place }) => place)] }];
}

interface LinesForFees {
  readonly lines: readonly BudgetLine[];
  readonly promised: readonly Promised[];
}

/** Lines by whose fees they are for. Empty while a line for fees does not say whose: it may hold a part of any of them. */
function linesForFees(campaign: Campaign, lines: readonly BudgetLine[], promised: readonly Promised[]): LinesForFees[] {
  const groups = new Map<string, { lines: BudgetLine[]; promised: readonly Promised[] }>();
  for (const line of lines.filter(({ title }) => speaksOfFees(title))) {
    const named = feesNamed(line.title);
    const meant = named && promisedTo(campaign, line, named, promised);
    if (!meant) return [];
    const key = meant.map(({ path }) => path.join('.')).join(' ');
    const group = groups.get(key);
    if (group) group.lines.push(line);
    else groups.set(key, { lines: [line], promised: meant });
  }
  return [...groups.values()].filter((group) => isForAll(campaign, group));
}

/** What a line is for; undefined when nobody can tell. */
function promisedTo(
  campaign: Campaign,
  { workstream: written }: BudgetLine,
  named: FeesNamed,
  promised: readonly Promised[],
): readonly Promised[] | undefined {
  const { roles = [] } = campaign;
  const idsOf = (isMeant: (role: Role) => boolean) =>
    new Set(roles.flatMap((role) => (role.id !== undefined && isMeant(role) ? [role.id] : [])));
  if (named.who === 'creators') {
    const ids = idsOf(({ kind }) => kind === 'creator' || kind === 'talent');
    const theirs = promised.filter(({ to }) => to.every((id) => ids.has(id)));
    const workstream = named.workstream ?? written;
    if (workstream !== undefined) return theirs.filter((each) => each.workstream === workstream);
    return new Set(theirs.map((each) => each.workstream)).size > 1 ? undefined : theirs;
  }
  const agencies = idsOf(({ kind }) => kind === 'agency');
  const ids = named.who === 'role' ? idsOf(({ id = '', title = '' }) => isNamed(named.name, [id, title])) : agencies;
  if (ids.size === 0 || (ids.size > 1 && named.who === 'agency')) return undefined;
  return promised.filter(({ to }) => to.every((id) => ids.has(id)));
}

function isNamed(name: string, names: readonly string[]): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase());
}

/** Whether lines of some waves or markets are those of all that there are for whoever is paid. */
function isForAll(campaign: Campaign, { lines, promised }: LinesForFees): boolean {
  const parties = new Set(promised.flatMap(({ to }) => to.flatMap((id) => partiesOfRole(campaign, id))));
  const paid = (campaign.creators ?? []).filter(({ party }) => party !== undefined && parties.has(party));
  const covers = (of: (line: BudgetLine) => string | undefined, all: readonly (string | undefined)[]) =>
    lines.some((line) => of(line) === undefined) ||
    (all.length > 0 && all.every((each) => lines.some((line) => of(line) === each)));
  const waves = paid.map(({ wave }) => wave);
  return covers(({ wave }) => wave, waves) && covers(({ market }) => market, campaign.markets ?? []);
}
