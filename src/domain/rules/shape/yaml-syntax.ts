import { defineShapeRule } from '../rule.ts';

/** Places where a text is not YAML, told without YAML's own vocabulary. */
export const yamlSyntax = defineShapeRule({
  id: 'yaml-syntax',
  code: 'SP002',
  description: 'Require the fields of a file to be readable as YAML.',
  why: 'A field that cannot be read is an agreement that nobody can check, show or sign.',
  howToFix:
    'Write each field as “name: value”, indent what belongs to it by two spaces, and put texts with special characters in quotes.',
  messages: {
    'no-fields': 'No field is written here. Write at least one, as “name: value”.',
    'not-fields': 'Fields written as “name: value” were expected here, and {found} was found. Give each value a name.',
    'unclosed-quote': 'The text that begins with {quote} here is never closed. Write {quote} after its last character.',
    'unclosed-bracket': 'The {open} here is never closed. Write {close} after its last entry.',
    'stray-bracket': 'This {found} closes nothing. Delete it, or put the whole text in quotes.',
    'missing-comma': 'Between two entries in brackets a comma is missing. Write it before “{found}”.',
    'extra-comma': 'This comma has no entry before it. Delete it, or write the entry.',
    'text-after-value':
      'The value ends before “{found}”, and nothing more was expected on this line. Put the whole text in quotes.',
    'name-without-colon':
      'A field written as “name: value” was expected, and “{found}” has no colon. Write one after the name, or indent the line if it continues the text above.',
    'item-without-dash':
      'An entry that begins with “- ” was expected, and “{found}” was found. Write “- ” before it, or indent it to fit the entry above.',
    indentation:
      'This line begins in column {column}, which fits neither the field above nor the ones beside it. Align it with the fields that it belongs to.',
    'nested-on-line': '“{found}” has fields below it and a text beside it. Give it one of the two.',
    'bad-escape':
      'In double quotes a backslash begins a special character, and “{found}” is none. Write \\\\ for a backslash, or use single quotes.',
    'block-text-header':
      'After {indicator} the text begins on the next line, and “{found}” stands on this one. Move it down and indent it, or put the text in quotes.',
    'comment-without-space': 'A comment needs a space before its #. Write one, or put the # inside the quotes.',
    unreadable: 'This cannot be read as YAML: {reason}. Check the indentation and the quotes around here.',
    more: 'Further lines cannot be read either ({count}), and often they follow from the first ones. Mend those first and check again.',
  },
  examples: {
    good: [
      { title: 'Fields, a list, quoted text', content: 'title: Aurora\nmarkets:\n  - de\n  - fr\nsummary: "Launch: the film"\n' },
      { title: 'Long text', content: 'summary: |\n  Line one: with a colon.\n  Line two # with a hash.\n' },
    ],
    bad: [
      { title: 'Comments only', content: '# to be written\n', says: ['no-fields'] },
      { title: 'A list', content: '- title: Aurora\n', says: ['not-fields'] },
      { title: 'An open quote', content: 'title: "Aurora\n', says: ['unclosed-quote'] },
      { title: 'An open bracket', content: 'markets: [de, fr\ntitle: Aurora\n', says: ['unclosed-bracket'] },
      { title: 'A stray bracket', content: 'markets: de]\nflight: ]\n', says: ['stray-bracket'] },
      { title: 'A missing comma', content: 'markets: ["de" "fr"]\n', says: ['missing-comma'] },
      { title: 'A comma too many', content: 'markets: [de, , fr]\n', says: ['extra-comma'] },
      {
        title: 'Text behind an entry',
        content: 'markets: [de,\n  fr] only\n',
        says: ['text-after-value'],
      },
      { title: 'A stray line', content: 'title: Aurora\nsummer launch\nstatus: draft\n', says: ['name-without-colon'] },
      { title: 'An entry without its dash', content: 'markets:\n  - de\n  fr\n', says: ['item-without-dash'] },
      { title: 'A field out of line', content: 'flight:\n    start: 2026-05-18\n  end: 2026-06-30\n', says: ['indentation'] },
      { title: 'A text and fields', content: 'flight: summer\n  start: 2026-05-18\n', says: ['nested-on-line'] },
      { title: 'A Windows path', content: 'source: "C:\\docs"\n', says: ['bad-escape'] },
      { title: 'Text beside the bar', content: 'summary: | First line\n  second line\n', says: ['block-text-header'] },
      { title: 'A comment that touches', content: 'title: "Aurora"# working title\n', says: ['comment-without-space'] },
      { title: 'Something else', content: '%brand\ntitle: Aurora\n', says: ['unreadable'] },
      {
        title: 'Everything at once',
        content: Array.from({ length: 22 }, (_, index) => `market-${index}: [de, , fr]\n`).join(''),
        says: [...Array<'extra-comma'>(20).fill('extra-comma'), 'more'],
      },
    ],
  },
});
