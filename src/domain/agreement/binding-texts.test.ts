import { expect, test } from 'vitest';
import { agreementOf } from '../../../tests/support/agreement.ts';
import { bindingTexts } from './binding-texts.ts';

function textsOf(written: object, brief?: string): string[] {
  return bindingTexts(agreementOf({ title: 'Aurora', ...written }, undefined, brief)).map(({ text }) => text);
}

test('are what people sign, without names, notes and choices', () => {
  const written = {
    owner: { role: 'brand', person: 'Ada Quist' },
    strategy: { objective: '300 orders.' },
    deliverables: [{ title: 'Film', acceptance: ['label is visible'], note: 'Not for ever.', workstream: 'ugc' }],
  };
  expect(textsOf(written)).toEqual(['Aurora', '300 orders.', 'Film', 'label is visible']);
});

test.each([
  ['Make it <Term id="authentic">authentic</Term>.', 'Make it authentic.'],
  ['<Callout tone="tip" title="How fast we are">\nWithin a day.\n</Callout>', 'How fast we are\nWithin a day.\n'],
  ["<Callout tone='note' title='What “a > b” means'>\nYes.\n</Callout>", 'What “a > b” means\nYes.\n'],
  ['<KeyMessage>Light before you wake.</KeyMessage>', 'Light before you wake.'],
  ['Fewer than 3 < 5 seconds, and x > y', 'Fewer than 3 < 5 seconds, and x > y'],
])('are of a brief what people read: %s', (brief, read) => {
  expect(textsOf({}, brief).at(-1)).toBe(read);
});
