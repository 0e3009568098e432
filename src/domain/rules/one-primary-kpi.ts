import { isUnknown } from '../agreement/unknown-at.ts';
import { joinWords } from '../agreement/role-words.ts';
import { kpisOf } from '../measurement/kpis.ts';
import { defineRule } from './rule.ts';

/** Exactly one KPI is primary. */
export const onePrimaryKpi = defineRule({
  meta: {
    id: 'one-primary-kpi',
    code: 'SP185',
    severity: 'warning',
    description: 'Require exactly one primary KPI.',
    why: 'When money has to move in week two, it moves to whatever each partner believes to be the number that counts.',
    howToFix: 'Write `rank: primary` on the one KPI that decides, and `rank: secondary` on the others.',
    whenNotTo: 'The only KPI needs no rank. A campaign that is over is left as it was.',
    messages: {
      none: 'None of the KPIs {kpis} is primary. Write `rank: primary` on the one that decides.',
      several:
        'KPI “{kpi}” is primary, and so is “{other}”: which of them counts when only one can rise? Write `rank: secondary` on one of them.',
    },
    examples: {
      good: [
        {
          title: 'One that decides',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: sales-revenue, rank: primary }, { metric: reach, rank: secondary }, { metric: engagement-rate }]\n',
        },
        { title: 'The only one', content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: sales-revenue }]\n' },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: sales-revenue, rank: "?" }, { metric: reach, rank: secondary }]\n',
        },
      ],
      bad: [
        {
          title: 'All of them count',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: sales-revenue }, { metric: reach }, { metric: engagement-rate }]\n',
          says: ['none'],
          at: ['kpis'],
        },
        {
          title: 'One for the brand and one for the creators',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: sales-revenue, rank: primary }, { metric: reach }, { metric: engagement-rate, rank: primary }]\n',
          says: ['several'],
          at: ['kpis.2.rank'],
        },
        {
          title: 'Secondary to nothing',
          content:
            'title: Aurora\nstatus: live\nkpis: [{ metric: sales-revenue, rank: secondary }, { metric: reach, rank: secondary }]\n',
          says: ['none'],
          at: ['kpis'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const kpis = kpisOf(agreement);
    const [first, ...others] = kpis.filter(({ kpi }) => kpi.rank === 'primary');
    for (const { name, path } of others) {
      report(
        'several',
        [...path, 'rank'],
        { kpi: name, other: first?.name ?? '' },
        { related: [[...(first?.path ?? []), 'rank']] },
      );
    }
    const isOpen = kpis.some(({ path }) => isUnknown(agreement, [...path, 'rank']));
    if (first || isOpen || kpis.length < 2) return;
    report('none', ['kpis'], { kpis: joinWords([...new Set(kpis.map(({ name }) => `“${name}”`))]) });
  },
});
