import type { Row, TableView } from '../../views/campaign/section.ts';
import type { Hue, Line } from '../../views/piece.ts';
import { quiet, said, text } from '../../views/piece.ts';
import type { Example } from './example.ts';
import { hardNames } from './names.ts';

/** Tables: long, empty, folded, with every look of a row. */
export const tables: readonly Example[] = [
  { part: 'DataTable', title: 'a matrix of a hundred tasks', table: { ...raci(100), folded: 'A hundred tasks' } },
  { part: 'DataTable', title: 'every look of a row', table: everyLook() },
  { part: 'DataTable', title: 'hard names', table: hardTable() },
  { part: 'DataTable', title: 'no rows', table: table('Nothing is written down yet', ['What', 'When'], []) },
];

function raci(tasks: number): TableView {
  const columns = ['Task', 'Responsible', 'Accountable', 'Consulted', 'Informed'];
  return table(
    'Who does what',
    columns,
    Array.from({ length: tasks }, (_, index) => task(index + 1)),
  );
}

function task(number: number): Row {
  const cell = (name: string, hue: Hue): Line[] => [[{ kind: 'role', text: name, hue }]];
  return {
    head: [said(number % 10 === 0 ? `Task ${number}: ${hardNames.german}` : `Task ${number}`)],
    cells: [
      cell('Creators', 'creator'),
      cell('Ottergrund', 'agency'),
      number % 3 === 0 ? [] : cell('Daybrim', 'brand'),
      number % 2 === 0 ? cell('Everybody', 'together') : cell(hardNames.arabic, 'other'),
    ],
    notes: [],
    ...(number % 4 === 0 && { look: 'derived' as const }),
  };
}

function everyLook(): TableView {
  const row = (look: Row['look'], head: string): Row => ({
    head: [said(head)],
    cells: look === 'divider' ? [] : [[[text('Wed, 20 May 2026')]], [[text('1,200')]]],
    notes: [],
    ...(look && { look }),
  });
  const found = {
    tone: 'risk',
    word: 'At risk',
    message: 'Two dates of this row contradict each other.',
    fix: 'Keep one of them.',
    rule: 'an-example',
    code: 'SP000',
    line: 12,
  } as const;
  return {
    ...table(
      'Every look that a row can have',
      ['What', 'When', 'How much'],
      [
        row('past', 'What is over'),
        { ...row('divider', 'Today'), head: [text('Today'), quiet(' · Sat, 21 Nov 2026')] },
        { ...row(undefined, 'What is next'), detail: [quiet('with more below its name')], notes: [found] },
        row('derived', 'What follows from other clauses'),
        row('total', 'Together'),
      ],
    ),
    isCaptionHidden: false,
    columns: [{ title: 'What' }, { title: 'When', means: 'on the calendar' }, { title: 'How much', isNumeric: true }],
  };
}

function hardTable(): TableView {
  const rows = Object.entries(hardNames).map(([kind, name]): Row => ({
    head: [said(name)],
    cells: [[[text(kind)]], [[{ kind: 'open', text: 'not agreed yet' }], [said(name)]]],
    notes: [],
  }));
  return table('Names that are hard to set', ['Name', 'What is hard', 'And again'], rows);
}

function table(caption: string, columns: readonly string[], rows: readonly Row[]): TableView {
  return { caption, isCaptionHidden: true, columns: columns.map((title) => ({ title })), rows };
}
