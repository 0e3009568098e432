import { isOver } from '../agreement/lifecycle.ts';
import { rolesWords } from '../agreement/role-words.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { problemOfTrigger } from '../payment/trigger.ts';
import { defineRule } from './rule.ts';

/** Every instalment is set off by something that can happen. */
export const paymentTriggerKnown = defineRule({
  meta: {
    id: 'payment-trigger-known',
    code: 'SP200',
    severity: 'error',
    description: 'Require that every instalment is set off by a milestone, a piece, an event or a day of this agreement.',
    why: 'A payment “when everyone is satisfied” is due never for the one who pays and last week for the one who waits.',
    howToFix: 'Write the id of a milestone or deliverable as `trigger`, an event such as “all posts live”, or a day as `on`.',
    whenNotTo:
      'What is paid per month needs no trigger. Triggers in another language than English are believed. A campaign that is over is left as it was.',
    messages: {
      none: 'Nothing sets off instalment “{title}”. Write `trigger`, such as the id of a milestone or “all posts live”, or the day as `on`.',
      misspelt: 'Instalment “{title}” waits for “{trigger}”, and nothing here is called so. Did you mean “{suggestion}”?',
      open: 'Instalment “{title}” waits for “{trigger}”, and whoever pays decides when that is so. Write a milestone, an event such as “all posts live”, or a day.',
      'no-event':
        'Instalment “{title}” waits for “{trigger}”, which is no milestone, piece or event of this agreement. Write what must happen, or the day as `on`.',
      'no-report':
        'Instalment “{title}” waits for “{trigger}”, and no deliverable is a report. Add it with its date, or pay on something else.',
    },
    examples: {
      good: [
        {
          title: 'A milestone by its id, a piece by its title, a day',
          content:
            'title: Aurora\nstatus: aligning\nmilestones: [{ id: wrap, title: Wrap, date: "2026-06-09" }]\ndeliverables: [{ title: Launch film, post: { from: "2026-05-18T18:00" } }]\npayment: { schedule: [{ title: First, amount: 400, trigger: Launch film }, { title: Second, amount: 400, trigger: wrap, due: 30 days }, { title: Third, amount: 400, on: "2026-07-01" }] }\n',
        },
        {
          title: 'Events that everyone recognises',
          content:
            'title: Aurora\nstatus: aligning\npayment: { schedule: [{ title: First, amount: 400, trigger: on signature }, { title: Second, amount: 400, trigger: all posts live }, { title: Third, amount: 400, trigger: "approval of the last draft", due: 30 days }, { title: Fourth, amount: 10, trigger: each invoice }] }\n',
        },
        {
          title: 'A retainer, and a trigger that is still asked for',
          content:
            'title: Aurora\nstatus: aligning\npayment: { schedule: [{ title: Retainer, amount: 900, per: month }, { title: The rest, amount: 400, trigger: "?" }, { title: Another, amount: 400, on: "?" }] }\n',
        },
        {
          title: 'The report is among the deliverables; a trigger in German',
          content:
            'title: Aurora\nstatus: aligning\nlanguage: de\ndeliverables: [{ title: Final report, document: report, due: "2026-06-05" }]\npayment: { schedule: [{ title: Rest, amount: 400, trigger: final report }, { title: Rate, amount: 400, trigger: nach Abnahme }] }\n',
        },
      ],
      bad: [
        {
          title: 'Paid when?',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\npayment: { schedule: [{ to: mila, amount: 400, due: 30 days }] }\n',
          says: ['none'],
          at: ['payment.schedule.0'],
        },
        {
          title: 'A milestone that was renamed',
          content:
            'title: Aurora\nstatus: aligning\nmilestones: [{ id: wrap-call, title: Wrap, date: "2026-06-09" }]\npayment: { schedule: [{ title: At the end, amount: 400, trigger: wrap-cal, due: 30 days }] }\n',
          says: ['misspelt'],
          at: ['payment.schedule.0.trigger'],
        },
        {
          title: 'When the client is happy, and net 30 of nothing',
          content:
            'title: Aurora\nstatus: aligning\npayment: { schedule: [{ title: First half, amount: 400, trigger: when the client is happy }, { title: Second half, amount: 400, trigger: net 30 }] }\n',
          says: ['open', 'no-event'],
          at: ['payment.schedule.0.trigger', 'payment.schedule.1.trigger'],
        },
        {
          title: 'A report that nobody owes',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Film, count: 1 }]\npayment: { schedule: [{ title: At the end, amount: 400, trigger: the final report, due: 30 days }] }\n',
          says: ['no-report'],
          at: ['payment.schedule.0.trigger'],
        },
      ],
    },
  },
  check({ agreement, language, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    campaign.payment?.schedule?.forEach(({ title, to, trigger, on, per }, index) => {
      const path = ['payment', 'schedule', index];
      const isOpen = (field: string) => isUnknown(agreement, [...path, field]);
      if (on !== undefined || isOpen('on')) return;
      const data = { title: title ?? trigger ?? (to && rolesWords(campaign, to)) ?? String(index + 1) };
      if (trigger === undefined) {
        if (per !== 'month' && !isOpen('trigger')) report('none', path, data);
        return;
      }
      const found = problemOfTrigger(campaign, trigger, language);
      if (found) report(found.problem, [...path, 'trigger'], { suggestion: '', ...data, trigger, ...found });
    });
  },
});
