import { defineShapeRule } from '../rule.ts';

/** Fields that the schema does not know. */
export const unknownField = defineShapeRule({
  id: 'unknown-field',
  code: 'SP005',
  description: 'Disallow fields that Samepage does not know.',
  why: 'A misspelled field is agreed by everyone who reads the file and seen by nobody who reads the page.',
  howToFix: 'Correct the spelling, or move the text to a note.',
  messages: {
    unknown: '“{field}” is not a field of {parent}. Its fields are {known}.',
    misspelled: '“{field}” is not a field of {parent}. Did you mean “{suggestion}”?',
    'id-is-file-name':
      '“{field}” is not a field here: a file is called by its name, and nothing in it can change that. Delete the line, or rename the file.',
  },
  examples: {
    good: [{ title: 'A known field', content: 'title: Aurora\nstatus: draft\n' }],
    bad: [
      { title: 'Misspelled', content: 'title: Aurora\nstaus: draft\n', says: ['misspelled'] },
      { title: 'Nothing like it', content: 'title: Aurora\nfavouriteColour: blue\n', says: ['unknown'] },
      { title: 'Another name for the file', content: 'title: Aurora\nslug: ../admin\n', says: ['id-is-file-name'] },
    ],
  },
});
