import type { Kpi } from '../agreement/agreement.ts';
import { fieldsInWords, missingFields } from '../agreement/missing-fields.ts';
import { joinWords } from '../agreement/role-words.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { kpisOf } from '../measurement/kpis.ts';
import { defineRule } from './rule.ts';

/** Every KPI has something to be compared with. */
export const kpiBaseline = defineRule({
  meta: {
    id: 'kpi-baseline',
    code: 'SP180',
    severity: 'warning',
    blocks: 'agreed',
    description: 'Require a baseline for every KPI: a value, its source and the period it is from.',
    why: 'In the first report one side compares with last year, the other with the last campaign, and the same number is a triumph and a failure.',
    howToFix:
      'Write `baseline: { value: 0.047, source: paid posts of the same creators, period: { from: "2026-01-05", until: "2026-08-23" } }`.',
    whenNotTo:
      'Where there is no earlier number, say so as the source (“none: our first campaign in Spain”); nothing else is asked for then. A campaign that is over is left as it was.',
    messages: {
      missing:
        'KPI “{kpi}” has no baseline. Write a `baseline` with `value`, `source` and `period`; if there is no earlier number, say so as its `source`.',
      incomplete:
        'The baseline of KPI “{kpi}” does not say its {missing}. Write {fields}, so that everyone compares with the same number.',
    },
    examples: {
      good: [
        {
          title: 'Last year, from the shop',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: sales-revenue, baseline: { value: 61000, source: shop system, period: { from: "2025-05-01", until: "2025-06-15" } } }]\n',
        },
        {
          title: 'A first campaign, and says so',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, baseline: { source: "none: our first campaign here" } }]\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, baseline: "?" }, { metric: engagement-rate, baseline: { value: "?", source: insights of the creators, period: { from: "2026-01-05", until: "2026-03-31" } } }]\n',
        },
        {
          title: 'Over, without one',
          content: 'title: Aurora\nstatus: wrapped\nkpis: [{ metric: reach }]\n',
        },
      ],
      bad: [
        {
          title: 'Compared with what?',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, target: { value: 300000, by: "2026-06-15" } }]\n',
          says: ['missing'],
          at: ['kpis.0'],
        },
        {
          title: 'A number from nowhere',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: engagement-rate, baseline: { value: 0.047 } }]\n',
          says: ['incomplete'],
          at: ['kpis.0.baseline'],
        },
        {
          title: 'One of two is from no period',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, baseline: { source: first campaign } }, { metric: engagement-rate, baseline: { value: 0.047, source: insights } }]\n',
          says: ['incomplete'],
          at: ['kpis.1.baseline'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    for (const { kpi, name, path } of kpisOf(agreement)) {
      const place = [...path, 'baseline'];
      const { baseline } = kpi;
      if (isUnknown(agreement, place)) continue;
      if (!baseline) report('missing', path, { kpi: name });
      else if (!saysThatThereIsNone(baseline)) {
        const missing = missingFields(agreement, baseline, place, ['value', 'source', 'period']);
        const data = { kpi: name, missing: joinWords(missing), fields: fieldsInWords(missing) };
        if (missing.length > 0) report('incomplete', place, data);
      }
    }
  },
});

function saysThatThereIsNone({ value, source = '' }: NonNullable<Kpi['baseline']>): boolean {
  return value === undefined && NONE.test(source);
}

const NONE =
  /^(?:none|nothing|not? (?:earlier|previous|prior|past|comparable|number|baseline|data|yet)|(?:the |our |its )?first\b|new\b)/i;
