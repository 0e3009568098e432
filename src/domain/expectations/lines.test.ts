import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CORE_SCHEMA, load } from 'js-yaml';
import { agreementOf } from '../../../tests/support/agreement.ts';
import { exampleFacts } from '../rules/example-facts.ts';
import type { JsonObject } from '../json.ts';
import { linesWords, repairWords } from './conflict-words.ts';
import { conflictsOf, linesOf } from './lines.ts';

describe('the brand wants daily updates, the creators are done, the agency has its own timeline', () => {
  const roles = (brand: string, creators: string, agency = '[]') => `
roles:
  - { id: brand, kind: brand, party: lumen, expects: ${brand} }
  - { id: creators, title: The creators, kind: creator, members: [mila-hart, jon-oak], expects: ${creators} }
  - { id: agency, kind: agency, party: northlight, expects: ${agency} }
`;
  const weekly = 'communication: { cadence: [{ what: Numbers, every: week, by: agency, to: brand }] }';
  const daily = '[{ topic: reporting, what: an update on performance, from: creators, every: day }]';

  test.each([
    ['as expectations and a rhythm', roles(daily, '[{ what: to deliver the films and be done }]') + weekly],
    [
      'with daily in the words',
      roles(
        '[{ topic: reporting, what: daily updates, from: [creators, agency] }]',
        '[{ topic: content, what: to deliver and be done }]',
      ) + weekly,
    ],
    [
      'of nobody in particular',
      roles('[{ topic: reporting, what: daily updates }]', '[{ topic: reporting, what: reports, from: brand, every: never }]') +
        weekly,
    ],
    ['before a rhythm is written', roles(daily, '[{ what: to deliver and be done }]', '[{ what: to keep our own timeline }]')],
    [
      'as assumptions',
      roles('[]', '[]') +
        `${weekly}\nstatements: [{ by: brand, says: We get an update every day. }, { by: creators, says: We deliver and are done. }]`,
    ],
  ])('is one conflict of all three %s', (_, yaml) => {
    const conflicts = conflictsOf(agreementOf(load(yaml, { schema: CORE_SCHEMA }) as JsonObject, exampleFacts));
    expect(conflicts).toHaveLength(1);
    const said = linesWords(conflicts[0]?.lines ?? []);
    for (const name of ['Lumen', 'he creators', 'Northlight']) expect(said).toContain(name);
    expect(conflicts[0]?.core).toHaveLength(3);
    expect(conflicts[0] && repairWords(conflicts[0])).toMatch(/one line changes/);
  });

  test('says who expects what, what is agreed, and the cheapest way out', () => {
    const [conflict] = conflictsOf(
      agreementOf(
        load(roles(daily, '[{ what: to deliver the films and be done }]') + weekly, { schema: CORE_SCHEMA }) as JsonObject,
        exampleFacts,
      ),
    );
    expect(linesWords(conflict?.lines ?? [])).toBe(
      'Lumen expects “an update on performance” every day from The creators; ' +
        'the agreed rhythm gives Lumen updates from Northlight once a week (“Numbers”); ' +
        'The creators expect “to deliver the films and be done”',
    );
    expect(conflict && repairWords(conflict)).toContain('write `every: week` in that expectation (one line changes)');
  });

  test.each([
    ['the agency gives them', roles(daily, '[{ what: to deliver and be done }]') + weekly.replace('week', 'working day')],
    ['weekly is enough', roles(daily.replace('every: day', 'every: week'), '[{ what: to deliver and be done }]') + weekly],
    ['the creators have said nothing', roles(daily, '[]') + weekly],
    [
      'it was answered',
      `${roles('[]', '[]')}${weekly}\nstatements: [{ by: brand, says: We get an update every day., answer: Weekly. }]`,
    ],
  ])('is none when %s', (_, yaml) => {
    expect(conflictsOf(agreementOf(load(yaml, { schema: CORE_SCHEMA }) as JsonObject, exampleFacts))).toEqual([]);
  });
});

describe('a window', () => {
  const campaign = (within: string, window: string) => `
roles:
  - { id: mila, kind: creator, party: mila-hart, expects: [{ topic: speed, what: a list of changes, from: brand, within: ${within} }] }
  - { id: brand, kind: brand, party: lumen }
deliverables: [{ title: Film, count: 1, assignedTo: mila, workflow: two }]
workflows: [{ id: two, title: Two rounds, steps: [brand ${window}] }]
`;

  test.each([
    ['24h', '1 working day', 0],
    ['24h', '2 working days', 1],
    ['48h', '2 working days', 0],
    ['2 working days', '48h', 0],
    ['2 working days', '3 working days', 1],
    ['4 working hours', '1 working day', 1],
    ['8 working hours', '1 working day', 0],
    ['1 working day', '72h', 1],
    ['same day', '1 working day', 1],
    ['soon', '9 working days', 0],
  ])('of %s against %s makes %s conflicts', (within, window, count) => {
    const agreement = agreementOf(load(campaign(within, window), { schema: CORE_SCHEMA }) as JsonObject, exampleFacts);
    expect(conflictsOf(agreement)).toHaveLength(count);
  });
});

test('the sample campaigns hold lines, and no conflict', () => {
  for (const name of ['daybrim-first-light', 'tarnloop-mend-it-once']) {
    const file = path.resolve(import.meta.dirname, `../../../content/campaigns/${name}.mdx`);
    const [, yaml = ''] = readFileSync(file, 'utf8').split(/^---$/m);
    const agreement = agreementOf(load(yaml, { schema: CORE_SCHEMA }) as JsonObject, exampleFacts);
    expect(linesOf(agreement).length, name).toBeGreaterThan(1);
    expect(conflictsOf(agreement), name).toEqual([]);
  }
});
