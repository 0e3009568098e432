import { defineShapeRule } from '../rule.ts';

/** Files that stand or are named where no content is looked for. */
export const misplacedFile = defineShapeRule({
  id: 'misplaced-file',
  code: 'SP010',
  description:
    'Require every file in the content folder to stand where its kind is looked for, under a name that works everywhere.',
  why: 'A file that is silently passed over is an agreement that somebody believes is published.',
  howToFix: 'Move or rename the file as the message says.',
  messages: {
    top: 'Only samepage.yaml stands directly in the content folder. Move this file into one of {known}, or out of the content folder.',
    'site-name': 'The settings of the site are read from {expected}. Rename this file.',
    folder: 'No content is looked for in “{folder}”. The folders are {known}.',
    'misspelled-folder': 'No content is looked for in “{folder}”. Did you mean “{suggestion}”?',
    nested: 'Files of this kind stand directly in “{folder}”. Move this file there.',
    'not-nested': 'Files of this kind stand in a folder of their campaign, such as “{folder}/{example}”. Move this file there.',
    ending: 'Files in “{folder}” end with {expected}. Rename this file.',
    name: 'The name “{name}” cannot be an id. Ids are made of small letters, digits and hyphens: “{suggestion}” would do.',
    'reserved-name': 'The name “{name}” is reserved by Windows and cannot be stored there. Choose another one.',
    link: 'This is a link or a device, and only plain files are read. Put the file itself here.',
    copied: 'This file is the same as {other}, byte for byte. Delete one of them, or say in one what is different.',
    unreadable: 'This file could not be read ({reason}). Give whoever runs the check the right to read it, or delete it.',
    'hides-changes':
      'A change of the content may not bring this file: git reads in it which changes are not to be shown. Leave it out, or put it beside the content folder.',
  },
  examples: {
    good: [{ title: 'A campaign', content: 'campaigns/aurora.mdx\n' }],
    bad: [
      { title: 'A file beside the folders', content: 'README.md\n', says: ['top'] },
      { title: 'Settings under another name', content: 'samepage.yml\n', says: ['site-name'] },
      { title: 'A folder that does not exist', content: 'pictures/team.yaml\n', says: ['folder'] },
      { title: 'A misspelled folder', content: 'campaign/aurora.mdx\n', says: ['misspelled-folder'] },
      { title: 'Too deep', content: 'campaigns/2026/aurora.mdx\n', says: ['nested'] },
      { title: 'Not deep enough', content: 'reports/2026-05-20.yaml\n', says: ['not-nested'] },
      { title: 'Another ending', content: 'campaigns/aurora.md\n', says: ['ending'] },
      { title: 'A name with capitals', content: 'campaigns/Aurora Launch.mdx\n', says: ['name'] },
      { title: 'A name that Windows keeps for itself', content: 'campaigns/con.mdx\n', says: ['reserved-name'] },
      { title: 'A link', content: 'campaigns/aurora.mdx -> ../../secret\n', says: ['link'] },
      { title: 'A copy', content: 'campaigns/aurora.mdx and campaigns/aurora-copy.mdx with the same bytes\n', says: ['copied'] },
      {
        title: 'A file that the computer refuses',
        content: 'campaigns/aurora.mdx without the right to read it\n',
        says: ['unreadable'],
      },
      { title: 'A change that can hide others', content: 'campaigns/.gitattributes\n', says: ['hides-changes'] },
    ],
  },
});
