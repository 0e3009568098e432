import { countIn } from '../plural.ts';

const count = countIn('en');

/** The pages of the rules, and the list of what they found in a campaign. */
export const rules = {
  rules: {
    title: 'Rules',
    lead: 'What the check asks of an agreement. Each rule says what happens in week two without it, shows it, and says what to write instead.',
    all: 'All rules',
    count: (n: number) => count(n, { one: '# rule', other: '# rules' }),
    /** Said where the interface is not in the language of the rules. */
    language: 'The rules are in English.',
    areaIndex: 'Areas',
    areas: {
      agreement: 'Agreement',
      expectations: 'Expectations',
      responsibility: 'Responsibility',
      measurement: 'Measurement',
      money: 'Money and rights',
      markets: 'Markets',
      ugc: 'UGC and tiers',
      risks: 'Risks',
      shape: 'Shape of files',
      acceptance: 'Acceptance',
    },
    weighs: 'What it weighs',
    weights: {
      shape: 'The file cannot be read as what it claims to be.',
      error: 'The agreement contradicts itself, or cannot work.',
      warning: 'It will hurt in week two.',
      advice: 'Worth knowing.',
    },
    infeasible: 'Each sentence may stand, and together they cannot be done.',
    stops: {
      build: 'No site is built until it is mended.',
      agreed: 'A campaign with it cannot become agreed, nor go live.',
      live: 'A campaign with it cannot go live.',
      nothing: 'It stops nothing.',
    },
    canBeAccepted: 'A campaign may accept it, with a reason.',
    stopsShort: { build: 'stops the build', agreed: 'stops “agreed”', live: 'stops “live”', nothing: 'stops nothing' },
    here: (word: string, from: string) => `On this site it weighs “${word}” instead of “${from}”.`,
    off: 'Switched off',
    offHere: (from: string) => `This site has switched it off. Elsewhere it weighs “${from}”.`,
    why: 'Why',
    fix: 'How to fix it',
    whenNotTo: 'When not to follow it',
    good: 'What it lets pass',
    bad: 'What it finds',
    says: 'The check says',
    beside: 'Another campaign of the same site',
    lines: (n: number) => count(n, { one: 'Show # line', other: 'Show all # lines' }),
    cut: (n: number) => count(n, { one: 'and # more character', other: 'and # more characters' }),
    now: 'Where it speaks now',
    nowNothing: 'No campaign that you may read has such a finding today.',
    nowMore: (n: number) => count(n, { one: '# more campaign has it', other: '# more campaigns have it' }),
  },

  found: {
    none: 'Nothing was found.',
    noneMore: 'No contradiction, nothing open and nothing vague, as far as the rules can tell.',
    groups: {
      agreed: 'Before it can be agreed',
      live: 'Before it can go live',
      broken: 'What does not hold',
      open: 'What is open or vague',
      advice: 'Worth knowing',
      accepted: 'Accepted',
    },
    before: {
      agreed: (n: number) =>
        count(n, { one: '# finding stands before it can be agreed', other: '# findings stand before it can be agreed' }),
      live: (n: number) =>
        count(n, { one: '# finding stands before it can go live', other: '# findings stand before it can go live' }),
    },
    all: (n: number) => count(n, { one: 'The one finding', other: 'All # findings' }),
    open: 'Open',
    whole: 'The whole agreement',
    accepted: 'Accepted',
    by: 'by',
    until: 'until',
    because: 'Reason:',
    reweighed: (from: string) => `On this site it weighs otherwise; elsewhere “${from}”.`,
    rule: 'Rule',
  },
};
