import { isOver } from '../agreement/lifecycle.ts';
import { roleWords } from '../agreement/role-words.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { defineRule } from './rule.ts';

/** Remarks that nobody answered. */
export const feedbackUnanswered = defineRule({
  meta: {
    id: 'feedback-unanswered',
    code: 'SP116',
    severity: 'warning',
    description: 'Require an answer to every remark on the strategy.',
    why: 'Creators spot half of what goes wrong before launch; one whose remark vanished keeps the next one to herself.',
    howToFix:
      'Write what came of it as `answer`, and the clause that it changed as `changed`. “We leave it, because …” is an answer.',
    whenNotTo: 'A campaign that is over is left as it was.',
    messages: {
      unanswered: 'The remark “{remark}” has no answer yet. Write what came of it.',
      'unanswered-by': 'The remark “{remark}” of {by} has no answer yet. Write what came of it.',
    },
    examples: {
      good: [
        {
          title: 'Answered, and changed something',
          content:
            'title: Aurora\nstatus: aligning\nfeedback: [{ says: Three seconds are short for a label., answer: The label may be written instead of spoken., changed: deliverables/film }]\n',
        },
        {
          title: 'Answered with no',
          content:
            'title: Aurora\nstatus: aligning\nfeedback: [{ says: Nobody posts jackets in May., answer: "We stay with May, because the workshop is closed in April." }]\n',
        },
        {
          title: 'Asked on',
          content: 'title: Aurora\nstatus: aligning\nfeedback: [{ says: Nobody posts jackets in May., answer: "?" }]\n',
        },
      ],
      bad: [
        {
          title: 'Vanished',
          content: 'title: Aurora\nstatus: aligning\nfeedback: [{ says: Nobody posts jackets in May. }]\n',
          says: ['unanswered'],
          at: ['feedback.0'],
        },
        {
          title: 'Whose it is',
          content:
            'title: Aurora\nstatus: live\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nfeedback: [{ says: Three seconds are short., by: mila, about: deliverables }]\n',
          says: ['unanswered-by'],
          at: ['feedback.0'],
        },
        {
          title: 'Changed, without a word',
          content: 'title: Aurora\nstatus: aligning\nfeedback: [{ says: Nobody posts jackets in May., changed: flight }]\n',
          says: ['unanswered'],
          at: ['feedback.0'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    campaign.feedback?.forEach(({ says, by, answer }, index) => {
      const path = ['feedback', index];
      if (answer !== undefined || says === '?' || isUnknown(agreement, [...path, 'answer'])) return;
      if (by === undefined) report('unanswered', path, { remark: says });
      else report('unanswered-by', path, { remark: says, by: roleWords(campaign, by) });
    });
  },
});
