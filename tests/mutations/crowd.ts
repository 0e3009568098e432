import { isObject, type JsonObject } from '../../src/domain/json.ts';
import { edit, itemsOf, listOf, SAME, textOf } from './change.ts';
import type { Operator } from './operator.ts';
import { companiesIn, isPiece, rolesOfKind } from './parts.ts';

/** Mistakes in how many do, answer for or are asked about the same thing. */
export const crowdMistakes: readonly Operator[] = [
  {
    name: 'Three do one activity',
    rule: 'too-many-responsible',
    says: 'row',
    change: edit('raci.*.responsible', (_, campaign) => companiesIn(campaign).slice(0, 3)),
  },
  {
    name: 'Three write one document',
    rule: 'too-many-responsible',
    says: 'deliverable',
    change: edit('deliverables.*', (item, campaign) => {
      const isOpen = isObject(item) && !isPiece(item) && !isCovered(item, campaign);
      return isOpen ? { ...item, assignedTo: companiesIn(campaign).slice(0, 3) } : SAME;
    }),
  },
  {
    name: 'Three host one meeting',
    rule: 'too-many-responsible',
    says: 'milestone',
    change: edit('milestones.*', (item, campaign) => {
      const isOpen = isObject(item) && !isCovered(item, campaign);
      return isOpen ? { ...item, owner: companiesIn(campaign).slice(0, 3) } : SAME;
    }),
  },
  {
    name: 'Everybody is asked',
    rule: 'consulted-inflation',
    says: ['many', 'most'],
    change: edit('raci.*', (row, campaign) => {
      const all = itemsOf(campaign, 'roles').map(({ id }) => textOf(id));
      return isObject(row) ? { ...row, consulted: all.filter((id) => !listOf(row['accountable']).includes(id)) } : SAME;
    }),
  },
  {
    name: 'The brand answers for everything',
    rule: 'role-overloaded',
    says: 'overloaded',
    change: (campaign) => {
      const [brand] = rolesOfKind(campaign, 'brand');
      const rows = itemsOf(campaign, 'raci').map((row) => ({ ...row, accountable: brand! }));
      const kpis = itemsOf(campaign, 'kpis').map((kpi) => ({ ...kpi, judgedBy: brand! }));
      const workflows = itemsOf(campaign, 'workflows').map((workflow) => ({ ...workflow, finalDecision: brand! }));
      return rows.length === 0 || companiesIn(campaign).length < 3 ? [] : [{ ...campaign, raci: rows, kpis, workflows }];
    },
  },
];

function isCovered({ id }: JsonObject, campaign: JsonObject): boolean {
  return itemsOf(campaign, 'raci').some(({ covers }) => id !== undefined && listOf(covers).includes(id));
}
