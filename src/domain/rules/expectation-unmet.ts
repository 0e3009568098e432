import { isOver } from '../agreement/lifecycle.ts';
import { groupOf } from '../agreement/roles.ts';
import { ANYONE, type Constraint } from '../expectations/constraints.ts';
import { frequencyWords } from '../expectations/frequency.ts';
import { conflictsOf, linesOf } from '../expectations/lines.ts';
import { givenIn, type Given } from '../expectations/rhythm-lines.ts';
import { defineRule } from './rule.ts';

/** Expectations that nothing in the agreement meets. */
export const expectationUnmet = defineRule({
  meta: {
    id: 'expectation-unmet',
    code: 'SP126',
    severity: 'warning',
    description: 'Require that what a partner expects again and again is given by someone in the agreed rhythm.',
    why: 'An expectation that nobody took on is felt as a broken promise, by the only one who knew of it.',
    howToFix: 'Write who gives it, and when, under `communication.cadence`; or change the expectation.',
    whenNotTo:
      'While no rhythm is written at all, nothing can be compared. What is expected once needs no rhythm. Sentences are read in English; in other languages only the fields beside them are, such as `topic`, `every` and `within`. A campaign that is over is left as it was.',
    messages: {
      nothing:
        '{expectation}, and nothing in the agreed rhythm gives it. Write a line under `communication.cadence`, or change the expectation.',
      less: '{expectation}, and the agreed rhythm gives it {often}. Write who gives the rest, or change the expectation.',
    },
    examples: {
      good: [
        {
          title: 'Met by the cadence',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: brand, kind: brand, party: lumen, expects: [{ topic: reporting, what: numbers, from: agency, every: week }] }\n  - { id: agency, kind: agency, party: northlight }\ncommunication: { cadence: [{ what: Weekly status, weekday: tuesday, by: agency, to: brand }] }\n',
        },
        {
          title: 'Met by the reports of a KPI',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: brand, kind: brand, party: lumen, expects: [{ topic: reporting, what: numbers, from: agency, every: two weeks }] }\n  - { id: agency, kind: agency, party: northlight }\nkpis: [{ metric: reach, measuredBy: agency, reportedEvery: { weekday: tuesday } }]\n',
        },
        {
          title: 'A brief every two weeks, which is a deliverable',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: mila, kind: creator, party: mila-hart, expects: [{ topic: content, what: a brief of one page, from: agency, every: two weeks }] }\n  - { id: agency, kind: agency, party: northlight }\ndeliverables: [{ title: UGC brief, document: brief, assignedTo: agency, due: "2026-05-04" }]\ncommunication: { cadence: [{ what: Weekly status, weekday: tuesday, by: agency, to: mila }] }\n',
        },
        {
          title: 'No rhythm is written yet, and once is once',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: brand, kind: brand, party: lumen, expects: [{ topic: reporting, what: numbers, from: agency, every: week }, { topic: reporting, what: a closing report, every: once }] }\n  - { id: agency, kind: agency, party: northlight }\n',
        },
      ],
      bad: [
        {
          title: 'Told to others',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: brand, kind: brand, party: lumen, expects: [{ topic: reporting, what: numbers, from: agency, every: week }] }\n  - { id: agency, kind: agency, party: northlight }\n  - { id: mila, kind: creator, party: mila-hart }\ncommunication: { cadence: [{ what: Letter to creators, every: week, by: agency, to: mila }] }\n',
          says: ['nothing'],
          at: ['roles.0.expects.0'],
        },
        {
          title: 'Of the creators, who give nothing',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: brand, kind: brand, party: lumen, expects: [{ topic: reporting, what: a daily update, from: mila }] }\n  - { id: agency, kind: agency, party: northlight }\n  - { id: mila, kind: creator, party: mila-hart }\ncommunication: { cadence: [{ what: Weekly numbers, every: week, by: agency, to: brand }] }\n',
          says: ['less'],
          at: ['roles.0.expects.0'],
        },
        {
          title: 'Feedback without a rhythm',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: mila, kind: creator, party: mila-hart, expects: [{ topic: communication, what: feedback on what works, from: brand, every: week }] }\n  - { id: brand, kind: brand, party: lumen }\ncommunication: { cadence: [{ what: Letter to creators, every: week, by: brand, to: mila }] }\n',
          says: ['nothing'],
          at: ['roles.0.expects.0'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    const given = givenIn(campaign);
    if (isOver(campaign) || given.length === 0) return;
    const makers = new Set((campaign.deliverables ?? []).flatMap(({ assignedTo = [] }) => assignedTo.map(groupOf)));
    const contested = new Set(conflictsOf(agreement).flatMap(({ lines }) => lines.map(({ key }) => key)));
    for (const { kind, key, says, constraints, paths } of linesOf(agreement)) {
      const [demand] = constraints;
      const [path] = paths;
      if (kind !== 'demand' || !demand || !path || contested.has(key) || demand.taker === ANYONE) continue;
      // Pieces and papers are given by deliverables, with days of their own.
      if (demand.topic === 'drafts' && demand.givers.some((giver) => makers.has(giver))) continue;
      const rate = rateFor(demand, given);
      if (rate >= (demand.atLeast ?? 0)) continue;
      if (rate === 0) report('nothing', path, { expectation: says });
      else report('less', path, { expectation: says, often: frequencyWords(rate) });
    }
  },
});

/** How often a demand is met, in times a week; without a bound where an entry does not say how often it comes. */
function rateFor({ topic, givers, taker }: Constraint, given: readonly Given[]): number {
  const ofTaker = given.filter((each) => each.topic === topic && each.taker === taker);
  const meant = ofTaker.filter(({ giver }) => givers.includes(giver) || giver === '?');
  return meant.reduce((sum, { perWeek }) => sum + (perWeek() ?? Infinity), 0);
}
