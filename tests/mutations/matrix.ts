import { isObject, type Json, type JsonObject } from '../../src/domain/json.ts';
import { append, both, drop, edit, itemsOf, listOf, put, SAME, textOf, where, without } from './change.ts';
import type { Operator } from './operator.ts';
import { companiesIn, coveredIn, creatorsIn, isPiece, newcomerTo, otherCompany, reviewersOf } from './parts.ts';

/** Mistakes in the RACI matrix: who does it, who answers for it, who is asked and who is told. */
export const matrixMistakes: readonly Operator[] = [
  { name: 'Nobody is accountable', rule: 'one-accountable', says: 'missing', change: drop('raci.*.accountable') },
  {
    name: 'Two are accountable',
    rule: 'one-accountable',
    says: 'several',
    change: edit('raci.*.accountable', (one, campaign) => [...listOf(one), otherCompany(campaign, one)!]),
  },
  {
    name: 'A group is accountable',
    rule: 'one-accountable',
    says: 'group',
    change: edit('raci.*.accountable', (_, campaign) => creatorsIn(campaign)),
  },
  {
    name: 'The public is accountable',
    rule: 'one-accountable',
    says: 'bystander',
    change: both(append('roles', { id: 'fans', title: 'Fans', kind: 'public' }), put('raci.*.accountable', 'fans')),
  },
  {
    name: 'A group judges a KPI',
    rule: 'one-accountable',
    says: 'group',
    change: edit('kpis.*.judgedBy', (_, campaign) => creatorsIn(campaign)),
  },
  { name: 'Nobody does it', rule: 'has-responsible', says: 'row', change: drop('raci.*.responsible') },
  {
    name: 'A meeting has no host',
    rule: 'has-responsible',
    says: 'milestone',
    change: edit('milestones.*', (item) => {
      const meets = isObject(item) && ['kickoff', 'introduction', 'check-in', 'wrap', 'lock'].includes(textOf(item['kind']));
      return meets ? without(item, 'owner') : SAME;
    }),
  },
  { name: 'A right without a holder', rule: 'has-responsible', says: 'right', change: drop('decisionRights.*.holder') },
  {
    name: 'Whoever answers and whoever makes it change places',
    rule: 'raci-contradicts-assignment',
    says: 'make',
    change: edit('raci.*', (row, campaign) => {
      if (!isObject(row) || coveredIn(row, campaign, 'deliverables').length === 0) return SAME;
      return { ...row, responsible: row['accountable']!, accountable: row['responsible']! };
    }),
  },
  {
    name: 'Another one sees to the date',
    rule: 'raci-contradicts-assignment',
    says: 'date',
    change: byOthers('milestones', 'owner'),
  },
  {
    name: 'Another one reads the number',
    rule: 'raci-contradicts-assignment',
    says: 'measure',
    change: byOthers('kpis', 'measuredBy'),
  },
  {
    name: 'A row says that another one decides',
    rule: 'raci-contradicts-assignment',
    says: 'decide',
    change: rowOn('decisionRights', 'topic', 'holder', 'Decide on it'),
  },
  {
    name: 'Another one than the one who decides answers for the films',
    rule: 'decider-is-accountable',
    says: 'workflow',
    change: edit('raci.*', (row, campaign) => {
      const isOfPieces = coveredIn(row, campaign, 'deliverables').some(isPiece);
      const other = isObject(row) ? otherCompany(campaign, ...sameParty(campaign, row['accountable'])) : undefined;
      return isOfPieces && isObject(row) && other !== undefined ? { ...row, accountable: other } : SAME;
    }),
  },
  {
    name: 'Whoever is asked is only told, and a piece waits for the answer',
    rule: 'informed-never-blocks',
    says: 'blocks',
    change: edit('raci.*', (row, campaign) => {
      const reviewers = coveredIn(row, campaign, 'deliverables').flatMap((piece) => reviewersOf(piece, campaign));
      const asked = isObject(row) ? listOf(row['consulted']) : [];
      if (!isObject(row) || !asked.some((role) => reviewers.includes(role))) return SAME;
      return { ...without(row, 'consulted'), informed: [...listOf(row['informed']), ...asked] };
    }),
  },
  {
    name: 'Somebody answers for work that they never see',
    rule: 'accountable-is-responsible',
    says: 'in-name-only',
    change: where(
      hasRowsAndNothingTogether,
      both(
        edit('roles', (roles, campaign) => [...listOf(roles), newcomerTo(campaign)]),
        edit('raci', (rows, campaign) => [
          ...listOf(rows),
          { activity: 'Book the studio', responsible: companiesIn(campaign)[0]!, accountable: 'newcomer' },
        ]),
      ),
    ),
  },
  {
    name: 'Somebody watches a risk, and stands in no row',
    rule: 'role-without-part',
    says: 'outside',
    change: where(
      hasRowsAndNothingTogether,
      both(
        edit('roles', (roles, campaign) => [...listOf(roles), newcomerTo(campaign)]),
        append('risks', { risk: 'A strike at the airport', owner: 'newcomer' }),
      ),
    ),
  },
];

/** Whoever joins takes part in everything that is decided together. */
function hasRowsAndNothingTogether(campaign: JsonObject): boolean {
  return campaign['raci'] !== undefined && itemsOf(campaign, 'decisionRights').every(({ holder }) => holder !== 'together');
}

/** Rows in which another company does what an item says somebody else does. */
function byOthers(section: string, field: string) {
  return edit('raci.*', (row, campaign) => {
    const items = coveredIn(row, campaign, section);
    const doers = items.flatMap((item) => listOf(item[field]));
    if (!isObject(row) || items.length === 0) return SAME;
    const other = otherCompany(campaign, ...doers, row['accountable'])!;
    return { ...row, responsible: other, accountable: other };
  });
}

/** A row more, by which somebody else does it. */
function rowOn(section: string, title: string, field: string, activity: string) {
  return edit('raci', (rows, campaign) => {
    const item = itemsOf(campaign, section).find(({ id }) => id !== undefined);
    if (rows === undefined || !item) return SAME;
    const other = otherCompany(campaign, item[field])!;
    return [
      ...listOf(rows),
      { activity: `${activity}: ${textOf(item[title])}`, covers: item['id']!, responsible: other, accountable: other },
    ];
  });
}

/** Every role of the same party as one. */
function sameParty(campaign: JsonObject, role: Json | undefined): readonly (Json | undefined)[] {
  const roles = itemsOf(campaign, 'roles');
  const party = roles.find(({ id }) => id === role)?.['party'];
  return roles.filter((each) => each['party'] === party).map(({ id }) => id);
}
