import { defineShapeRule } from '../rule.ts';

/** Values that are not of the kind that their field needs. */
export const invalidValue = defineShapeRule({
  id: 'invalid-value',
  code: 'SP006',
  description: 'Require every value to be of the kind that its field needs.',
  why: 'A value that a person can guess and a schedule cannot is a value on which two people will guess differently.',
  howToFix: 'Write the value as the message shows, or "?" while it is not known.',
  messages: {
    'wrong-kind': '{field} is {found}. Write {expected} instead.',
    'unknown-word': '{field} is {found}. Write one of {choices} instead.',
    'misspelled-word': '{field} is {found}, which is not one of its words. Did you mean “{suggestion}”?',
    'not-an-id': '{field} is {found}, and ids are made of small letters, digits and hyphens. Write “{suggestion}” instead.',
    'share-above-one':
      '{field} is {found}, which is more than the whole. Shares are written as parts of one: write {fix} for {percent} %.',
    empty: '{field} is empty. Write {expected}, or leave the line out.',
    'empty-required': '{field} is empty. Write {expected}.',
    'too-long':
      '{field} has {length} characters, and {expected} was expected. Put the rest where it can be read in peace: in a note or in the brief.',
    'too-many': '{field} has {length} entries, and at most {limit} are read. Split the list, or leave out what nobody needs.',
    'fixed-weight':
      'The rule “{rule}” is about what a file claims to be, and what cannot be read always stops the build. Take this entry out.',
    'weighed-twice': 'The rule “{rule}” is weighed twice. Keep the entry that you mean.',
    'unknown-zone': '{field} is {found}, which is no time zone. Did you mean “{suggestion}”?',
  },
  examples: {
    good: [{ title: 'A share', content: 'title: Aurora\nkpis:\n  - title: Engagement\n    baseline: { value: 0.045 }\n' }],
    bad: [
      { title: 'A season where a day belongs', content: 'title: Aurora\nflight: { start: spring }\n', says: ['wrong-kind'] },
      { title: 'A status that does not exist', content: 'title: Aurora\nstatus: running\n', says: ['unknown-word'] },
      { title: 'A misspelled status', content: 'title: Aurora\nstatus: algning\n', says: ['misspelled-word'] },
      {
        title: 'Percent where a share belongs',
        content: 'title: Aurora\npayment:\n  schedule:\n    - { title: First, share: 50 }\n',
        says: ['share-above-one'],
      },
      { title: 'Nothing after the colon', content: 'title: Aurora\nstatus:\n', says: ['empty'] },
      { title: 'An id with capitals', content: 'title: Aurora\nmarkets: [DE]\n', says: ['not-an-id'] },
      { title: 'An empty title', content: 'title: ""\n', says: ['empty-required'] },
      { title: 'A novel in a title', content: `title: ${'word '.repeat(80)}\n`, says: ['too-long'] },
      {
        title: 'More than anyone reads',
        content: `title: Aurora\nmarkets: [${Array.from({ length: 2001 }, () => 'de').join(', ')}]\n`,
        says: ['too-many'],
      },
      {
        title: 'A rule about files made lighter',
        content: 'severities: [{ rule: yaml-trap, severity: off, why: We know YAML. }]\n',
        says: ['fixed-weight'],
      },
      {
        title: 'Two minds',
        content:
          'severities: [{ rule: kill-fee, severity: off, why: We never cancel. }, { rule: kill-fee, severity: error, why: We always cancel. }]\n',
        says: ['weighed-twice'],
      },
      { title: 'A zone that does not exist', content: 'title: Aurora\nflight: { zone: Europe/Berln }\n', says: ['unknown-zone'] },
    ],
  },
});
