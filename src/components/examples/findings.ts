import type { FindingGroup, FindingLine } from '../../views/campaign/finding-view.ts';
import { link, ownLink, quiet, said, text } from '../../views/piece.ts';
import { worded } from '../../views/worded.ts';
import type { Example } from './example.ts';
import { hardNames } from './names.ts';

/** The list of what was found in a campaign. */
export const findings: readonly Example[] = [
  { part: 'FindingGroups', title: 'before the next step, advice and accepted', groups: everyGroup() },
  { part: 'FindingGroups', title: 'nothing was found', groups: [] },
];

function everyGroup(): FindingGroup[] {
  const until = { kind: 'time', text: 'Fri, 12 Jun 2026', datetime: '2026-06-12' } as const;
  const accepted = { why: [said(hardNames.arabic)], terms: [quiet('by '), said(hardNames.german), quiet(' until '), until] };
  return [
    group('agreed', 'Before it can be agreed', [
      line('Broken', 'broken', `The draft of “${hardNames.german}” is due after it goes live. Write an earlier \`draftDue\`.`),
      {
        ...line('Open', 'open', '12 values are not agreed yet.'),
        isOwn: true,
        places: [[link('Launch film', '#gallery'), quiet(': Fee')], [link(hardNames.hebrew, '#gallery')]],
        more: 10,
      },
    ]),
    group('live', 'Before it can go live', [
      {
        ...line('At risk', 'risk', 'Creators are named, and nothing says what is paid when the campaign is stopped.'),
        reweighed: [text('On this site it weighs otherwise; elsewhere “Advice”. '), said('We were left with the bill once.')],
      },
    ]),
    group('advice', 'Worth knowing', [{ ...line('Advice', 'advice', 'A rule without a page.'), ruleHref: undefined, places: [] }]),
    group('accepted', 'Accepted', [
      { ...line('Accepted', 'over', hardNames.hostile), accepted },
      {
        ...line('Accepted', 'over', 'Nobody answers on Sundays.'),
        accepted: { why: [said('We are closed.')], terms: [] },
      },
    ]),
  ];
}

function group(key: FindingGroup['key'], title: string, lines: readonly FindingLine[]): FindingGroup {
  return { key, title, count: lines.length, lines };
}

function line(word: string, tone: FindingLine['tone'], sentence: string): FindingLine {
  return {
    tone,
    word,
    sentence: worded(sentence),
    isOwn: false,
    places: [[ownLink('Payment', '#gallery')]],
    more: 0,
    rule: 'an-example',
    ruleHref: '#gallery',
    accepted: undefined,
    reweighed: [],
  };
}
