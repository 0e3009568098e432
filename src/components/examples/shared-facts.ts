import { proseComponents } from '../../prose/registry.ts';
import { link, said, type Piece } from '../../views/piece.ts';
import type { Example } from './example.ts';
import { hardNames } from './names.ts';

const checked: Piece = { kind: 'time', text: 'checked Sat, 21 Nov 2026', datetime: '2026-11-21' };

const brief = `Runa fills the bottle at her kitchen tap **before** her usual run, and says *in one sentence of her own* why.

| what    | until       |
| ------- | ----------- |
| draft   | 3 February  |
| go-live | 16 February |

1. First take the picture,
2. then send the jacket to ${hardNames.german}.

> ${hardNames.arabic}
`;

/** What the pages of markets, platforms and metrics are made of, and briefs. */
export const sharedFacts: readonly Example[] = [
  {
    part: 'Provenance',
    title: 'addresses and documents',
    provenance: {
      sources: [[link('example.org/guide', '#gallery')], [said(`General knowledge; verify with ${hardNames.chinese}`)]],
      confidence: { word: 'High confidence', tone: 'agreed' },
      checked,
    },
  },
  {
    part: 'Provenance',
    title: 'low confidence without a source',
    provenance: { sources: [], confidence: { word: 'Low confidence', tone: 'risk' }, checked: undefined },
  },
  {
    part: 'LabelGroups',
    title: 'accepted and refused, in several scripts',
    groups: [
      { title: 'Accepted labels', tone: 'agreed', labels: ['Werbung', 'إعلان', '广告', '#ad'], note: 'The first one is used.' },
      { title: 'Refused or risky', tone: 'broken', labels: ['Thank you [brand]', hardNames.german] },
    ],
  },
  {
    part: 'LabelGroups',
    title: 'nothing refused',
    groups: [
      { title: 'Accepted labels', tone: 'agreed', labels: ['#ad'] },
      { title: 'Refused or risky', tone: 'broken', labels: [], note: 'None is written down.' },
    ],
  },
  { part: 'ProposeChange', title: 'with a git host', change: { file: 'markets/de.yaml', address: '#gallery' } },
  { part: 'ProposeChange', title: 'without one', change: { file: `campaigns/${'long-'.repeat(20)}name.mdx`, address: undefined } },
  ...Object.entries(proseComponents).map(([name, { insert }]): Example => ({ part: 'Prose', title: name, body: insert })),
  { part: 'Prose', title: 'a table, steps and long words', body: brief },
];
