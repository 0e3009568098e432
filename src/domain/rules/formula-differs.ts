import { formulasDiffer } from '../measurement/formula.ts';
import { kpisOf } from '../measurement/kpis.ts';
import { metricNamed } from '../measurement/metric-names.ts';
import { excerptOf } from '../wording/excerpt.ts';
import { defineRule } from './rule.ts';

/** The same metric has the same formula on every side. */
export const formulaDiffers = defineRule({
  meta: {
    id: 'formula-differs',
    code: 'SP187',
    severity: 'error',
    description: 'Disallow two formulas for one metric.',
    why: 'Two partners track the same metric in two ways, and in week two they discuss the difference instead of the campaign.',
    howToFix:
      'Leave the formula out, so that the shared metric’s counts. A number that is meant to be another one gets a name of its own.',
    whenNotTo:
      'A formula that only narrows the shared one (organic posts alone, orders with a code) is the same. A campaign that is over is left as it was.',
    messages: {
      'from-shared':
        'KPI “{kpi}” is computed as “{formula}”, and the shared metric “{metric}” as “{shared}”. Leave the formula out, or give the number a name of its own instead of `metric`.',
      'from-each-other':
        'KPIs “{kpi}” and “{other}” are both “{metric}”, one computed as “{formula}” and one as “{otherFormula}”. Choose one formula for both.',
    },
    examples: {
      good: [
        {
          title: 'The shared formula, and a narrower one',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ id: all, metric: engagement-rate }, { id: organic, title: Organic engagement, metric: engagement-rate, formula: "(likes + comments + saves + shares) / reach, organic posts alone" }]\n',
        },
        {
          title: 'Another number under a name of its own',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: engagement-rate }, { title: Likes by followers, formula: likes divided by followers }]\n',
        },
        {
          title: 'The same in other words',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, formula: "people who saw a film, each once" }, { metric: on-time-delivery, formula: "drafts on the board at the agreed hour, divided by drafts due" }]\n',
        },
      ],
      bad: [
        {
          title: 'By followers',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: engagement-rate, formula: "likes + comments + saves + shares, divided by followers" }]\n',
          says: ['from-shared'],
          at: ['kpis.0.formula'],
        },
        {
          title: 'Without saves, on the side of the creators',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: engagement-rate }, { title: Engagement of creators, metric: engagement-rate, formula: likes and comments divided by reach }]\n',
          says: ['from-shared'],
          at: ['kpis.1.formula'],
        },
        {
          title: 'The name of a shared metric, and followers instead of people who saw it',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ title: Reach, formula: followers of all creators }]\n',
          says: ['from-shared'],
          at: ['kpis.0.formula'],
        },
        {
          title: 'Two formulas for a number of their own',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ id: brand, title: Trials, formula: orders of the 30-night trial }, { id: agency, title: trials, formula: clicks on the trial page }]\n',
          says: ['from-each-other'],
          at: ['kpis.1.formula'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    const counted = kpisOf(agreement).map((placed) => {
      const { metric, title, formula } = placed.kpi;
      const named = title === undefined ? undefined : (metricNamed(title, facts.metric) ?? title.trim().toLowerCase());
      const id = metric ?? named;
      return { ...placed, formula, id, shared: facts.metric.get(id ?? '')?.data };
    });
    counted.forEach(({ name, path, formula, id, shared }, index) => {
      if (formula === undefined || id === undefined) return;
      const place = [...path, 'formula'];
      const data = { kpi: name, formula: excerptOf(formula), metric: shared?.name ?? name };
      if (shared && formulasDiffer(formula, shared.formula)) {
        report('from-shared', place, { ...data, shared: excerptOf(shared.formula) });
        return;
      }
      const other = counted.slice(0, index).find((before) => before.id === id && formulasDiffer(formula, before.formula ?? ''));
      if (!other || (shared && formulasDiffer(other.formula ?? '', shared.formula))) return;
      const words = { ...data, other: other.name, otherFormula: excerptOf(other.formula ?? '') };
      report('from-each-other', place, words, { related: [[...other.path, 'formula']] });
    });
  },
});
