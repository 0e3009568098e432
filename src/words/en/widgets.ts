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
};
