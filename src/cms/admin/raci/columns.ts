import type { Campaign, Role } from '../../../domain/agreement/agreement.ts';
import { memberOf, roleOf } from '../../../domain/agreement/roles.ts';
import { isBystander, isGroup } from '../../../domain/responsibility/partners.ts';
import type { Json } from '../../../domain/json.ts';
import { UNKNOWN } from '../../../domain/schema/values.ts';
import { LETTERS, namesIn } from './letters.ts';

/** One column of the grid: a role, a member of a group, a name that no role has, or what is not known yet. */
export interface Column {
  /** As a cell writes it into the file. */
  readonly reference: string;
  readonly title: string;
  readonly kind: 'role' | 'member' | 'stranger' | 'unknown';
}

/**
 * The columns for the roles of an entry in their order, each followed by those of its members that are named in a row or asked for; then
 * names that no role has, and at the end what is not known yet.
 *
 * @param partyNames what parties are called, by id
 */
export function columnsOf(
  { roles = [] }: Pick<Campaign, 'roles'>,
  rows: readonly Json[],
  asked: readonly string[],
  partyNames: ReadonlyMap<string, string>,
): readonly Column[] {
  const named = new Set([...rows.flatMap((row) => LETTERS.flatMap((letter) => namesIn(row, letter))), ...asked]);
  named.delete(UNKNOWN);
  const known = roles.flatMap((role): readonly Column[] => columnsOfRole(role, named, partyNames));
  const strangers = [...named].filter((reference) => !known.some((column) => column.reference === reference));
  return [
    ...known.map((column) => ({ ...column, title: distinctTitle(column, known) })),
    ...strangers.map((reference) => ({ reference, title: reference, kind: 'stranger' as const })),
    { reference: UNKNOWN, title: UNKNOWN, kind: 'unknown' },
  ];
}

/** Two roles of one party are told apart by their ids. */
function distinctTitle({ title, reference }: Column, columns: readonly Column[]): string {
  const isShared = columns.some((other) => other.title === title && other.reference !== reference);
  return isShared ? `${title} (${reference})` : title;
}

/** Members of groups of roles that have no column yet, to ask for. */
export function askableMembers({ roles = [] }: Pick<Campaign, 'roles'>, columns: readonly Column[]): readonly string[] {
  const references = roles.flatMap(({ id, members = [] }) => (id ? members.map((member) => `${id}/${member}`) : []));
  return [...new Set(references)].filter((reference) => !columns.some((column) => column.reference === reference));
}

/** What a role is called: by its title, else by whoever holds it, else by its id. */
export function titleOfRole({ title, party, id = '' }: Role, partyNames: ReadonlyMap<string, string>): string {
  return title ?? (party === undefined ? id : (partyNames.get(party) ?? party));
}

/** Who answers for an activity: one role; or why it is not exactly one that can. */
export interface Answer {
  readonly state: 'one' | 'nobody' | 'several' | 'group' | 'bystander' | 'stranger' | 'unknown';
  readonly references: readonly string[];
}

/** Who answers for the activity of a row. */
export function answerOf(row: Json, campaign: Campaign): Answer {
  const references = namesIn(row, 'A');
  return { state: stateOf(references, campaign), references };
}

function stateOf(references: readonly string[], campaign: Campaign): Answer['state'] {
  const [first, second] = references;
  if (references.includes(UNKNOWN)) return 'unknown';
  if (first === undefined) return 'nobody';
  if (second !== undefined) return 'several';
  const role = roleOf(campaign, first);
  if (!role) return 'stranger';
  if (isBystander(role)) return 'bystander';
  return isGroup(role) && memberOf(first) === undefined ? 'group' : 'one';
}

function columnsOfRole(role: Role, named: ReadonlySet<string>, partyNames: ReadonlyMap<string, string>): readonly Column[] {
  if (!role.id) return [];
  const { id } = role;
  const members = (role.members ?? []).map((member) => ({ reference: `${id}/${member}`, title: partyNames.get(member) ?? member }));
  const shown = members.filter(({ reference }) => named.has(reference)).map((column) => ({ ...column, kind: 'member' as const }));
  return [{ reference: id, title: titleOfRole(role, partyNames), kind: 'role' }, ...shown];
}
