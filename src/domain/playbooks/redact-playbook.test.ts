import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Audience } from '../audience.ts';
import type { JsonObject } from '../json.ts';
import { redactPlaybook } from './redact-playbook.ts';

const PLAYBOOK = load(`
title: public-title
suits: [public-suits]
roles: [{ id: brand, kind: brand, owns: partners-owns }]
strategy: { objective: public-objective }
deliverables: [{ id: film, title: partners-film, fee: 4711 }]
budget: { heldBy: brand, lines: [{ title: money-line, amount: 4712 }] }
payment: { payer: brand, lateFee: partners-late, schedule: [{ title: money-instalment, amount: 4713 }] }
guidance:
  - { section: strategy, advice: public-advice }
  - { section: deliverables, advice: partners-advice }
  - { section: budget, advice: money-advice }
  - { section: payment.schedule, advice: money-advice-too }
overlays:
  - market: de
    changes:
      - { section: strategy, set: { objective: public-there }, why: public-why }
      - { section: deliverables, item: film, set: { note: partners-note, fee: 4714 }, why: partners-why }
      - { section: deliverables, item: cut, add: { title: partners-cut, fee: 4715 }, why: partners-cut-why }
      - { section: deliverables, item: reel, remove: true, why: partners-gone }
      - { section: payment, set: { schedule: [{ title: money-other, amount: 4716 }] }, why: money-why }
      - { section: payment.schedule, item: on-signature, add: { title: money-new, amount: 4717 }, why: money-new-why }
      - { section: nowhere, set: { x: nowhere-x }, why: nowhere-why }
  - market: fr
    changes: [{ section: budget.lines, item: fees, remove: true, why: money-gone }]
`) as JsonObject;

const MARKS = /\b(?:public|partners|money|nowhere)-[\w-]+|\b47\d\d\b/g;
const all = marksIn(PLAYBOOK);

test.each<[Audience, RegExp]>([
  ['internal', /./],
  ['partners', /^(?:public|partners)-/],
  ['party:lumen', /^(?:public|partners)-/],
  ['public', /^public-/],
])('%s: sees what the section of a difference or a piece of advice lets it see, and nothing else', (audience, may) => {
  expect(marksIn(redactPlaybook(PLAYBOOK, audience))).toEqual(all.filter((mark) => may.test(mark)));
});

test('a market of which nothing is left stays, since its facts are no secret', () => {
  expect(redactPlaybook(PLAYBOOK, 'partners')['overlays']).toMatchObject([{ market: 'de' }, { market: 'fr' }]);
});

function marksIn(data: JsonObject): string[] {
  return [...(JSON.stringify(data).match(MARKS) ?? [])].sort();
}
