import { fieldsInWords, missingFields } from '../agreement/missing-fields.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { kpisOf } from '../measurement/kpis.ts';
import { defineRule } from './rule.ts';

/** Every KPI says from when until when it is counted. */
export const kpiWindow = defineRule({
  meta: {
    id: 'kpi-window',
    code: 'SP184',
    severity: 'warning',
    blocks: 'agreed',
    description: 'Require a window for every KPI: the first and the last day on which it is counted.',
    why: 'One side stops counting with the last post, the other two weeks later, and each has the number that it likes.',
    howToFix: 'Write `window: { from: "2026-11-09", until: "2026-12-18" }`.',
    whenNotTo:
      'A window may begin before the flight, or end after it, if that is meant: drafts on time are counted early, returns late. A campaign that is over is left as it was.',
    messages: {
      missing: 'KPI “{kpi}” does not say from when until when it is counted. Write `window` with `from` and `until`.',
      'half-open': 'The window of KPI “{kpi}” has no {end} day. Write {fields}.',
      'before-flight':
        'KPI “{kpi}” is counted until {until}, and nothing is published before {start}. Correct the window, or the flight’s `start`.',
    },
    examples: {
      good: [
        {
          title: 'The flight and two weeks after it',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-18", end: "2026-06-12" }\nkpis: [{ metric: sales-revenue, window: { from: "2026-05-18", until: "2026-06-26" } }]\n',
        },
        {
          title: 'Drafts are counted before anything is published',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-18" }\nkpis: [{ metric: on-time-delivery, window: { from: "2026-04-20", until: "2026-05-15" } }]\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, window: "?" }, { metric: engagement-rate, window: { from: "2026-05-18", until: "?" } }]\n',
        },
      ],
      bad: [
        {
          title: 'Counted from when?',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, target: { value: 300000, by: "2026-06-15" } }]\n',
          says: ['missing'],
          at: ['kpis.0'],
        },
        {
          title: 'Counted until when?',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, window: { from: "2026-05-18" } }]\n',
          says: ['half-open'],
          at: ['kpis.0.window'],
        },
        {
          title: 'The dates of the year before',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-18", end: "2026-06-12" }\nkpis: [{ metric: reach, window: { from: "2025-05-18", until: "2025-06-12" } }]\n',
          says: ['before-flight'],
          at: ['kpis.0.window.until'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    const start = agreement.campaign.flight?.start;
    for (const { kpi, name, path } of kpisOf(agreement)) {
      const place = [...path, 'window'];
      if (isUnknown(agreement, place)) continue;
      const missing = missingFields(agreement, kpi.window ?? {}, place, ['from', 'until']);
      const end = missing[0] === 'from' ? 'first' : 'last';
      if (missing.length === 2) report('missing', path, { kpi: name });
      else if (missing.length === 1) report('half-open', place, { kpi: name, end, fields: fieldsInWords(missing) });
      const until = kpi.window?.until;
      const says = facts.metric.get(kpi.metric ?? '')?.data.says;
      const isOfPosts = says !== undefined && says !== 'process';
      if (!isOfPosts || until === undefined || start === undefined || until >= start) continue;
      report('before-flight', [...place, 'until'], { kpi: name, until, start }, { related: [['flight', 'start']] });
    }
  },
});
