import { isOver } from '../agreement/lifecycle.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { defineRule } from './rule.ts';

/** Questions without an answer. */
export const questionOpen = defineRule({
  meta: {
    id: 'question-open',
    code: 'SP102',
    severity: 'warning',
    description: 'Require every question to be answered in the agreement.',
    why: 'A question that was answered in a call is open again for everybody who was not in it.',
    howToFix: 'Write the answer, and name the clause that it changed.',
    whenNotTo: 'An answer that is written as “?” is spoken of as an open value. A campaign that is over is left as it was.',
    messages: { open: 'The question “{question}” has no answer yet.' },
    examples: {
      good: [
        {
          title: 'Answered',
          content:
            'title: Aurora\nstatus: aligning\nquestions:\n  - question: What does "authentic" mean?\n    answer: In your daily routine, no studio.\n',
        },
        {
          title: 'Asked on',
          content: 'title: Aurora\nstatus: aligning\nquestions: [{ question: May I film at night?, answer: "?" }]\n',
        },
        {
          title: 'Over, and nobody asks any more',
          content: 'title: Aurora\nstatus: wrapped\nquestions: [{ question: May I film at night? }]\n',
        },
      ],
      bad: [
        {
          title: 'Open',
          content: 'title: Aurora\nstatus: aligning\nquestions:\n  - question: What does "authentic" mean?\n',
          says: ['open'],
          at: ['questions.0'],
        },
        {
          title: 'One of two',
          content:
            'title: Aurora\nstatus: aligning\nquestions: [{ question: Who posts first?, answer: The brand. }, { question: May I film at night? }]\n',
          says: ['open'],
          at: ['questions.1'],
        },
        {
          title: 'It changed something, and nobody says what',
          content:
            'title: Aurora\nstatus: live\nquestions: [{ question: Are we paid in dollars?, to: brand, changed: payment }]\nroles: [{ id: brand, kind: brand, party: lumen }]\n',
          says: ['open'],
          at: ['questions.0'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    if (isOver(agreement.campaign)) return;
    agreement.campaign.questions?.forEach(({ question, answer }, index) => {
      const path = ['questions', index];
      if (!answer && !isUnknown(agreement, [...path, 'answer'])) report('open', path, { question });
    });
  },
});
