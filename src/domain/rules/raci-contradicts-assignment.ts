import { isOver } from '../agreement/lifecycle.ts';
import { joinWords, rolesWords } from '../agreement/role-words.ts';
import type { CoveredItem } from '../responsibility/covered-items.ts';
import { raciContradictions, type RaciContradiction } from '../responsibility/raci-contradictions.ts';
import { defineRule } from './rule.ts';

/** A written row says what the rest of the agreement says. */
export const raciContradictsAssignment = defineRule({
  meta: {
    id: 'raci-contradicts-assignment',
    code: 'SP152',
    severity: 'error',
    description:
      'Disallow rows that name other people than the assignment, the workflow, the KPI or the right that they are about.',
    why: 'Whoever reads the matrix plans for one team and whoever reads the deliverable for another; both wait for the other one’s draft.',
    howToFix:
      'Decide which of the two places is right, and write the same roles in the other one; or take the item out of `covers`.',
    whenNotTo:
      'A row about another job on the same piece, such as approving, boosting or paying for it, names others on purpose. A second row that names the makers settles it. A campaign that is over is left as it was.',
    messages: {
      make: 'The row “{activity}” names {written} for {titles}, and leaves out {doers}, whom the assignment names. Write the same roles in both places.',
      date: 'The row “{activity}” names {written} for {titles}, and leaves out {doers}, whom the milestone names. Write the same roles in both places.',
      measure:
        'The row “{activity}” names {written} for {titles}, and leaves out {doers}, whom the KPI names. Write the same roles in both places.',
      review:
        'The row “{activity}” names {written} for {titles}, and leaves out {doers}, whom the workflow names. Write the same roles in both places.',
      decide:
        'The row “{activity}” names {written} for {titles}, and leaves out {doers}, whom the decision right names. Write the same roles in both places.',
    },
    examples: {
      good: [
        {
          title: 'The same makers, each for their part',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: jon, kind: creator, party: jon-oak }, { id: brand, kind: brand, party: lumen }]\ndeliverables: [{ id: film, title: Film, count: 1, assignedTo: mila }, { id: story, title: Story, count: 1, assignedTo: jon }]\nraci: [{ activity: Make the pieces, covers: [film, story], responsible: [mila, jon], accountable: brand }]\n',
        },
        {
          title: 'Other jobs on the same film',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\ndeliverables: [{ id: film, title: Film, count: 1, assignedTo: mila }]\nkpis: [{ id: sales, metric: sales-revenue, measuredBy: brand }]\nraci: [{ activity: Approve the film, covers: film, responsible: brand, accountable: brand }, { activity: Boost the film, covers: film, responsible: agency, accountable: brand }, { activity: Drive sales, covers: sales, responsible: mila, accountable: brand }]\n',
        },
        {
          title: 'A member of the group, and the one who answers sees to the date',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak] }, { id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\ndeliverables: [{ id: film, title: Film, count: 1, assignedTo: creators/mila-hart }]\nmilestones: [{ id: lock, title: Lock, kind: lock, date: "2026-05-04", owner: agency }]\nraci: [{ activity: Make the film, covers: film, responsible: creators, accountable: brand }, { activity: Lock the brief, covers: lock, responsible: brand, accountable: agency }]\n',
        },
      ],
      bad: [
        {
          title: 'The agency makes what the creator was asked for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, title: Mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\ndeliverables: [{ id: film, title: Launch film, count: 1, assignedTo: mila }]\nraci: [{ activity: Produce the launch film, covers: film, responsible: agency, accountable: brand }]\n',
          says: ['make'],
          at: ['raci.0.responsible'],
        },
        {
          title: 'One group is forgotten; the row is called like the piece',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: us, kind: creator, size: 4 }, { id: de, kind: creator, size: 4 }, { id: brand, kind: brand, party: lumen }]\ndeliverables: [{ title: Trial Stories, count: 3, per: creator, assignedTo: [us, de] }]\nraci: [{ activity: Trial stories, responsible: us, accountable: brand }]\n',
          says: ['make'],
          at: ['raci.0.responsible'],
        },
        {
          title: 'Another one reads the numbers, and another one sees to the date',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nmilestones: [{ id: lock, title: Lock, kind: lock, date: "2026-05-04", owner: north }]\nkpis: [{ id: reach, metric: reach, measuredBy: north }]\nraci: [{ activity: Lock the brief, covers: lock, responsible: harbour, accountable: brand }, { activity: Report reach, covers: reach, responsible: harbour, accountable: brand }]\n',
          says: ['date', 'measure'],
          at: ['raci.0.responsible', 'raci.1.responsible'],
        },
        {
          title: 'Another one reviews, and another one decides',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nworkflows: [{ id: rounds, title: Two rounds, steps: [brand 48h, maker 48h], finalDecision: brand }]\ndecisionRights: [{ id: claims, topic: Claims, holder: brand }]\nraci: [{ activity: Approve drafts, covers: rounds, responsible: agency, accountable: agency }, { activity: Decide on claims, covers: claims, responsible: agency, accountable: agency }]\n',
          says: ['review', 'decide'],
          at: ['raci.0.responsible', 'raci.1.responsible'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    for (const alike of togetherByRow(raciContradictions(campaign))) {
      const [{ row, item }] = alike;
      const { activity = '', responsible = [] } = campaign.raci?.[row] ?? {};
      const data = {
        activity,
        written: rolesWords(campaign, responsible),
        titles: joinWords(alike.map((each) => `“${each.item.title}”`)),
        doers: rolesWords(campaign, [...new Set(alike.flatMap(({ missing }) => missing))]),
      };
      const related = alike.map((each) => each.item.doersAt);
      report(MESSAGES[item.kind], ['raci', row, 'responsible'], data, { related });
    }
  },
});

const MESSAGES = {
  deliverable: 'make',
  document: 'make',
  milestone: 'date',
  kpi: 'measure',
  workflow: 'review',
  right: 'decide',
} as const satisfies Record<CoveredItem['kind'], string>;

/** Contradictions that one sentence can tell: of one row, about things of one kind. */
function togetherByRow(found: readonly RaciContradiction[]): (readonly [RaciContradiction, ...RaciContradiction[]])[] {
  const alike = new Map<string, [RaciContradiction, ...RaciContradiction[]]>();
  for (const each of found) {
    const key = `${each.row} ${MESSAGES[each.item.kind]}`;
    const others = alike.get(key);
    if (others) others.push(each);
    else alike.set(key, [each]);
  }
  return [...alike.values()];
}
