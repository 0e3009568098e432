import { isObject, type JsonObject } from '../../src/domain/json.ts';
import { append, both, drop, edit, itemsOf, lacking, listOf, put, rewrite, SAME, textOf, where, without } from './change.ts';
import type { Operator } from './operator.ts';
import { creatorsIn } from './parts.ts';

/** A level of the escalation that is about dates alone. */
const LEVEL = { level: '1', when: 'a date is at risk', role: 'brand', within: '4h' };

/** Mistakes in what is counted: how, from when, by whom, against what, and what follows from it. */
export const measurementMistakes: readonly Operator[] = [
  { name: 'The baseline is taken out', rule: 'kpi-baseline', says: 'missing', change: drop('kpis.*.baseline') },
  ...['value', 'source', 'period'].map((field) => ({
    name: `The baseline has no ${field}`,
    rule: 'kpi-baseline',
    says: 'incomplete',
    change: drop(`kpis.*.baseline.${field}`),
  })),
  { name: 'The target is taken out', rule: 'kpi-target', says: 'missing', change: drop('kpis.*.target') },
  { name: 'The target has no number', rule: 'kpi-target', says: 'no-value', change: drop('kpis.*.target.value') },
  { name: 'The target has no day', rule: 'kpi-target', says: 'no-day', change: drop('kpis.*.target.by') },
  {
    name: 'The target is due before anything is counted',
    rule: 'kpi-target',
    says: 'too-early',
    change: put('kpis.*.target.by', '2025-01-31'),
  },
  { name: 'The number is read anywhere', rule: 'kpi-source', says: ['metric-knows', 'missing'], change: drop('kpis.*.source') },
  { name: 'Nobody measures', rule: 'kpi-measured-by', says: 'missing', change: drop('kpis.*.measuredBy') },
  {
    name: 'A group measures, and nobody judges',
    rule: 'kpi-measured-by',
    says: 'group',
    change: edit('kpis.*', (kpi, campaign) => {
      return { ...without(kpi as JsonObject, 'judgedBy'), measuredBy: creatorsIn(campaign) };
    }),
  },
  { name: 'The window is taken out', rule: 'kpi-window', says: 'missing', change: drop('kpis.*.window') },
  { name: 'The window has no last day', rule: 'kpi-window', says: 'half-open', change: drop('kpis.*.window.until') },
  {
    name: 'The window is that of the year before',
    rule: 'kpi-window',
    says: 'before-flight',
    change: edit('kpis.*', (kpi) =>
      isObject(kpi) && kpi['metric'] !== 'on-time-delivery'
        ? { ...kpi, window: { from: '2024-05-18', until: '2024-06-12' } }
        : SAME,
    ),
  },
  {
    name: 'No KPI is primary',
    rule: 'one-primary-kpi',
    says: 'none',
    change: where((campaign) => itemsOf(campaign, 'kpis').length > 1, rewrite('kpis.*.rank', /^primary$/, 'secondary')),
  },
  {
    name: 'Two KPIs are primary',
    rule: 'one-primary-kpi',
    says: 'several',
    change: rewrite('kpis.*.rank', /^secondary$/, 'primary'),
  },
  {
    name: 'A KPI is called by the name of another metric',
    rule: 'metric-defined-once',
    says: 'other-name',
    change: edit('kpis.*', (kpi) =>
      isObject(kpi) && kpi['metric'] !== 'reach' ? { id: kpi['metric']!, ...kpi, title: 'Reach' } : SAME,
    ),
  },
  {
    name: 'A KPI names neither a metric nor a formula',
    rule: 'metric-defined-once',
    says: 'undefined',
    change: edit('kpis.*', (kpi) => {
      const { metric, ...rest } = kpi as JsonObject;
      return metric === undefined ? SAME : { title: textOf(metric), id: metric, ...rest };
    }),
  },
  {
    name: 'A definition counts followers where the KPI counts people',
    rule: 'metric-defined-once',
    says: 'definition',
    change: where(
      (campaign) => itemsOf(campaign, 'kpis').some(({ metric }) => metric === 'reach'),
      append('definitions', { term: 'Reach', means: 'The followers of all creators.' }),
    ),
  },
  {
    name: 'One number stands there twice',
    rule: 'metric-defined-once',
    says: 'twice',
    change: edit('kpis', (kpis) => {
      const [first, ...others] = listOf(kpis);
      return isObject(first) ? [first, ...others, { ...first, id: 'twin', title: 'Twin', rank: 'secondary' }] : SAME;
    }),
  },
  {
    name: 'A KPI is computed in another way than the shared metric',
    rule: 'formula-differs',
    says: 'from-shared',
    change: put('kpis.*.formula', 'followers divided by impressions'),
  },
  {
    name: 'Two KPIs of one name have two formulas',
    rule: 'formula-differs',
    says: 'from-each-other',
    change: edit('kpis', (kpis) => [
      ...listOf(kpis),
      { id: 'own', title: 'Trials', rank: 'secondary', formula: 'orders of the 30-night trial' },
      { id: 'other', title: 'trials', rank: 'secondary', formula: 'clicks on the trial page' },
    ]),
  },
  {
    name: 'Everything counts how many',
    rule: 'volume-without-quality',
    says: 'volume-alone',
    change: edit('kpis', (kpis) =>
      listOf(kpis).map((kpi) => ({ id: (kpi as JsonObject)['metric']!, ...(kpi as JsonObject), metric: 'reach' })),
    ),
  },
  {
    name: 'What is counted well is another workstream',
    rule: 'volume-without-quality',
    says: 'quality-elsewhere',
    change: edit('kpis', (kpis) =>
      listOf(kpis).length < 2
        ? SAME
        : listOf(kpis).map((kpi) => {
            const isReach = isObject(kpi) && kpi['metric'] === 'reach';
            return { ...(kpi as JsonObject), scope: { workstream: isReach ? 'influencer' : 'ugc' } };
          }),
    ),
  },
  {
    name: 'A crossed threshold sets nothing off',
    rule: 'threshold-without-escalation',
    says: 'incomplete',
    change: drop('kpis.*.thresholds.*.then'),
  },
  {
    name: 'A threshold has no line',
    rule: 'threshold-without-escalation',
    says: 'incomplete',
    change: edit('kpis.*.thresholds.*', (threshold) => lacking(threshold, 'value', 'behindPace')),
  },
  {
    name: 'A threshold calls nobody, and no level of the escalation does',
    rule: 'threshold-without-escalation',
    says: 'incomplete',
    change: both(drop('kpis.*.thresholds.*.call'), put('communication.escalation', [LEVEL])),
  },
  {
    name: 'A threshold calls somebody, and nobody is above',
    rule: 'threshold-without-escalation',
    says: 'no-escalation',
    change: drop('communication.escalation'),
  },
  { name: 'A bonus for great performance', rule: 'bonus-without-kpi', says: 'no-kpi', change: drop('payment.bonuses.*.kpi') },
  {
    name: 'A bonus without a number',
    rule: 'bonus-without-kpi',
    says: 'no-condition',
    change: drop('payment.bonuses.*.value'),
  },
  {
    name: 'A bonus above or below?',
    rule: 'bonus-without-kpi',
    says: 'no-condition',
    change: drop('payment.bonuses.*.when'),
  },
  {
    name: 'What a partner calls a success is read from no KPI',
    rule: 'success-unreconciled',
    says: 'no-kpi',
    change: drop('roles.*.success.*.kpi'),
  },
  {
    name: 'A partner calls another number a success',
    rule: 'success-unreconciled',
    says: 'other-number',
    change: rewrite('roles.*.success.*.statement', /^\d{3}(?!\d)|\d+,\d{3}\b/, '7,777,777'),
  },
];
