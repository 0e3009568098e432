import { isOver } from '../agreement/lifecycle.ts';
import { linesWords, repairWords } from '../expectations/conflict-words.ts';
import { conflictsOf } from '../expectations/lines.ts';
import { defineRule } from './rule.ts';

/** Expectations that cannot all be met. */
export const expectationsContradict = defineRule({
  meta: {
    id: 'expectations-contradict',
    code: 'SP127',
    severity: 'error',
    description: 'Disallow expectations that cannot all hold, with one another or with what is agreed.',
    why: 'The brand waits for daily numbers, the creators think they are done, the agency keeps its own timeline; in week two all three are right, and angry.',
    howToFix: 'Change one of the lines that the message names; it says which change touches least.',
    whenNotTo:
      'Sentences are read in English; in other languages only the fields beside them are, such as `topic`, `every` and `within`. A campaign that is over is left as it was.',
    messages: {
      'cannot-all-hold': 'These cannot all hold: {lines}. The cheapest way out: {repair}.',
    },
    examples: {
      good: [
        {
          title: 'Weekly expected, weekly agreed',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: brand, kind: brand, party: lumen, expects: [{ topic: reporting, what: numbers, from: agency, every: week }] }\n  - { id: agency, kind: agency, party: northlight }\ncommunication: { cadence: [{ what: Weekly numbers, weekday: tuesday, by: agency, to: brand }] }\n',
        },
        {
          title: 'Daily in working days',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: brand, kind: brand, party: lumen, expects: [{ topic: reporting, what: a daily update, from: agency }] }\n  - { id: agency, kind: agency, party: northlight, expects: [{ topic: speed, what: one list of changes, from: brand, within: 48h }] }\ncommunication: { cadence: [{ what: Numbers, every: working day, by: agency, to: brand }] }\nworkflows: [{ title: One round, steps: [brand 2 working days] }]\n',
        },
        {
          title: 'Creators are done, and the agency gives the numbers',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: brand, kind: brand, party: lumen, expects: [{ topic: reporting, what: a daily update on performance, from: [creators, agency] }] }\n  - { id: creators, kind: creator, size: 2, expects: [{ topic: involvement, what: to deliver the films and be done }] }\n  - { id: agency, kind: agency, party: northlight }\ncommunication: { cadence: [{ what: Numbers of the day, every: day, by: agency, to: brand }] }\n',
        },
        {
          title: 'Another kind of news than a KPI; a decision that leaves out what others decide',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: brand, kind: brand, party: lumen, expects: [{ topic: reporting, what: status of the outreach on the board, from: agency, every: working day }] }\n  - { id: agency, kind: agency, party: northlight, expects: [{ topic: approval, what: to decide alone on everything that is not strategy or claims }] }\nkpis: [{ metric: reach, measuredBy: agency, reportedEvery: { weekday: tuesday } }]\ndecisionRights: [{ topic: Claims and price, holder: brand }]\n',
        },
        {
          title: 'A say is not a decision; an answered assumption is settled',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: brand, kind: brand, party: lumen, expects: [{ topic: content, what: to comment on every hook }] }\n  - { id: agency, kind: agency, party: northlight }\ndecisionRights: [{ topic: Hook and edit, holder: creator }]\ncommunication: { cadence: [{ what: Weekly numbers, every: week, by: agency, to: brand }] }\nstatements: [{ by: brand, says: We get numbers every day., answer: Every week. }]\n',
        },
        {
          title: 'Paid as soon as expected, by one of the instalments; two rounds are two',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: mila, kind: creator, party: mila-hart, expects: [{ topic: payment, what: paid within 30 days }, { topic: approval, what: at most two rounds of changes }] }\n  - { id: brand, kind: brand, party: lumen }\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, workflow: two }]\nworkflows: [{ id: two, title: Two rounds, rounds: 2, steps: [brand 2 working days, maker 2 working days] }]\npayment: { killFee: half, schedule: [{ title: Start, to: mila, amount: 100, trigger: signature, due: 30 days }, { title: End, to: mila, amount: 100, trigger: all posts live, due: 60 days }] }\n',
        },
        {
          title: 'Free, but not in claims; free in the hook alone',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: mila, kind: creator, party: mila-hart, expects: [{ topic: content, what: full creative freedom, from: brand }, { topic: content, what: creative freedom in the hook, from: brand }] }\n  - { id: brand, kind: brand, party: lumen }\ndecisionRights: [{ topic: Claims and label, holder: brand }, { topic: Hook and script, holder: creator }, { topic: Caption, holder: brand }]\n',
        },
      ],
      bad: [
        {
          title: 'Chaos in week two: the brand, the creators and the agency',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: brand, kind: brand, party: lumen, expects: [{ topic: reporting, what: an update on performance, from: creators, every: day }] }\n  - { id: creators, title: The creators, kind: creator, members: [mila-hart, jon-oak], expects: [{ topic: involvement, what: to deliver the films and be done, from: brand }] }\n  - { id: agency, kind: agency, party: northlight }\ncommunication: { cadence: [{ what: Numbers by our timeline, every: week, by: agency, to: brand }] }\n',
          says: ['cannot-all-hold'],
          at: ['roles.0.expects.0'],
        },
        {
          title: 'The same, before a rhythm is written',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: brand, kind: brand, party: lumen, expects: [{ topic: reporting, what: daily updates, from: [creators, agency] }] }\n  - { id: creators, title: The creators, kind: creator, size: 6, expects: [{ topic: reporting, what: to deliver and be done }] }\n  - { id: agency, kind: agency, party: northlight, expects: [{ topic: communication, what: to manage deadlines by our own timeline }] }\n',
          says: ['cannot-all-hold'],
          at: ['roles.0.expects.0'],
        },
        {
          title: 'A day against three',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: mila, kind: creator, party: mila-hart, expects: [{ topic: speed, what: a yes or one list of changes, from: brand, within: 24h }] }\n  - { id: brand, kind: brand, party: lumen }\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, workflow: two }]\nworkflows: [{ id: two, title: Two rounds, steps: [brand 3 working days] }]\n',
          says: ['cannot-all-hold'],
          at: ['roles.0.expects.0'],
        },
        {
          title: 'Who decides on the hook',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: brand, kind: brand, party: lumen, expects: [{ topic: approval, what: to approve every hook }] }\n  - { id: mila, kind: creator, party: mila-hart }\ndecisionRights: [{ topic: Hooks and edit, holder: creator }]\n',
          says: ['cannot-all-hold'],
          at: ['roles.0.expects.0'],
        },
        {
          title: 'Who decides on the edit',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: brand, kind: brand, party: lumen, expects: [{ topic: approval, what: to approve every edit }] }\n  - { id: mila, kind: creator, party: mila-hart }\ndecisionRights: [{ topic: Story and edit, holder: creator }]\n',
          says: ['cannot-all-hold'],
          at: ['roles.0.expects.0'],
        },
        {
          title: 'An open assumption against the rhythm',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: brand, kind: brand, party: lumen }\n  - { id: agency, kind: agency, party: northlight }\ncommunication: { cadence: [{ what: Weekly numbers, every: week, by: agency, to: brand }] }\nstatements: [{ by: brand, says: We get performance numbers every day., status: open }]\n',
          says: ['cannot-all-hold'],
          at: ['statements.0'],
        },
        {
          title: 'Paid in two weeks, and due in sixty days',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: mila, kind: creator, party: mila-hart, expects: [{ topic: payment, what: to be paid after posting, from: brand, within: 14 days }] }\n  - { id: brand, kind: brand, party: lumen }\npayment: { schedule: [{ title: Start, to: mila, amount: 100, on: "2026-05-04" }, { title: End, to: mila, amount: 100, trigger: all posts live, due: 60 days }] }\n',
          says: ['cannot-all-hold'],
          at: ['roles.0.expects.0'],
        },
        {
          title: 'One round at most, and a workflow of two',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: mila, kind: creator, party: mila-hart, expects: [{ topic: approval, what: at most one round of changes, from: brand }] }\n  - { id: brand, kind: brand, party: lumen }\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, workflow: two }]\nworkflows: [{ id: two, title: Two rounds, rounds: 2, steps: [brand 2 working days, maker 2 working days] }]\n',
          says: ['cannot-all-hold'],
          at: ['roles.0.expects.0'],
        },
        {
          title: 'Unlimited revisions, and one round',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: mila, kind: creator, party: mila-hart, expects: [{ topic: approval, what: one round of changes at most }] }\n  - { id: brand, kind: brand, party: lumen, expects: [{ topic: approval, what: unlimited revisions }] }\n',
          says: ['cannot-all-hold'],
          at: ['roles.1.expects.0'],
        },
        {
          title: 'Free in everything but the script',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: mila, kind: creator, party: mila-hart, expects: [{ topic: content, what: full creative freedom, from: brand }] }\n  - { id: brand, kind: brand, party: lumen }\ndecisionRights: [{ topic: Hook and script, holder: brand }]\n',
          says: ['cannot-all-hold'],
          at: ['roles.0.expects.0'],
        },
        {
          title: 'Two who have the last word',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: mila, kind: creator, party: mila-hart, expects: [{ topic: content, what: the films }] }\n  - { id: brand, kind: brand, party: lumen, expects: [{ topic: approval, what: the final say on the script }] }\ndecisionRights: [{ topic: Script, holder: creator }]\n',
          says: ['cannot-all-hold'],
          at: ['roles.1.expects.0'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    if (isOver(agreement.campaign)) return;
    for (const conflict of conflictsOf(agreement)) {
      const asks =
        conflict.lines.find(({ kind }) => kind === 'demand' || kind === 'statement') ??
        conflict.lines.find(({ by }) => by !== undefined);
      const [path, ...related] = [asks, ...conflict.lines.filter((line) => line !== asks)].flatMap((line) => line?.paths ?? []);
      report('cannot-all-hold', path ?? [], { lines: linesWords(conflict.lines), repair: repairWords(conflict) }, { related });
    }
  },
});
