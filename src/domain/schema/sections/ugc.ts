import { z } from 'zod';
import { itemList, required, field } from '../field.ts';
import { id, line, lines, money, reference, role, text } from '../values.ts';

/** UGC as a line of its own: strategy, lead, budget, KPI, workflow and brief. */
export function ugcSection<Day extends z.ZodType<string>>(day: Day) {
  const lead = z.strictObject({
    role: field(role, 'Lead', 'Who leads the UGC strategy in this period.'),
    from: field(day, 'From', 'First day.'),
    until: field(day, 'Until', 'Last day, included.'),
  });
  const pillar = z.strictObject({
    id: field(id, 'Id', 'Only needed where a deliverable refers to this pillar.'),
    title: required(line, 'Pillar', 'A theme of the content, such as "Morning routines".'),
    purpose: field(line, 'Purpose', 'What this theme is for.'),
    criteria: field(lines, 'Approved when', 'What a piece must show; ticked on review.'),
  });
  return field(
    z.strictObject({
      strategy: field(text, 'Strategy', 'What UGC does in this campaign that nothing else does.', { audience: 'public' }),
      lead: field(itemList(lead), 'Lead', 'Who leads the UGC strategy, period by period.'),
      pillars: field(
        itemList(pillar.meta({ idFrom: ['title'] })),
        'Content pillars',
        'Themes with the criteria they are approved by.',
      ),
      budget: field(money, 'Budget', 'Its own budget.', {
        audience: 'money',
        moneyOf: ['budget.heldBy'],
        concerns: ['budget.heldBy'],
      }),
      workflow: field(reference, 'Approval', 'The workflow that UGC goes through.', { reference: 'workflow' }),
      kpi: field(reference, 'KPI', 'The KPI that UGC is judged by.', { reference: 'kpi' }),
      brief: field(text, 'Brief', 'The UGC brief, or where it stands. It is not the influencer brief.'),
    }),
    'UGC',
    'UGC as a line of its own, never a fallback.',
    { audience: 'partners', concerns: 'everyone', binding: true, form: { collapsed: true } },
  );
}
