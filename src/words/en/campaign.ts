import { decapitalised } from '../field-words.ts';
import { countIn } from '../plural.ts';

const count = countIn('en');

/** The campaign page around its sections. */
export const campaign = {
  masthead: {
    status: 'Status',
    flight: 'Flight',
    owner: 'One owner',
    markets: 'Markets',
    parties: 'What each party owes',
    next: 'Next dates',
    noNext: 'No date is left.',
    noDates: 'No date is written yet.',
    yours: 'For you',
    nobody: 'Nobody is named yet',
    noMarkets: 'No market is named yet',
    noFlight: 'No first and last day yet',
    propose: 'Propose a change',
    proposeIn: 'Propose a change in',
    json: 'As data (JSON)',
    embargo: 'Embargo until',
  },

  open: {
    title: 'Open points',
    none: 'Nothing is open.',
    value: 'not agreed yet',
    unknown: (n: number) => count(n, { one: '# value is not agreed yet', other: '# values are not agreed yet' }),
    questions: (n: number) => count(n, { one: '# question waits for an answer', other: '# questions wait for an answer' }),
    more: (n: number) => count(n, { one: 'and # more', other: 'and # more' }),
    short: (n: number) => count(n, { one: '# open point', other: '# open points' }),
  },

  signatures: {
    allSigned: (n: number) => count(n, { one: 'Signed', other: 'All # signed' }),
    signed: (n: number, of: number) => `${n} of ${of} signed`,
    earlier: (names: string) => `${names} signed an earlier text`,
    earlierMany: (n: number) => count(n, { one: '# signed an earlier text', other: '# signed an earlier text' }),
    declined: (names: string) => `${names} declined`,
    declinedMany: (n: number) => count(n, { one: '# declined', other: '# declined' }),
    states: { signed: 'Signed', stale: 'Signed an earlier text', missing: 'Not signed yet', declined: 'Declined' },
    marks: { signed: 'Signed by', stale: 'Earlier text signed by', missing: 'Not signed by', declined: 'Declined by' },
    everyone: (n: number) => count(n, { one: 'the one it concerns', other: 'all # it concerns' }),
    people: (n: number) => count(n, { one: '# party', other: '# parties' }),
    text: 'Text',
    ways: { 'pull request': 'pull request', cms: 'CMS', email: 'e-mail', document: 'document' },
    changed: 'Changed since',
    remark: 'Remark',
    evidence: 'Evidence',
    whole: 'Hash of the text as it is now',
  },

  clause: {
    hash: 'Clause',
    link: 'Link to this clause: copies its address',
    copied: 'Link copied',
    empty: 'Nothing is written about it yet.',
  },

  origin: {
    default: 'campaign’s default',
    campaign: (section: string) => `from the campaign’s ${decapitalised(section)}`,
    market: (market: string) => `rule in ${market}`,
    platform: (platform: string) => `${platform}’s format`,
    metric: 'from the shared metric',
    assumedZone: (party: string) => `assumed: time zone of ${party}`,
    assumed: 'assumed',
    derived: 'Derived',
  },

  groups: {
    work: 'The work',
    people: 'The people',
    idea: 'The idea',
    numbers: 'Numbers and money',
    together: 'Working together',
    record: 'The record',
  },

  index: 'On this page',

  earlier: (n: number) => count(n, { one: '# past entry', other: '# past entries' }),

  sections: {
    deliverables: { title: 'What we deliver', short: 'Deliverables', intro: 'Every piece counted, with who makes it and by when.' },
    dues: { title: 'Who owes what', short: 'Who owes what', intro: 'The same agreement, party by party.' },
    workflows: {
      title: 'How work is approved',
      short: 'Approval',
      intro: 'Rounds are bounded, windows have an end, silence has a meaning, one role decides.',
    },
    dates: { title: 'Dates', short: 'Dates', intro: 'Milestones, drafts and go-live dates in order.' },
    raci: { title: 'Who does what', short: 'RACI', intro: 'One role answers for each activity.' },
    decisionRights: {
      title: 'Who decides',
      short: 'Decisions',
      intro: 'Where creators are free, what the brand approves, what is decided together.',
    },
    strategy: { title: 'Strategy and messages', short: 'Strategy', intro: 'One objective, one audience, one reason to care.' },
    creators: { title: 'Creators', short: 'Creators', intro: 'Who creates, how they were chosen, who looks after them.' },
    ugc: { title: 'UGC', short: 'UGC', intro: 'A line of its own, with its own lead, budget and brief.' },
    kpis: { title: 'How we measure', short: 'KPIs', intro: 'One metric, one formula, one source for everybody.' },
    money: { title: 'Budget and payment', short: 'Money', intro: 'What it may cost, who is paid what, and when.' },
    rights: {
      title: 'Usage rights and exclusivity',
      short: 'Rights',
      intro: 'What may be done with the content, and for whom creators may not work meanwhile.',
    },
    communication: { title: 'How we talk', short: 'Communication', intro: 'Channels, rhythm, coverage and the way up.' },
    risks: { title: 'What may go wrong', short: 'Risks', intro: 'Each risk has someone who watches it, and a plan.' },
    statements: { title: 'Assumptions', short: 'Assumptions', intro: 'What someone takes for granted, written down.' },
    questions: { title: 'Questions', short: 'Questions', intro: 'What was asked, and what was answered.' },
    definitions: { title: 'What words mean here', short: 'Words', intro: 'So that two people would decide alike.' },
    feedback: { title: 'Feedback', short: 'Feedback', intro: 'Remarks on the strategy, and what came of them.' },
    findings: { title: 'Findings', short: 'Findings', intro: 'What the check says about this text, and what it stops.' },
    accepted: { title: 'Accepted findings', short: 'Accepted', intro: 'Known, and lived with for a reason.' },
    sources: { title: 'Documents', short: 'Documents', intro: 'Where two of them disagree, the one further up wins.' },
    roles: { title: 'Roles and people', short: 'Roles', intro: 'Who takes part, what they expect, what they call a success.' },
    remarks: { title: 'Private remarks', short: 'Private remarks', intro: 'For the team alone. No other audience gets them.' },
    signatures: { title: 'Signatures', short: 'Signatures', intro: 'Each is pinned to a text by its hash.' },
    brief: { title: 'Creative brief', short: 'Brief', intro: 'What creators read before they film.' },
    identity: { title: 'About this campaign', short: 'About', intro: 'What holds for the whole of it.' },
  },

  unwritten: {
    title: 'Not written yet',
    line: (names: string) => `Not written yet: ${names}.`,
  },

  findings: {
    fix: 'What to do',
    line: (line: number) => `line ${line}`,
    place: 'In the file',
  },
};
