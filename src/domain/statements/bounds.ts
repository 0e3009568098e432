import { piecesOf } from '../agreement/pieces.ts';
import type { Campaign } from '../agreement/agreement.ts';
import { parseSpan } from '../film/span.ts';
import type { FieldPath } from '../finding.ts';
import { isList, isObject, type Json } from '../json.ts';
import { majorUnits, parseMoney } from '../money.ts';

/** Where a number lies, both ends included. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Where someone takes a number for granted to lie; undefined when no number is written. */
export function boundsOf({ value, min, max }: { value?: number; min?: number; max?: number }): Bounds | undefined {
  if (value !== undefined) return { least: value, most: value };
  if (min === undefined && max === undefined) return undefined;
  return { least: min ?? -Infinity, most: max ?? Infinity };
}

/** Whether two numbers can be the same one. */
export function canAgree(a: Bounds, b: Bounds): boolean {
  return a.least <= b.most && b.least <= a.most;
}

/** Bounds in words: `10`, `at least 10`, `10 to 12`. */
export function boundsWords({ least, most }: Bounds): string {
  if (least === most) return NUMBER.format(least);
  if (most === Infinity) return `at least ${NUMBER.format(least)}`;
  return least === -Infinity ? `at most ${NUMBER.format(most)}` : `${NUMBER.format(least)} to ${NUMBER.format(most)}`;
}

/**
 * The numbers that the agreement may mean at a place, most literal first. A deliverable stands for its count and for its pieces in all, a KPI
 * for its target, a group or wave for its size, a section of such for their sum. Empty where there is no number.
 */
export function agreedNumbers(campaign: Campaign, path: FieldPath): readonly Bounds[] {
  const [section, index, field] = path;
  if (section === 'deliverables' && typeof index === 'number' && (field === undefined || field === 'count')) {
    const deliverable = campaign.deliverables?.[index];
    return deliverable ? exactly([deliverable.count, piecesOf(campaign, deliverable)]) : [];
  }
  return numbersIn(valueOfWhole(campaign, path) ?? valueAt(campaign, path));
}

function valueOfWhole(campaign: Campaign, [section, index, ...rest]: FieldPath): number | string | undefined {
  if (rest.length > 0) return undefined;
  const { kpis, waves, roles, budget, creators, deliverables } = campaign;
  if (typeof index === 'number') {
    if (section === 'kpis') return kpis?.[index]?.target?.value;
    if (section === 'waves') return waves?.[index]?.creators;
    return section === 'roles' ? roles?.[index]?.size : undefined;
  }
  if (index !== undefined) return undefined;
  if (section === 'budget') return budget?.total;
  if (section === 'creators') return creators?.length;
  if (section === 'waves') return sumOf(waves?.map(({ creators: count }) => count));
  return section === 'deliverables' ? sumOf(deliverables?.map((each) => piecesOf(campaign, each))) : undefined;
}

function sumOf(numbers: readonly (number | undefined)[] | undefined): number | undefined {
  return numbers?.reduce((sum, number) => (sum === undefined || number === undefined ? undefined : sum + number), 0);
}

function numbersIn(value: Json | undefined): readonly Bounds[] {
  if (typeof value === 'number') return exactly([value]);
  if (typeof value !== 'string') return [];
  const span = parseSpan(value);
  if (span) return [span];
  const money = MONEY.test(value) ? parseMoney(value) : undefined;
  return exactly([money && majorUnits(money)]);
}

function exactly(numbers: readonly (number | undefined)[]): readonly Bounds[] {
  return [...new Set(numbers)].flatMap((number) => (number === undefined ? [] : [{ least: number, most: number }]));
}

function valueAt(value: unknown, path: FieldPath): Json | undefined {
  let at = value as Json | undefined;
  for (const step of path) at = isList(at) ? at[Number(step)] : isObject(at) ? at[step] : undefined;
  return at;
}

const MONEY = /^\d+(?:\.\d+)? [A-Z]{3}$/;
const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
