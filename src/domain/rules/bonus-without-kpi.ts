import { isOver } from '../agreement/lifecycle.ts';
import { fieldsInWords, missingFields } from '../agreement/missing-fields.ts';
import { rolesWords } from '../agreement/role-words.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { kpiName } from '../measurement/kpis.ts';
import { defineRule } from './rule.ts';

/** A bonus hangs on a KPI, above or below a number. */
export const bonusWithoutKpi = defineRule({
  meta: {
    id: 'bonus-without-kpi',
    code: 'SP190',
    severity: 'error',
    description: 'Require that a bonus names a KPI of this agreement and the number from which it is paid.',
    why: 'A bonus for “great performance” is promised by one side and paid by the other, and they meet over it after the last post.',
    howToFix:
      'Name the KPI with `kpi`, write `when` and `value`, and show in `example` a number that earns the bonus and one that does not.',
    whenNotTo:
      'A payment that hangs on no result is no bonus: write it under `schedule`. A campaign that is over is left as it was.',
    messages: {
      'no-kpi': 'Bonus “{bonus}” names no KPI. Write `kpi`, or pay it under `schedule` if it hangs on no result.',
      'no-condition': 'Bonus “{bonus}” hangs on KPI “{kpi}”, and no number says when it is paid. Write {fields}.',
    },
    examples: {
      good: [
        {
          title: 'From 6.5 % on',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: engagement-rate }]\npayment: { bonuses: [{ title: Engagement bonus, kpi: engagement-rate, when: at least, value: 0.065, amount: 350, per: creator }] }\n',
        },
        {
          title: 'Nothing that begins at zero is missing',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ id: late, title: Late drafts, formula: drafts after their hour }]\npayment: { bonuses: [{ title: Everything on time, kpi: late, when: at most, value: 0, amount: 200 }] }\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach }]\npayment: { bonuses: [{ title: A bonus, kpi: "?" }, { title: Another, kpi: reach, when: above, value: "?" }] }\n',
        },
      ],
      bad: [
        {
          title: 'For great performance',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\npayment: { bonuses: [{ to: mila, amount: 500 }] }\n',
          says: ['no-kpi'],
          at: ['payment.bonuses.0'],
        },
        {
          title: 'One of two hangs on a KPI',
          content:
            'title: Aurora\nstatus: agreed\nkpis: [{ metric: reach }]\npayment: { bonuses: [{ title: Reach bonus, kpi: reach, when: above, value: 300000, amount: 500 }, { title: Thank you, amount: 100 }] }\n',
          says: ['no-kpi'],
          at: ['payment.bonuses.1'],
        },
        {
          title: 'For good reach, and for more than something',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach }, { metric: engagement-rate }]\npayment: { bonuses: [{ title: Reach bonus, kpi: reach, amount: 500 }, { title: Engagement bonus, kpi: engagement-rate, when: above, amount: 300 }] }\n',
          says: ['no-condition', 'no-condition'],
          at: ['payment.bonuses.0', 'payment.bonuses.1'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const { kpis = [], payment } = campaign;
    payment?.bonuses?.forEach((bonus, index) => {
      const path = ['payment', 'bonuses', index];
      const named = bonus.title ?? (bonus.to && `for ${rolesWords(campaign, bonus.to)}`) ?? 'without a title';
      if (bonus.kpi === undefined) {
        if (!isUnknown(agreement, [...path, 'kpi'])) report('no-kpi', path, { bonus: named });
        return;
      }
      const kpi = kpis.find(({ id }) => id === bonus.kpi);
      const missing = missingFields(agreement, bonus, path, ['when', 'value']);
      const data = { bonus: named, kpi: kpi ? kpiName(kpi) : bonus.kpi, fields: fieldsInWords(missing) };
      if (missing.length > 0) report('no-condition', path, data);
    });
  },
});
