import type { Campaign } from '../agreement/agreement.ts';
import { headsOf } from '../agreement/pieces.ts';
import { roleWords } from '../agreement/role-words.ts';
import { memberOf, roleOf } from '../agreement/roles.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { kpisOf } from '../measurement/kpis.ts';
import { isGroup } from '../responsibility/partners.ts';
import { defineRule } from './rule.ts';

/** One role reads every KPI. */
export const kpiMeasuredBy = defineRule({
  meta: {
    id: 'kpi-measured-by',
    code: 'SP183',
    severity: 'warning',
    blocks: 'agreed',
    description: 'Require one role that measures each KPI.',
    why: 'A number that everyone could read is read by nobody, until the day on which it looks bad and three people bring three of them.',
    howToFix: 'Write `measuredBy` with the one role that reads the number and answers for it.',
    whenNotTo: 'A group may measure where one role judges: that one adds it up. A campaign that is over is left as it was.',
    messages: {
      missing: 'KPI “{kpi}” does not say who measures it. Write `measuredBy`.',
      group:
        'KPI “{kpi}” is measured by {role}, a group of {count}: each reads a part, and nobody adds it up. Write the one role that does, or one member.',
    },
    examples: {
      good: [
        {
          title: 'The agency',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: agency, kind: agency, party: harbour }]\nkpis: [{ metric: reach, measuredBy: agency }]\n',
        },
        {
          title: 'One member of a group, and a group of one',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak] }, { id: guest, kind: creator, size: 1 }]\nkpis: [{ metric: reach, measuredBy: creators/mila-hart }, { metric: engagement-rate, measuredBy: guest }]\n',
        },
        {
          title: 'Each creator reads the own insights, and the agency adds them up and judges',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, size: 12 }, { id: agency, kind: agency, party: harbour }]\nkpis: [{ metric: reach, measuredBy: creators, judgedBy: agency }]\n',
        },
        { title: 'Still asked for', content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, measuredBy: "?" }]\n' },
      ],
      bad: [
        {
          title: 'Nobody',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, source: insights }]\n',
          says: ['missing'],
          at: ['kpis.0'],
        },
        {
          title: 'Everyone a part',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak] }]\nkpis: [{ metric: reach, measuredBy: creators }]\n',
          says: ['group'],
          at: ['kpis.0.measuredBy'],
        },
        {
          title: 'Twelve who are not named yet, and a KPI that only somebody judges',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, size: 12 }, { id: brand, kind: brand, party: lumen }]\nkpis: [{ metric: reach, measuredBy: creators }, { metric: sales-revenue, judgedBy: brand }]\n',
          says: ['group', 'missing'],
          at: ['kpis.0.measuredBy', 'kpis.1'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    for (const { kpi, name, path } of kpisOf(agreement)) {
      const { measuredBy } = kpi;
      if (measuredBy === undefined) {
        if (!isUnknown(agreement, [...path, 'measuredBy'])) report('missing', path, { kpi: name });
        continue;
      }
      if (!isSeveral(campaign, measuredBy) || (kpi.judgedBy !== undefined && !isSeveral(campaign, kpi.judgedBy))) continue;
      const data = { kpi: name, role: roleWords(campaign, measuredBy), count: headsOf(campaign, measuredBy) ?? 0 };
      report('group', [...path, 'measuredBy'], data);
    }
  },
});

function isSeveral(campaign: Campaign, reference: string): boolean {
  const role = memberOf(reference) === undefined ? roleOf(campaign, reference) : undefined;
  return role !== undefined && isGroup(role);
}
