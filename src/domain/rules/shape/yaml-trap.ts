import { defineShapeRule } from '../rule.ts';

/** Places where YAML reads something other than what a person wrote, often without a word. */
export const yamlTrap = defineShapeRule({
  id: 'yaml-trap',
  code: 'SP004',
  description: 'Disallow spellings that YAML reads as something else than they show.',
  why: 'Half a title, an empty label or a changed number looks right in the file and is wrong in the agreement.',
  howToFix: 'Put a text that holds special characters in double quotes.',
  messages: {
    'hash-starts-text':
      'YAML reads “{lost}” as a comment, so this value is empty. Write {fix}, or a space after the # if it is a comment.',
    'text-lost-after-hash':
      'YAML reads “{lost}” as a comment, so only “{kept}” is kept. Write {fix}, or a space after the # if it is a comment.',
    'comma-ends-text':
      'In {open} a comma ends the value, so “{name}” is read as a field of its own, without a value. Put a text that holds a comma in double quotes.',
    'bracket-starts-text': 'YAML reads “{written}” as {kind}, because of the bracket at its start. Write {fix} if it is a text.',
    'character-starts-text':
      'A text cannot begin with {character} unless it is in quotes, because YAML gives {character} a meaning of its own. Write {fix}.',
    'question-mark': 'A question mark alone has a meaning of its own in YAML. Write "?" in quotes for what is not known yet.',
    'quote-then-text': 'The text ends at its second quote, and “{rest}” stands after it. Write {fix}.',
    'colon-without-space': 'After the colon of “{name}” a space is missing, so this is no field. Write “{fix}”.',
    'colon-in-text': 'A colon followed by a space begins a new value, so “{written}” cannot be read. Write {fix}.',
    'dash-starts-text': 'A list begins on the line below its name, and “{written}” stands beside it. Write {fix} if it is a text.',
    'dash-without-space': 'After the dash that begins an entry a space is missing. Write “{fix}”.',
    'list-joined-to-text':
      'YAML reads “{written}” as one text, because the entry below it is indented further. Align the dash with the list, or delete the text beside the name.',
    'tab-indent': 'This line is indented with a tab, and YAML knows spaces only. Write two spaces for each level.',
    'no-break-space':
      'The space {place} is a no-break space ({code}), which YAML does not read as a space. Delete it and type an ordinary one.',
    'smart-quotes': 'YAML does not know the quotation mark {found} as a quote. Write " on both sides: {fix}.',
    'wide-colon': 'The colon after “{name}” is a full-width one (：), which YAML does not know. Write “{fix}”.',
    'number-respelled':
      'YAML reads “{written}” as the number {read}. Write {read} if it is a number, or "{written}" if it is a text.',
    'number-too-long':
      'The number {written} is too long to be kept exactly and would become {read}. Write "{written}" if it is an identifier or a phone number.',
    'number-for-text': 'A text was expected, and without quotes YAML reads {written} as the number {read}. Write "{written}".',
    'word-for-text': 'A text was expected, and without quotes YAML reads {written} as {kind}. Write "{written}".',
    'empty-for-value':
      '{expected} was expected, and YAML reads {written} as nothing at all. Write the value, or “?” while it is not known.',
    'text-for-number': 'A number was expected, and in quotes {written} is a text. Write {fix}.',
    'number-spelling': 'A number was expected, and YAML reads “{written}” as a text. Write {fix}.',
    'word-for-boolean': 'Either true or false was expected, and YAML reads {written} as a text. Write {fix}.',
    'number-for-date': 'A date was expected, and YAML reads {written} as a number. Write {fix}.',
    'text-for-list':
      'A list was expected, and YAML reads “{written}” as one text. Write {fix}, or one entry on each line with “- ” before it.',
  },
  examples: {
    good: [
      {
        title: 'Quoted where YAML has plans of its own',
        content: 'label: "#ad"\ntitle: "Launch #1 day"\nhandle: "@mila"\nnote: "Launch: the film"\n',
      },
      { title: 'A true comment', content: 'title: Aurora # working title\n' },
      { title: 'Dates, times and short words stay text', content: 'start: 2026-05-18\nat: 12:30\ncountry: no\n' },
    ],
    bad: [
      { title: 'An empty label', content: 'label: #ad\n', says: ['hash-starts-text'] },
      { title: 'Half a title', content: 'title: Launch #1 day\n', says: ['text-lost-after-hash'] },
      { title: 'A comma in braces', content: 'message: { text: Glow, all day }\n', says: ['comma-ends-text'] },
      {
        title: 'A blank to fill in',
        content: 'title: {brand}\nsummary: [Draft] Aurora\n',
        says: ['bracket-starts-text', 'bracket-starts-text'],
      },
      { title: 'A handle', content: 'creator: @mila\n', says: ['character-starts-text'] },
      { title: 'Not known yet, without quotes', content: 'title: Aurora\ncurrency: ?\n', says: ['question-mark'] },
      { title: 'A quoted word first', content: 'title: "High-quality" content\n', says: ['quote-then-text'] },
      { title: 'No space after the colon', content: 'title: Aurora\nstatus:draft\nlanguage: de\n', says: ['colon-without-space'] },
      { title: 'A colon in a title', content: 'title: Launch: the film\n', says: ['colon-in-text'] },
      { title: 'A dash beside the name', content: 'markets: - de\n', says: ['dash-starts-text'] },
      { title: 'No space after the dash', content: 'markets:\n- de\n-fr\n', says: ['dash-without-space'] },
      { title: 'Two entries in one', content: 'markets:\n- de\n - fr\n', says: ['list-joined-to-text'] },
      { title: 'A tab', content: 'flight:\n\tstart: 2026-05-18\n', says: ['tab-indent'] },
      { title: 'A no-break space', content: 'flight:\n\u00A0 start: 2026-05-18\n', says: ['no-break-space'] },
      { title: 'Quotes from a word processor', content: 'title: “Launch: the film”\n', says: ['smart-quotes'] },
      { title: 'A full-width colon', content: 'title: Aurora\nstatus：draft\nlanguage: de\n', says: ['wide-colon'] },
      { title: 'A phone number', content: 'phone: +49301234567\nid: 007\n', says: ['number-respelled', 'number-respelled'] },
      { title: 'A long number', content: 'order: 12345678901234567890\n', says: ['number-too-long'] },
      { title: 'A version as a title', content: 'title: 1.10\n', says: ['number-for-text'] },
      { title: 'A word with a meaning', content: 'title: true\n', says: ['word-for-text'] },
      { title: 'A sign for nothing', content: 'title: Aurora\nsummary: ~\n', says: ['empty-for-value'] },
      {
        title: 'A number in quotes',
        content: 'title: Aurora\ndeliverables: [{ title: Film, count: "3" }]\n',
        says: ['text-for-number'],
      },
      { title: 'A number with a comma', content: 'title: Aurora\nbudget:\n  total: 1,500\n', says: ['number-spelling'] },
      { title: 'yes instead of true', content: 'title: Aurora\npublishable: yes\n', says: ['word-for-boolean'] },
      { title: 'A date without its hyphens', content: 'title: Aurora\nflight: { start: 20260518 }\n', says: ['number-for-date'] },
      { title: 'A list as a text', content: 'title: Aurora\nmarkets: de, fr\n', says: ['text-for-list'] },
    ],
  },
});
