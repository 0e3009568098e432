import type { FieldPath, Finding } from '../finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { findingOf } from '../rules/rule.ts';
import { invalidValue } from '../rules/shape/invalid-value.ts';
import type { ObjectNode } from '../schema/outline.ts';
import { aboveOne } from './value-findings.ts';
import { subjectOf } from './words.ts';

/** What tells the unit of a number in an agreement or a report. */
export interface Units {
  /** The spelled-out campaign whose KPIs are meant. */
  readonly agreement: JsonObject | undefined;
  /** The unit of a metric by its id; undefined when the metric is not known. */
  readonly unitOf: (metric: string) => string | undefined;
}

/** Numbers above 1 and up to 100 where the metric is a share: `4.5` was meant as 4.5 %, and is written 0.045. In the order of the file. */
export function shareFindings(outline: ObjectNode, data: JsonObject, file: string, units: Units): Finding[] {
  return valuesOfMetrics(data).flatMap(({ item, value, path }) => {
    if (typeof value !== 'number' || value <= 1 || value > 100 || unitOfItem(item, units) !== 'share') return [];
    return [findingOf(invalidValue, 'share-above-one', { file, path }, aboveOne(subjectOf(outline, path, data), value))];
  });
}

interface MetricValue {
  /** The KPI, bonus or line of a report that names the metric. */
  readonly item: JsonObject;
  readonly value: Json | undefined;
  readonly path: FieldPath;
}

function valuesOfMetrics(data: JsonObject): MetricValue[] {
  const payment = isObject(data['payment']) ? data['payment'] : {};
  return [
    ...itemsIn(data['kpis'], ['kpis']).flatMap(({ item, path }) => [
      ...nested(item, path, 'baseline'),
      ...nested(item, path, 'target'),
      ...itemsIn(item['pace'], [...path, 'pace']).map((step) => ({ ...valueOf(step), item })),
      ...itemsIn(item['thresholds'], [...path, 'thresholds']).map((step) => ({ ...valueOf(step), item })),
    ]),
    ...itemsIn(payment['bonuses'], ['payment', 'bonuses']).map(valueOf),
    ...itemsIn(data['values'], ['values']).map(valueOf),
  ];
}

function valueOf({ item, path }: Item): MetricValue {
  return { item, value: item['value'], path: [...path, 'value'] };
}

function nested(item: JsonObject, path: FieldPath, key: string): MetricValue[] {
  const value = item[key];
  return isObject(value) ? [{ item, value: value['value'], path: [...path, key, 'value'] }] : [];
}

/** A KPI with a formula of its own may count anything. */
function unitOfItem(item: JsonObject, { agreement, unitOf }: Units): string | undefined {
  const named = typeof item['kpi'] === 'string' ? item['kpi'] : undefined;
  const kpi = named === undefined ? item : itemsIn(agreement?.['kpis'], []).find((one) => one.item['id'] === named)?.item;
  const metric = kpi?.['metric'];
  return typeof metric === 'string' && kpi?.['formula'] === undefined ? unitOf(metric) : undefined;
}

interface Item {
  readonly item: JsonObject;
  readonly path: FieldPath;
}

function itemsIn(list: Json | undefined, path: FieldPath): Item[] {
  if (!isList(list)) return [];
  return list.flatMap((item, index) => (isObject(item) ? [{ item, path: [...path, index] }] : []));
}
