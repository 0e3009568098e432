import { outlineOf } from '../schema/outline.ts';
import { subjectOf } from '../shape/words.ts';
import { defineRule } from './rule.ts';

/** Values that are written as `?`. */
export const unknownValue = defineRule({
  meta: {
    id: 'unknown-value',
    code: 'SP101',
    severity: 'warning',
    description: 'Require every value to be known before a campaign is agreed.',
    why: 'What is left open is filled in by each partner alone, and differently.',
    howToFix: 'Ask whoever decides it, and write the answer in place of "?".',
    messages: { unknown: '{field} is not known yet.' },
    examples: {
      good: [{ title: 'Known', content: 'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-18" }\n' }],
      bad: [
        {
          title: 'Open',
          content: 'title: Aurora\nstatus: aligning\nflight: { start: "?" }\n',
          says: ['unknown'],
          at: ['flight.start'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const outline = outlineOf('campaign');
    for (const path of agreement.unknown) report('unknown', path, { field: subjectOf(outline, path, agreement.written) });
  },
});
