import type { Campaign, Role } from './agreement.ts';
import { memberOf, roleOf } from './roles.ts';

/** How messages name a role: its title or its party's name, else its id in quotes; a member by its own id beside. */
export function roleWords(campaign: Campaign, reference: string): string {
  const role = roleOf(campaign, reference);
  const name = role ? titleOf(role) : `“${reference}”`;
  const member = memberOf(reference);
  return member === undefined ? name : `${name} (${member})`;
}

/** The same of a role itself. */
export function titleOf(role: Role): string {
  return role.title ?? `“${role.party ?? role.id ?? role.kind ?? 'a role without a name'}”`;
}

/** The same with its id beside where another role goes by that name, such as a second role of one party. */
export function distinctTitleOf({ roles = [] }: Campaign, role: Role): string {
  const isShared = roles.some((other) => other !== role && titleOf(other) === titleOf(role));
  return isShared && role.id !== undefined ? `${titleOf(role)} (${role.id})` : titleOf(role);
}

/** Several roles in words: `Lumen, Northlight and Harbour`; those of one name with their ids: `Lumen (brand) and Lumen (legal)`. */
export function rolesWords(campaign: Campaign, references: readonly string[]): string {
  const names = references.map((reference) => roleWords(campaign, reference));
  const isShared = (name: string, index: number) =>
    names.some((other, at) => other === name && references[at] !== references[index]);
  return joinWords(names.map((name, index) => (isShared(name, index) ? `${name} (${references[index] ?? ''})` : name)));
}

/** A list in words: `a`, `a and b`, `a, b and c`. Empty text for none. */
export function joinWords(words: readonly string[], last = 'and'): string {
  const head = words.slice(0, -1).join(', ');
  return head === '' ? (words[0] ?? '') : `${head} ${last} ${words.at(-1) ?? ''}`;
}
