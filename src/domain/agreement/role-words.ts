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

/** Several roles in words: `Lumen, Northlight and Harbour`. */
export function rolesWords(campaign: Campaign, references: readonly string[]): string {
  return joinWords(references.map((reference) => roleWords(campaign, reference)));
}

/** A list in words: `a`, `a and b`, `a, b and c`. Empty text for none. */
export function joinWords(words: readonly string[], last = 'and'): string {
  const head = words.slice(0, -1).join(', ');
  return head === '' ? (words[0] ?? '') : `${head} ${last} ${words.at(-1) ?? ''}`;
}
