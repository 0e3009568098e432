import type { Campaign, RaciRow } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { roleWords } from '../agreement/role-words.ts';
import { roleOf } from '../agreement/roles.ts';
import { companyCount } from '../responsibility/companies.ts';
import { coverableItems, isCovered } from '../responsibility/covered-items.ts';
import { handsIn } from '../responsibility/hands.ts';
import { isBystander, isGroup } from '../responsibility/partners.ts';
import { isSameRole, isSameSide } from '../responsibility/same-role.ts';
import { defineRule } from './rule.ts';

/** Whoever answers sees the work, and does not do all of it. */
export const accountableIsResponsible = defineRule({
  meta: {
    id: 'accountable-is-responsible',
    code: 'SP153',
    severity: 'advice',
    description:
      'Require that whoever answers for an activity sees something of it, and that not everybody answers for their own work alone.',
    why: 'A name that answers without ever looking learns of trouble last; and where each answers for their own work, nobody looks from outside.',
    howToFix:
      'Give whoever answers a part: a review step, a report, an invitation. Let another partner answer for at least the work that costs most.',
    whenNotTo:
      'One who answers and does not do the work is what the matrix is for, and one who does both is fine for a small job: only a whole matrix of the one or the other is worth a thought. Before reviews or reports are written nobody can see anything yet, and another role of the same party may look. A campaign that is over is left as it was.',
    messages: {
      'in-name-only':
        '{role} is accountable for “{activity}”, and has no other part: nothing to do, review, attend or read. Write how it sees the work, such as a review step or a weekly report.',
      'same-everywhere':
        'In all {count} rows whoever does the work also answers for it. Let another partner answer where a mistake costs most.',
    },
    examples: {
      good: [
        {
          title: 'A strategist answers, and gets the numbers',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nraci: [{ activity: Run the ads, responsible: harbour, accountable: north }]\ncommunication: { cadence: [{ what: Numbers, every: week, by: harbour, to: north }] }\n',
        },
        {
          title: 'Both in one for small jobs',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nraci: [{ activity: Ship samples, responsible: brand, accountable: brand }, { activity: Keep the board, responsible: agency, accountable: agency }, { activity: Book the studio, responsible: agency, accountable: agency }]\n',
        },
        {
          title: 'One company alone',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\nraci: [{ activity: Ship, responsible: brand, accountable: brand }, { activity: Film, responsible: mila, accountable: mila }, { activity: Pay, responsible: brand, accountable: brand }, { activity: Read the numbers, responsible: brand, accountable: brand }]\n',
        },
        {
          title: 'Whoever owns the whole sees it',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nowner: { role: brand, person: Noor Haverkort }\nraci: [{ activity: Run the ads, responsible: agency, accountable: brand }]\n',
        },
      ],
      bad: [
        {
          title: 'A name on paper',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nraci: [{ activity: Cast creators, responsible: agency, accountable: brand }, { activity: Run the ads, responsible: agency, accountable: brand }]\ncommunication: { cadence: [{ what: Numbers, every: week, by: agency }] }\n',
          says: ['in-name-only'],
          at: ['raci.0.accountable'],
        },
        {
          title: 'The legal desk answers for labels that it never sees',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: legal, title: Harbour legal, kind: legal, party: harbour }, { id: mila, kind: creator, party: mila-hart }]\nworkflows: [{ id: one, title: One round, steps: [brand 48h, maker 48h], finalDecision: brand }]\ndeliverables: [{ title: Film, assignedTo: mila, workflow: one }]\nraci: [{ activity: Put the label on, responsible: mila, accountable: legal }]\n',
          says: ['in-name-only'],
          at: ['raci.0.accountable'],
        },
        {
          title: 'Everybody for themselves',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nraci: [{ activity: Ship samples, responsible: brand, accountable: brand }, { activity: Cast creators, responsible: agency, accountable: agency }, { activity: Run the ads, responsible: agency, accountable: agency }, { activity: Read the numbers, responsible: agency, accountable: agency }]\n',
          says: ['same-everywhere'],
          at: ['raci'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    const rows = campaign.raci ?? [];
    if (isOver(campaign)) return;
    // Before reviews or reports are written nobody has a way to see anything.
    const isEarly = campaign.workflows === undefined && campaign.communication?.cadence === undefined;
    const hands = handsIn(agreement);
    const places = new Map<string, number[]>();
    rows.forEach(({ accountable = [] }, index) => {
      for (const role of new Set(accountable)) places.set(role, [...(places.get(role) ?? []), index]);
    });
    for (const [reference, [first = 0, ...others]] of isEarly ? [] : places) {
      const role = roleOf(campaign, reference);
      const isSeen = hands.some((hand) => isSameSide(campaign, hand, reference));
      // Where another one decides, decider-is-accountable speaks of it.
      const isDecidedElsewhere = [first, ...others].some((index) => isDecidedByOthers(campaign, rows[index], reference));
      if (!role || isBystander(role) || isGroup(role) || isSeen || isDecidedElsewhere) continue;
      const data = { role: roleWords(campaign, reference), activity: rows[first]?.activity ?? '' };
      const related = others.map((index) => ['raci', index, 'accountable']);
      report('in-name-only', ['raci', first, 'accountable'], data, { related });
    }
    const isForThemselves = rows.length >= MANY && rows.every(isSelfAnswered) && companyCount(campaign) > 1;
    if (isForThemselves && campaign.workflows === undefined) report('same-everywhere', ['raci'], { count: rows.length });
  },
});

function isDecidedByOthers(campaign: Campaign, row: RaciRow | undefined, reference: string): boolean {
  const items = row ? coverableItems(campaign).filter((item) => isCovered(row, item)) : [];
  return items.some(({ decider }) => decider !== undefined && !isSameSide(campaign, decider, reference));
}

function isSelfAnswered({ responsible = [], accountable = [] }: RaciRow): boolean {
  const [first, ...others] = accountable;
  return (
    first !== undefined && others.length === 0 && responsible.length > 0 && responsible.every((role) => isSameRole(role, first))
  );
}

/** Fewer rows than this are no pattern. */
const MANY = 4;
