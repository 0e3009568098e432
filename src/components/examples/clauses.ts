import type { Note } from '../../views/campaign/finding-desk.ts';
import type { Fact, ItemView, MarkView } from '../../views/campaign/section.ts';
import { link, quiet, said, text, type Line } from '../../views/piece.ts';
import type { Example } from './example.ts';
import { hardNames } from './names.ts';

const notes: readonly Note[] = [
  note('Cannot be read', 'broken', 'This file cannot be read: the text in quotation marks has no end.', undefined),
  note('Broken', 'broken', `The draft of “${hardNames.german}” is due after it goes live.`, 41),
  note('At risk', 'risk', 'The fee is not known yet.', 7),
  note('Advice', 'advice', '“High-quality content” means something else to everybody who reads it.', 112),
];

const mark: MarkView = {
  clause: 'deliverables/launch-reel',
  anchor: 'gallery',
  hash: '3fa9c1',
  signers: [
    { tone: 'agreed', label: 'Signed by', names: `Daybrim, ${hardNames.arabic}` },
    { tone: 'risk', label: 'An earlier text:', names: hardNames.german },
    { tone: 'open', label: 'Not signed by', names: 'Ottergrund' },
  ],
};

/** Findings, facts and whole clauses. */
export const clauses: readonly Example[] = [
  { part: 'Notes', title: 'every severity', notes },
  { part: 'Notes', title: 'accepted, and weighed otherwise', notes: acceptedNotes() },
  { part: 'Notes', title: 'none', notes: [] },
  { part: 'Facts', title: 'short ones beside each other', facts: ['9:16', '1080 × 1920', 'German'].map((value) => short(value)) },
  { part: 'Facts', title: 'lists, inner facts, origins, findings and marks', facts: manyFacts() },
  { part: 'Facts', title: 'hard names', facts: Object.entries(hardNames).map(([label, name]) => fact(label, [[said(name)]])) },
  { part: 'ClauseItem', title: 'everything at once', item: item(manyFacts()) },
  { part: 'ClauseItem', title: 'a title and nothing else', item: { ...item([]), lead: [], who: [], mark: undefined, notes: [] } },
];

function acceptedNotes(): Note[] {
  const until = { kind: 'time', text: 'Fri, 12 Jun 2026', datetime: '2026-06-12' } as const;
  const terms: Line = [quiet('by '), { kind: 'role', text: hardNames.german, hue: 'agency' }, text(' '), quiet('until '), until];
  const reweighed: Line = [text('On this site it weighs otherwise; elsewhere “Advice”. '), said(hardNames.arabic)];
  return [
    { ...note('Accepted', 'over', 'The fee is not known yet.', 7), accepted: { why: [said(hardNames.hostile)], terms } },
    { ...note('Accepted', 'over', 'Nobody answers on Sundays.', 9), accepted: { why: [said('We are closed.')], terms: [] } },
    { ...note('At risk', 'risk', 'Write `killFee`, also when it is nothing.', undefined), reweighed },
  ];
}

function manyFacts(): Fact[] {
  const lines: Line[] = [[said('Show the product in the first three seconds')], [said('No price in the picture')]];
  return [
    fact('Mandatories', lines),
    { ...fact('Disclosure', [[text('Werbung')]]), origin: 'From the market Germany' },
    { ...fact('Usage rights', []), facts: [fact('Channels', [[text('Paid social')]]), fact('Term', [[text('6 months')]])] },
    { ...fact('Fee', [[{ kind: 'open', text: 'not agreed yet' }]]), notes: notes.slice(2, 3), mark },
    { ...short('30–60 s'), origin: 'From the defaults of this campaign' },
  ];
}

function item(facts: readonly Fact[]): ItemView {
  return {
    id: `item-${facts.length}`,
    title: [said(`Launch reel with ${hardNames.hebrew}`)],
    lead: [{ kind: 'strong', text: '12' }, text(' × '), link('Reel', '#gallery'), quiet(' · per creator')],
    who: [{ kind: 'role', text: hardNames.german, hue: 'agency' }],
    mark,
    notes: notes.slice(1, 2),
    facts,
  };
}

function fact(label: string, lines: readonly Line[]): Fact {
  return { label, lines, facts: [], origin: undefined, notes: [] };
}

function short(value: string): Fact {
  return { ...fact('Short value', [[text(value)]]), isShort: true };
}

function note(word: string, tone: Note['tone'], message: string, line: number | undefined): Note {
  const fix = 'Write what everybody would decide alike, or `"?"` while nobody knows.';
  return { tone, word, message, fix, rule: 'an-example', ruleHref: '#gallery', code: 'SP000', line };
}
