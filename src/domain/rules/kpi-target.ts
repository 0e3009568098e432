import { missingFields } from '../agreement/missing-fields.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { kpisOf } from '../measurement/kpis.ts';
import { defineRule } from './rule.ts';

/** Every KPI says what is expected in the end, and by when. */
export const kpiTarget = defineRule({
  meta: {
    id: 'kpi-target',
    code: 'SP181',
    severity: 'warning',
    blocks: 'agreed',
    description: 'Require a target for every KPI: a value, and the day by which it is expected.',
    why: 'Without a number and its day nobody can say in week two whether the campaign is behind, and everyone does.',
    howToFix: 'Write `target: { value: 1400, by: "2026-12-18" }`.',
    whenNotTo:
      'A number that is only looked at belongs into the report and not among the KPIs. A campaign that is over is left as it was.',
    messages: {
      missing: 'KPI “{kpi}” has no target. Write `target` with a `value` and the day `by` which it is expected.',
      'no-value': 'The target of KPI “{kpi}” has no number. Write `value`, in the metric’s unit.',
      'no-day': 'The target of KPI “{kpi}” has no day. Write `by`, so that everyone expects it at the same time.',
      'too-early':
        'The target of KPI “{kpi}” is expected by {by}, and it is not counted before {from}. Correct the target’s day or the window.',
    },
    examples: {
      good: [
        {
          title: 'A number and a day',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, target: { value: 300000, by: "2026-06-15" } }]\n',
        },
        {
          title: 'Expected on the first day of the window, and after its last',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ id: a, metric: reach, window: { from: "2026-05-18", until: "2026-05-18" }, target: { value: 90000, by: "2026-05-18" } }, { id: b, metric: sales-revenue, window: { from: "2026-05-18", until: "2026-06-15" }, target: { value: 61000, by: "2026-06-30" } }]\n',
        },
        {
          title: 'The number is still asked for',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, target: { value: "?", by: "2026-06-15" } }]\n',
        },
      ],
      bad: [
        {
          title: 'Reach, as much as possible',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach }]\n',
          says: ['missing'],
          at: ['kpis.0'],
        },
        {
          title: 'Until when?',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, target: { value: 300000 } }]\n',
          says: ['no-day'],
          at: ['kpis.0.target'],
        },
        {
          title: 'A day without a number, and a target of the year before',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, target: { by: "2026-06-15" } }, { metric: engagement-rate, window: { from: "2026-05-18", until: "2026-06-15" }, target: { value: 0.05, by: "2025-06-15" } }]\n',
          says: ['no-value', 'too-early'],
          at: ['kpis.0.target', 'kpis.1.target.by'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    for (const { kpi, name, path } of kpisOf(agreement)) {
      const place = [...path, 'target'];
      if (isUnknown(agreement, place)) continue;
      const { target, window } = kpi;
      if (!target) {
        report('missing', path, { kpi: name });
        continue;
      }
      const missing = missingFields(agreement, target, place, ['value', 'by']);
      if (missing.length === 2) report('missing', path, { kpi: name });
      else if (missing.includes('value')) report('no-value', place, { kpi: name });
      else if (missing.includes('by')) report('no-day', place, { kpi: name });
      const { by } = target;
      const from = window?.from;
      if (by === undefined || from === undefined || by >= from) continue;
      report('too-early', [...place, 'by'], { kpi: name, by, from }, { related: [[...path, 'window', 'from']] });
    }
  },
});
