import { isOver } from '../agreement/lifecycle.ts';
import { holdsUnknown } from '../agreement/unknown-at.ts';
import { kpisOf } from '../measurement/kpis.ts';
import { isThoughtOf } from '../risks/kinds.ts';
import { defineRule } from './rule.ts';

/** A plan for numbers that stay low. */
export const riskUnderperformance = defineRule({
  meta: {
    id: 'risk-underperformance',
    code: 'SP252',
    severity: 'warning',
    description: 'Require a risk or a threshold with a plan for content that underperforms.',
    why: 'On day five the numbers are low, and what to do about it is invented by whoever is most afraid.',
    howToFix:
      'Write a risk with `about: underperformance`, or a threshold in the KPI with `then`: what is moved, posted or stopped, and who does it.',
    whenNotTo:
      'While no risks are written at all, their section is missing, and that is said once elsewhere. A threshold that says what then happens is a plan. Without a target nothing can be below it. A campaign that is over is left as it was.',
    messages: {
      missing:
        'KPI “{kpi}” has a target, and neither a risk nor a threshold says what happens when it is not reached. Add a risk with `about: underperformance`, or a threshold with `then`.',
    },
    examples: {
      good: [
        {
          title: 'One Story more',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, target: { value: 300000, by: "2026-06-12" } }]\nrisks: [{ risk: The films are not seen, about: underperformance, contingency: { what: One Story more., who: agency, within: 2 days } }]\n',
        },
        {
          title: 'A threshold with an act',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, target: { value: 300000, by: "2026-06-12" }, thresholds: [{ when: below, value: 90000, then: each creator adds one Story, call: agency }] }]\nrisks: [{ risk: It rains at the shoot, about: other, contingency: { what: We film indoors., who: mila, within: 1 day } }]\n',
        },
        {
          title: 'By its words alone',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, target: { value: 300000, by: "2026-06-12" } }]\nrisks: [{ risk: Too few people see the films }]\n',
        },
        {
          title: 'No target yet, and no risks yet',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, target: "?" }]\n',
        },
      ],
      bad: [
        {
          title: 'Only rain',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, target: { value: 300000, by: "2026-06-12" } }]\nrisks: [{ risk: It rains at the shoot, about: other, contingency: { what: We film indoors., who: mila, within: 1 day } }]\n',
          says: ['missing'],
          at: ['risks'],
        },
        {
          title: 'A threshold that sets nothing off',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, target: { value: 300000, by: "2026-06-12" }, thresholds: [{ when: below, value: 90000, call: agency }] }]\nrisks: [{ risk: A draft is late, about: slip }]\n',
          says: ['missing'],
          at: ['risks'],
        },
        {
          title: 'Every risk but this',
          content:
            'title: Aurora\nstatus: agreed\nkpis: [{ metric: engagement-rate }, { metric: sales-revenue, target: { value: 61000, by: "2026-06-12" } }]\nrisks: [{ risk: A creator falls ill, about: creator unavailable }, { risk: A draft is late, about: slip }]\n',
          says: ['missing'],
          at: ['risks'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign) || !campaign.risks?.length) return;
    const kpis = kpisOf(agreement);
    const aimed = kpis.find(({ kpi }) => kpi.target?.value !== undefined);
    const isPlanned = kpis.some(({ kpi }) => kpi.thresholds?.some(({ then }) => then !== undefined));
    const isOpen = kpis.some(({ path }) => holdsUnknown(agreement, [...path, 'thresholds']));
    if (!aimed || isPlanned || isOpen || isThoughtOf(agreement, 'underperformance')) return;
    report('missing', ['risks'], { kpi: aimed.name }, { related: [aimed.path] });
  },
});
