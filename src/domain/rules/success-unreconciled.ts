import { isOver } from '../agreement/lifecycle.ts';
import { titleOf } from '../agreement/role-words.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { statedNumber } from '../measurement/stated-number.ts';
import { excerptOf } from '../wording/excerpt.ts';
import { defineRule } from './rule.ts';

/** What each partner calls a success is read from a KPI. */
export const successUnreconciled = defineRule({
  meta: {
    id: 'success-unreconciled',
    code: 'SP128',
    severity: 'warning',
    description: 'Require a KPI for what each partner calls a success, and the same number on both.',
    why: 'The brand counts sales, the creator counts comments, the agency counts days; at the end one of them has succeeded and the others are told so.',
    howToFix:
      'Name the KPI that the success is read from, as `kpi`; add one when none measures it, or agree that it is not measured here.',
    whenNotTo: 'While no KPI is written, nothing can be named. A campaign that is over is left as it was.',
    messages: {
      'no-kpi': 'It is a success for {role} when “{statement}”, and no KPI measures that. Name one as `kpi`, or add it.',
      'other-number':
        'It is a success for {role} when “{statement}”, and KPI “{kpi}” has the target {target}. Agree on one number, and write it in both.',
    },
    examples: {
      good: [
        {
          title: 'Each has its KPI',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: brand, party: lumen, success: [{ statement: "1,400 people start the 30-night trial", kpi: trials }] }, { kind: creator, party: mila-hart, success: [{ statement: my followers answer, kpi: engagement-rate }] }]\nkpis: [{ id: trials, metric: sales-revenue, target: { value: 1400 } }, { metric: engagement-rate, target: { value: 0.055 } }]\n',
        },
        {
          title: 'No KPIs yet',
          content: 'title: Aurora\nstatus: aligning\nroles: [{ kind: brand, party: lumen, success: [{ statement: it sells }] }]\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: brand, party: lumen, success: [{ statement: it sells, kpi: "?" }] }]\nkpis: [{ metric: reach }]\n',
        },
        {
          title: 'A share in words, and more than the target',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: agency, party: harbour, success: [{ statement: 95 of 100 drafts arrive on the day, kpi: on-time-delivery }] }]\nkpis: [{ metric: on-time-delivery, target: { value: 0.95 } }]\n',
        },
      ],
      bad: [
        {
          title: 'Nobody measures it',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: brand, party: lumen, success: [{ statement: people talk about us }] }]\nkpis: [{ metric: reach }]\n',
          says: ['no-kpi'],
          at: ['roles.0.success.0'],
        },
        {
          title: 'Another number',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: agency, party: harbour, success: [{ statement: "at least 600,000 accounts are reached", kpi: reach }] }]\nkpis: [{ metric: reach, target: { value: 450000 } }]\n',
          says: ['other-number'],
          at: ['roles.0.success.0'],
        },
        {
          title: 'Another number, further on',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: agency, party: harbour, success: [{ statement: "the films reach 600,000 accounts without a push", kpi: reach }] }]\nkpis: [{ metric: reach, target: { value: 450000 } }]\n',
          says: ['other-number'],
          at: ['roles.0.success.0'],
        },
        {
          title: 'Three meanings, one number',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: brand, party: lumen, success: [{ statement: sales }] }, { kind: creator, party: mila-hart, success: [{ statement: engagement and reach, kpi: reach }] }, { kind: agency, party: harbour, success: [{ statement: everything on time }] }]\nkpis: [{ metric: reach }]\n',
          says: ['no-kpi', 'no-kpi'],
          at: ['roles.0.success.0', 'roles.2.success.0'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    const { campaign } = agreement;
    const { kpis = [], roles = [] } = campaign;
    if (isOver(campaign) || kpis.length === 0) return;
    roles.forEach((role, at) => {
      role.success?.forEach(({ statement, kpi: id }, index) => {
        const path = ['roles', at, 'success', index];
        const data = { role: titleOf(role), statement: excerptOf(statement) };
        if (id === undefined && !isUnknown(agreement, [...path, 'kpi'])) report('no-kpi', path, data);
        const place = kpis.findIndex((kpi) => id !== undefined && kpi.id === id);
        const { target, title, metric = '' } = kpis[place] ?? {};
        const unit = facts.metric.get(metric)?.data.unit;
        const said = unit === 'count' || unit === 'money' ? statedNumber(statement) : undefined;
        if (said === undefined || target?.value === undefined || said === target.value) return;
        const kpi = title ?? metric;
        report(
          'other-number',
          path,
          { ...data, kpi, target: NUMBER.format(target.value) },
          { related: [['kpis', place, 'target', 'value']] },
        );
      });
    });
  },
});

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });
