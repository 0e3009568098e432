import { isList, isObject, type Json, type JsonObject } from '../../src/domain/json.ts';
import { drop, edit, itemsOf, listOf, put, replace, rewrite, SAME, textOf, where, without } from './change.ts';
import type { Operator } from './operator.ts';
import { agenciesIn, companiesIn, creatorsIn, isAgreed, newcomerTo } from './parts.ts';

/** Mistakes in who takes part: the owner, the people to talk to, and what each company has of its own. */
export const peopleMistakes: readonly Operator[] = [
  {
    name: 'Nobody owns a campaign that is agreed, or in which something is decided together',
    rule: 'one-owner',
    says: 'missing',
    change: where(
      (campaign) => isAgreed(campaign) || itemsOf(campaign, 'decisionRights').some(({ holder }) => holder === 'together'),
      drop('owner'),
    ),
  },
  { name: 'A role owns the campaign, and no person', rule: 'one-owner', says: 'person-missing', change: drop('owner.person') },
  { name: 'A person owns the campaign, for nobody', rule: 'one-owner', says: 'role-missing', change: drop('owner.role') },
  {
    name: 'Two people own the campaign',
    rule: 'one-owner',
    says: 'several-persons',
    change: rewrite('owner.person', /$/, ' and Dana Whitcombe'),
  },
  { name: 'A team owns the campaign', rule: 'one-owner', says: 'nobody-named', change: put('owner.person', 'the project team') },
  {
    name: 'The creators own the campaign',
    rule: 'one-owner',
    says: 'group',
    change: edit('owner.role', (_, campaign) => creatorsIn(campaign)),
  },
  { name: 'A role loses its point person', rule: 'one-point-person', says: 'missing', change: drop('roles.*.pointPerson') },
  {
    name: 'A role has two point persons',
    rule: 'one-point-person',
    says: 'several',
    change: rewrite('roles.*.pointPerson', /$/, ' / Jan Smit'),
  },
  {
    name: 'A role has a team as its point person',
    rule: 'one-point-person',
    says: 'nobody-named',
    change: replace('roles.*.pointPerson', 'the account team'),
  },
  {
    name: 'Nobody speaks for a party with two roles',
    rule: 'one-point-person',
    says: 'nobody-speaks',
    change: turn('roles.*.speaksForParty', true),
  },
  {
    name: 'Both roles of a party speak for it',
    rule: 'one-point-person',
    says: 'many-speak',
    change: turn('roles.*.speaksForParty', false),
  },
  {
    name: 'A partner joins who does nothing',
    rule: 'nothing-owed',
    says: 'nothing',
    change: edit('roles', (roles, campaign) => [...listOf(roles), newcomerTo(campaign)]),
  },
  {
    name: 'A company loses its own responsibility',
    rule: 'partner-without-responsibility',
    says: 'missing',
    change: edit('roles.*', (role) => {
      if (!isObject(role) || role['kind'] === 'creator' || role['party'] === undefined) return SAME;
      return without(role, 'owns');
    }),
  },
  {
    name: 'A company owns what another one owns',
    rule: 'partner-without-responsibility',
    says: 'shared',
    change: edit('roles.*', (role, campaign) => {
      const [first, ...others] = companiesIn(campaign);
      const owner = itemsOf(campaign, 'roles').find(({ id }) => id === first);
      return isObject(role) && others.includes(textOf(role['id'])) ? { ...role, owns: owner!['owns']! } : SAME;
    }),
  },
  {
    name: 'One agency takes over all that the other one led',
    rule: 'one-sided-partnership',
    says: 'one-sided',
    change: takeOver,
  },
];

function turn(pattern: string, from: boolean) {
  return edit(pattern, (flag) => (flag === from ? !from : SAME));
}

/** Gives everything that one agency decides, owns or answers for to another agency: one campaign for each agency that is left with nothing. */
function takeOver(campaign: JsonObject): readonly JsonObject[] {
  const agencies = agenciesIn(campaign);
  if (agencies.length < 2) return [];
  return agencies.map((loser) => {
    const winner = agencies.find((id) => id !== loser)!;
    const party = partyOf(campaign, loser);
    const isTheirs = (value: Json) => typeof value === 'string' && partyOf(campaign, value) === party;
    return passedOn(campaign, (value) => (isTheirs(value) ? winner : value)) as JsonObject;
  });
}

function partyOf(campaign: JsonObject, role: string): Json | undefined {
  return itemsOf(campaign, 'roles').find(({ id }) => id === role)?.['party'];
}

const LEADS: ReadonlySet<string> = new Set([
  'role',
  'relationshipOwner',
  'finalDecision',
  'owner',
  'accountable',
  'holder',
  'measuredBy',
  'judgedBy',
]);

/** The same data with every reference to one who leads passed through. */
function passedOn(value: Json, change: (value: Json) => Json): Json {
  if (isList(value)) return value.map((item) => passedOn(item, change));
  if (!isObject(value)) return value;
  const pass = (key: string, child: Json) => (LEADS.has(key) && !isObject(child) ? listed(child, change) : passedOn(child, change));
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, child === undefined ? child : pass(key, child)]));
}

function listed(value: Json, change: (value: Json) => Json): Json {
  return isList(value) ? [...new Set(listOf(value).map(change))] : change(value);
}
