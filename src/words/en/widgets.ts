import { countIn } from '../plural.ts';

const count = countIn('en');

/** Words of the editor's own controls. */
export const widgets = {
  later: (what: string) => `Move ${what} down`,
  raci: {
    summary: (n: number, unanswered: number) =>
      `${count(n, { one: '# activity', other: '# activities' })}${unanswered === 0 ? '' : `, ${unanswered} without anyone who answers for it`}`,
    keys: 'Arrow keys go from cell to cell. R, A, C and I set a letter or take it away, Delete empties the cell, and “?” leads to the column for what nobody knows yet. Alt and an arrow key move an activity; Ctrl and Enter add one.',
    unknown: 'Not known yet',
    stranger: 'Not among the roles',
    nothing: 'nothing',
    unnamed: 'Activity without a name',
    activityAt: (place: number) => `Activity ${place}`,
    answers: {
      one: (who: string) => `${who} answers for it.`,
      nobody: () => 'Nobody answers for it yet.',
      several: (who: string) => `More than one answer for it: ${who}. Keep one.`,
      group: (who: string) => `${who} is a group, which cannot answer for it. Choose one partner.`,
      bystander: (who: string) => `${who} signs nothing here, and cannot answer for it.`,
      stranger: (who: string) => `${who} answers for it, and is not among the roles.`,
      unknown: () => 'Nobody knows yet who answers for it.',
    },
    derived: 'These follow from the rest of the form',
    from: {
      deliver: 'Follows from a deliverable.',
      review: 'Follows from an approval.',
      seeTo: 'Follows from a milestone.',
      measure: 'Follows from a KPI.',
      decide: 'Follows from a decision right.',
    },
    showDerived: (n: number) =>
      count(n, { one: '# activity follows from the rest of the form', other: '# activities follow from the rest of the form' }),
    isDerived: 'Change it there, or write this row yourself.',
    adopt: 'Write this row',
    alsoWritten: 'Also written here, and kept:',
    more: (what: string) => `What “${what}” covers`,
    ask: 'Add a column for a member',
    add: 'Add an activity',
    added: 'A row was added. Write what is done.',
    removed: (what: string) => `${what} was removed.`,
    moved: (what: string, place: number, of: number) => `${what} is now ${place} of ${of}.`,
    isAtTheEnd: 'It cannot go further.',
    noLetter: (key: string) => `“${key}” is no letter of the grid. Type R, A, C or I, or Delete to empty the cell.`,
    whichIsUnknown: 'Type the letter of which nobody knows yet who it is.',
  },
  share: {
    inPercent: 'In percent, such as 4.5.',
    written: (share: string) => `Written as ${share}.`,
  },
  money: {
    currency: 'Currency',
    noAmount: 'This is no amount. Write digits, with a point before the cents: 1200 or 1200.50.',
    grouped: (amount: string) => `“${amount}” is not read alike everywhere. Leave out the marks between the thousands.`,
    writePlain: (amount: string) => `Write ${amount}`,
  },
  duration: {
    unit: 'Unit',
    inWords: 'in words',
    units: {
      minutes: 'minutes',
      hours: 'hours',
      'working hours': 'working hours',
      days: 'days',
      'working days': 'working days',
      weeks: 'weeks',
      months: 'months',
      years: 'years',
    },
  },
  brief: {
    insert: 'Insert a component (Ctrl and /)',
    components: {
      Callout: { label: 'Callout', help: 'Sets a remark apart from the text: a note, a tip or a warning.' },
      Do: { label: 'Do', help: 'What is welcome. A list reads best.' },
      Dont: { label: 'Don’t', help: 'What must not happen. A list reads best.' },
      KeyMessage: { label: 'Key message', help: 'A sentence that the audience should remember.' },
      Example: { label: 'Example', help: 'A sample text or scene that shows what is meant. It is not a script.' },
      Term: { label: 'Glossary word', help: 'A word with an agreed meaning, linked to the glossary.' },
    },
  },
  reference: {
    found: (n: number) => (n === 0 ? 'Nothing is called like that.' : count(n, { one: '# found', other: '# found' })),
    more: (n: number) => count(n, { one: 'and # more: type a few letters of it', other: 'and # more: type a few letters' }),
    newParty: (name: string) => (name === '' ? 'Add a new party in a new tab' : `Add “${name}” as a new party in a new tab`),
    added: 'It is saved, and filled in where you came from.',
    back: 'Close this tab and go back',
  },
  hours: { from: 'From', until: 'Until' },
  span: { from: 'Length, or the shortest', until: 'The longest, where it may vary', seconds: 'seconds' },
  zone: {
    meant: (zone: string) => `Meant in ${zone}.`,
    unknown: 'It is not known yet in which time zone this is meant.',
    missing: 'No time zone is written for this hour yet.',
    foreign: (zone: string) => `“${zone}” is no time zone that is known.`,
  },
};
