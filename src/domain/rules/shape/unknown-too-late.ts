import { defineShapeRule } from '../rule.ts';

/** `?` in an agreement that is no longer being negotiated. */
export const unknownTooLate = defineShapeRule({
  id: 'unknown-too-late',
  code: 'SP013',
  description: 'Disallow "?" once a campaign is agreed.',
  why: 'Nobody can sign a value that nobody knows.',
  howToFix: 'Write the value, or set the status back to "aligning".',
  messages: { unknown: '{field} is still “?”, and the campaign is {status}. Write it, or set the status to “aligning”.' },
  examples: {
    good: [{ title: 'Still talking', content: 'title: Aurora\nstatus: aligning\nflight: { start: "?" }\n' }],
    bad: [{ title: 'Agreed about what?', content: 'title: Aurora\nstatus: agreed\nflight: { start: "?" }\n', says: ['unknown'] }],
  },
});
