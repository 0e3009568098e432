import { isUnknown } from '../agreement/unknown-at.ts';
import { joinWords } from '../agreement/role-words.ts';
import { kpisOf } from '../measurement/kpis.ts';
import { defineRule } from './rule.ts';

/** Every KPI says where its number is read. */
export const kpiSource = defineRule({
  meta: {
    id: 'kpi-source',
    code: 'SP182',
    severity: 'warning',
    blocks: 'agreed',
    description: 'Require a source for every KPI: the one place where its number is read.',
    why: 'The ad account says 41,000 and the creator’s insights say 33,000; both are right, and the report is argued about instead of read.',
    howToFix: 'Write `source`, as in “creators’ insights, read seven days after each post”.',
    whenNotTo: 'A campaign that is over is left as it was.',
    messages: {
      missing: 'KPI “{kpi}” does not say where it is read. Write `source`.',
      'metric-knows': 'KPI “{kpi}” does not say where it is read. Write `source`; the shared metric knows {sources}.',
    },
    examples: {
      good: [
        {
          title: 'Insights, on a certain day',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, source: "creators\' insights, seven days after each post" }]\n',
        },
        { title: 'Still asked for', content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, source: "?" }]\n' },
        { title: 'Over, without one', content: 'title: Aurora\nstatus: cancelled\nkpis: [{ metric: reach }]\n' },
      ],
      bad: [
        {
          title: 'Read anywhere',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: sales-revenue, measuredBy: brand }]\nroles: [{ kind: brand }]\n',
          says: ['missing'],
          at: ['kpis.0'],
        },
        {
          title: 'The shared metric knows two',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach }]\n',
          says: ['metric-knows'],
          at: ['kpis.0'],
        },
        {
          title: 'One of two KPIs, with a formula of its own',
          content:
            'title: Aurora\nstatus: live\nkpis: [{ metric: reach, source: insights }, { title: Codes used, formula: orders with a creator code }]\n',
          says: ['missing'],
          at: ['kpis.1'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    for (const { kpi, name, path } of kpisOf(agreement)) {
      if (kpi.source !== undefined || isUnknown(agreement, [...path, 'source'])) continue;
      const sources = facts.metric.get(kpi.metric ?? '')?.data.sources ?? [];
      if (sources.length === 0) report('missing', path, { kpi: name });
      else {
        const words = sources.map((source) => `“${source}”`);
        report('metric-knows', path, { kpi: name, sources: joinWords(words) });
      }
    }
  },
});
