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
    messages: { open: 'The question “{question}” has no answer yet.' },
    examples: {
      good: [
        {
          title: 'Answered',
          content:
            'title: Aurora\nstatus: aligning\nquestions:\n  - question: What does "authentic" mean?\n    answer: In your daily routine, no studio.\n',
        },
      ],
      bad: [
        {
          title: 'Open',
          content: 'title: Aurora\nstatus: aligning\nquestions:\n  - question: What does "authentic" mean?\n',
          says: ['open'],
          at: ['questions.0'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    agreement.campaign.questions?.forEach(({ question, answer }, index) => {
      if (!answer) report('open', ['questions', index], { question });
    });
  },
});
