import { isOver } from '../agreement/lifecycle.ts';
import { fieldsInWords, missingFields } from '../agreement/missing-fields.ts';
import { joinWords } from '../agreement/role-words.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { defineRule } from './rule.ts';

/** Every step on the way up has somebody, and a time. */
export const escalationTimed = defineRule({
  meta: {
    id: 'escalation-timed',
    code: 'SP254',
    severity: 'warning',
    description:
      'Require who is called and how long they have, for every level of escalation and in every workflow that escalates.',
    why: 'The disagreement goes up on Thursday, and whoever got it answers on Tuesday: nobody had said that the launch was meant to be saved.',
    howToFix: 'Write `role` and `within` for each level, and `to` and `within` in the workflow’s escalation.',
    whenNotTo: 'A campaign that is over is left as it was.',
    messages: {
      level: 'Level “{level}” of the escalation does not say {missing}. Write {fields}.',
      workflow: 'The escalation of workflow “{workflow}” does not say {missing}. Write {fields}.',
    },
    examples: {
      good: [
        {
          title: 'Four working hours, then a day',
          content:
            'title: Aurora\nstatus: aligning\ncommunication: { escalation: [{ level: "1", when: a date is at risk, role: agency, within: 4 working hours }, { level: "2", when: money must change, role: brand, within: 1 working day }] }\nworkflows: [{ title: Review, steps: [brand 48h], escalation: { to: brand, within: 8 working hours } }]\n',
        },
        {
          title: 'No escalation is written',
          content:
            'title: Aurora\nstatus: aligning\ncommunication: { channels: [{ title: Slack }] }\nworkflows: [{ title: Review, steps: [brand 48h] }]\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\ncommunication: { escalation: [{ level: "1", role: "?", within: "?" }] }\nworkflows: [{ title: Review, escalation: "?" }, { title: Second, escalation: { to: brand, within: "?" } }]\n',
        },
      ],
      bad: [
        {
          title: 'To the brand, some day',
          content:
            'title: Aurora\nstatus: aligning\ncommunication: { escalation: [{ level: Steering, when: two partners disagree, role: brand }] }\n',
          says: ['level'],
          at: ['communication.escalation.0'],
        },
        {
          title: 'Within an hour, to nobody',
          content:
            'title: Aurora\nstatus: aligning\ncommunication: { escalation: [{ level: "1", role: agency, within: 4h }, { level: "2", within: 1h }] }\n',
          says: ['level'],
          at: ['communication.escalation.1'],
        },
        {
          title: 'A workflow that goes up without a time, and one without anything',
          content:
            'title: Aurora\nstatus: aligning\nworkflows: [{ title: Influencer review, steps: [brand 48h], escalation: { to: brand } }, { title: UGC review, steps: [brand 24h], escalation: {} }]\n',
          says: ['workflow', 'workflow'],
          at: ['workflows.0.escalation', 'workflows.1.escalation'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    campaign.workflows?.forEach(({ title, escalation }, index) => {
      const path = ['workflows', index, 'escalation'];
      if (!escalation || isUnknown(agreement, path)) return;
      const missing = missingFields(agreement, escalation, path, ['to', 'within']);
      if (missing.length > 0) report('workflow', path, { workflow: title, ...inWords(missing) });
    });
    campaign.communication?.escalation?.forEach((each, index) => {
      const path = ['communication', 'escalation', index];
      const missing = missingFields(agreement, each, path, ['role', 'within']);
      if (missing.length > 0) report('level', path, { level: each.level, ...inWords(missing) });
    });
  },
});

function inWords(missing: readonly ('to' | 'role' | 'within')[]): { missing: string; fields: string } {
  const words = missing.map((field) => (field === 'within' ? 'how long they have' : 'who is called'));
  return { missing: joinWords(words), fields: fieldsInWords(missing) };
}
