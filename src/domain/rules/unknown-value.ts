import { isOver } from '../agreement/lifecycle.ts';
import { outlineOf } from '../schema/outline.ts';
import { subjectOf } from '../shape/words.ts';
import { defineRule } from './rule.ts';

/** Values that are written as `?`. */
export const unknownValue = defineRule({
  meta: {
    id: 'unknown-value',
    code: 'SP101',
    severity: 'warning',
    blocks: 'agreed',
    description: 'Require every value to be known before a campaign is agreed.',
    why: 'What is left open is filled in by each partner alone, and differently.',
    howToFix: 'Ask whoever decides it, and write the answer in place of "?".',
    whenNotTo: 'A campaign that is over is left as it was.',
    messages: { unknown: '{field} is not known yet.' },
    examples: {
      good: [
        { title: 'Known', content: 'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-18" }\n' },
        { title: 'Not written yet is another matter', content: 'title: Aurora\nstatus: aligning\n' },
        { title: 'Cancelled before anybody knew', content: 'title: Aurora\nstatus: cancelled\nflight: { start: "?" }\n' },
      ],
      bad: [
        {
          title: 'Open',
          content: 'title: Aurora\nstatus: aligning\nflight: { start: "?" }\n',
          says: ['unknown'],
          at: ['flight.start'],
        },
        {
          title: 'A whole section, and one of two markets',
          content: 'title: Aurora\nstatus: aligning\nmarkets: [de, "?"]\nflight: "?"\n',
          says: ['unknown', 'unknown'],
          at: ['markets.1', 'flight'],
        },
        {
          title: 'The amount of an instalment',
          content: 'title: Aurora\nstatus: draft\npayment: { schedule: [{ title: At the end, amount: "?", on: "2026-06-01" }] }\n',
          says: ['unknown'],
          at: ['payment.schedule.0.amount'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    if (isOver(agreement.campaign)) return;
    const outline = outlineOf('campaign');
    for (const path of agreement.unknown) report('unknown', path, { field: subjectOf(outline, path, agreement.written) });
  },
});
