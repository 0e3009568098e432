import { expect, test } from 'vitest';
import { blockStyle } from './block-style.ts';

test('puts each entry on its line, and keeps quotes, short lists and comments', () => {
  const flow = `title: Aurora # so far
roles: [{ id: mila, kind: creator, party: mila-hart }, { id: ana }]
flight: { start: "2026-05-18", end: "?" }
markets: [de, "no"]
`;
  expect(blockStyle(flow)).toBe(`title: Aurora # so far
roles:
  - id: mila
    kind: creator
    party: mila-hart
  - { id: ana }
flight:
  start: "2026-05-18"
  end: "?"
markets: [ de, "no" ]
`);
});

test.each(['title: {brand\n', 'campaigns/aurora.mdx\n', 'a: 1\na: 2\n', ''])(
  'leaves as it is what is no sound YAML: %j',
  (text) => {
    expect(blockStyle(text)).toBe(text);
  },
);
