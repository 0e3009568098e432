import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../words/index.ts';
import { clauseTitle } from './clause-title.ts';

const clauses = [
  { id: 'identity', title: 'Campaign', path: [] },
  { id: 'brief', title: 'Creative brief', path: [] },
  { id: 'usageRights', title: 'Usage rights', path: ['usageRights'] },
  { id: 'budget/total', title: 'Budget: Total', path: ['budget', 'total'] },
  { id: 'deliverables/film', title: 'Launch film: the first', path: ['deliverables', 0] },
  { id: 'deliverables/film/fee', title: 'Launch film: Fee', path: ['deliverables', 0, 'fee'] },
];

describe('the name of a clause', () => {
  it('is what the data says, in English', () => {
    expect(clauses.map((clause) => clauseTitle(clause, wordsIn('en')).text)).toEqual(clauses.map(({ title }) => title));
  });

  it('is in the language of the interface, except for what people named', () => {
    expect(clauses.map((clause) => clauseTitle(clause, wordsIn('de')))).toEqual([
      { text: 'Kampagne', isOwn: true },
      { text: 'Kreativbriefing', isOwn: true },
      { text: 'Nutzungsrechte', isOwn: true },
      { text: 'Budget: Summe', isOwn: true },
      { text: 'Launch film: the first', isOwn: false },
      { text: 'Launch film: Honorar', isOwn: false },
    ]);
  });
});
