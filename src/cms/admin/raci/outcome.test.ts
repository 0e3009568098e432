import { describe, expect, it } from 'vitest';
import type { Json } from '../../../domain/json.ts';
import { wordsIn } from '../../../words/index.ts';
import { commandOf, isForGrid, type Command, type Key } from './commands.ts';
import { gridView } from './grid-view.ts';
import { outcomeOf } from './outcome.ts';

const words = wordsIn('en');
const data = {
  title: 'Aurora',
  roles: [
    { id: 'brand', title: 'Lumen', kind: 'brand' },
    { id: 'agency', title: 'Harbour', kind: 'agency' },
  ],
  milestones: [{ id: 'kickoff', title: 'Kickoff', owner: 'agency' }],
};
const rows: readonly Json[] = [{ activity: 'Cast' }, { activity: 'Approve', accountable: 'brand' }];
const at = (row: number, column: number) => ({ row, column });
const run = (command: Command, place = at(0, 1), written = rows) =>
  outcomeOf(command, { rows: written, place, view: gridView({ type: 'campaign', data, rows: written }, [], new Map()) }, words);
const press = (key: string, held: Partial<Key> = {}, place = at(0, 1)) =>
  commandOf({ key, isCtrl: false, isAlt: false, ...held }, place, { rows: 3, columns: 4 });

describe('a key in the grid', () => {
  it.each<[string, Partial<Key>, Command | undefined]>([
    ['ArrowRight', {}, { do: 'go', place: at(0, 2) }],
    ['ArrowUp', {}, { do: 'go', place: at(0, 1) }],
    ['ArrowLeft', {}, { do: 'go', place: at(0, 0) }],
    ['Home', {}, { do: 'go', place: at(0, 0) }],
    ['End', {}, { do: 'go', place: at(0, 3) }],
    ['End', { isCtrl: true }, { do: 'go', place: at(2, 3) }],
    ['PageDown', {}, { do: 'go', place: at(2, 1) }],
    ['a', {}, { do: 'toggle', letter: 'A' }],
    ['a', { isCtrl: true }, undefined],
    ['Delete', {}, { do: 'empty' }],
    ['?', {}, { do: 'unknown' }],
    ['x', {}, { do: 'refuse', key: 'x' }],
    ['Enter', {}, { do: 'tools' }],
    ['Enter', { isCtrl: true }, { do: 'add' }],
    ['ArrowDown', { isAlt: true }, { do: 'move', by: 1 }],
    ['Tab', {}, undefined],
    ['F5', {}, undefined],
    ['Escape', {}, undefined],
  ])('%s %j', (key, held, command) => {
    expect(press(key, held)).toEqual(command);
  });

  it('is a letter like any other in the name of an activity', () => {
    expect(['a', '?', 'Delete', ' '].map((key) => press(key, {}, at(0, 0)))).toEqual([undefined, undefined, undefined, undefined]);
    expect(press('Enter', {}, at(0, 0))).toEqual({ do: 'go', place: at(0, 1) });
  });

  it.each([
    ['ArrowDown', 2, true],
    ['ArrowRight', 2, false],
    ['ArrowRight', 4, true],
    ['ArrowLeft', 0, false],
    ['Home', 4, false],
    ['Enter', 0, true],
    ['a', 4, false],
  ])('%s leaves the name with the caret at %i of 4: %s', (key, caret, isLeaving) => {
    const text = { value: 'Cast', selectionStart: caret, selectionEnd: caret };
    expect(isForGrid({ key, isCtrl: false, isAlt: false }, text)).toBe(isLeaving);
  });
});

describe('a command', () => {
  it('sets a letter, and says who answers then', () => {
    expect(run({ do: 'toggle', letter: 'A' })).toEqual({
      rows: [{ activity: 'Cast', accountable: 'brand' }, rows[1]],
      said: 'Lumen: Accountable. Lumen answers for it.',
    });
    expect(run({ do: 'toggle', letter: 'A' }, at(1, 2)).said).toBe(
      'Harbour: Accountable. More than one answer for it: Lumen, Harbour. Keep one.',
    );
    expect(run({ do: 'empty' }, at(1, 1))).toEqual({
      rows: [rows[0], { activity: 'Approve' }],
      said: 'Lumen: nothing. Nobody answers for it yet.',
    });
  });

  it('marks what nobody knows in the last column', () => {
    expect(run({ do: 'unknown' }).place).toEqual(at(0, 3));
    expect(run({ do: 'toggle', letter: 'A' }, at(0, 3))).toEqual({
      rows: [{ activity: 'Cast', accountable: '?' }, rows[1]],
      said: 'Not known yet: Accountable. Nobody knows yet who answers for it.',
    });
  });

  it('changes nothing that follows from elsewhere, and says where to change it', () => {
    expect(run({ do: 'toggle', letter: 'A' }, at(2, 1))).toEqual({ said: 'Change it there, or write this row yourself.' });
    expect([run({ do: 'remove' }, at(2, 1)), run({ do: 'move', by: -1 }, at(2, 1))]).toEqual([{}, {}]);
  });

  it('writes what follows from elsewhere as a row that covers it', () => {
    const { rows: written = [], place } = run({ do: 'adopt' }, at(2, 1));
    expect(written.slice(2)).toEqual([{ activity: 'Kickoff', covers: 'kickoff', responsible: 'agency', accountable: 'agency' }]);
    expect(place).toEqual(at(2, 0));
    expect(run({ do: 'adopt' }, at(0, 1))).toEqual({});
  });

  it('refuses what cannot be shown, without touching it', () => {
    const odd: readonly Json[] = [{ activity: 'Cast', accountable: { who: 'brand' } }];
    expect(run({ do: 'toggle', letter: 'A' }, at(0, 1), odd)).toEqual({ said: words.editor.misfit });
  });

  it('adds a row below, moves rows and takes them away', () => {
    expect(run({ do: 'add' })).toMatchObject({ rows: [rows[0], {}, rows[1]], place: at(1, 0) });
    expect(run({ do: 'add' }, at(0, 1), [])).toMatchObject({ rows: [{}], place: at(0, 0) });
    expect(run({ do: 'move', by: 1 })).toEqual({ rows: [rows[1], rows[0]], place: at(1, 1), said: 'Cast is now 2 of 2.' });
    expect(run({ do: 'move', by: -1 })).toEqual({ said: 'It cannot go further.' });
    expect(run({ do: 'remove' }, at(1, 2))).toEqual({ rows: [rows[0]], place: at(0, 2), said: 'Approve was removed.' });
  });

  it('says which letters there are', () => {
    expect(run({ do: 'refuse', key: 'x' }).said).toBe(
      '“x” is no letter of the grid. Type R, A, C or I, or Delete to empty the cell.',
    );
  });
});
