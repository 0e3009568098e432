import type { Agreement, Campaign } from '../agreement/agreement.ts';
import { joinWords, titleOf } from '../agreement/role-words.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import type { FieldPath } from '../finding.ts';
import type { RuleFacts } from '../rules/rule.ts';

/** A creator of a campaign's list who has a name, with the place in the list. */
export interface NamedCreator {
  readonly party: string;
  readonly creator: NonNullable<Campaign['creators']>[number];
  readonly path: FieldPath;
}

/** The creators of the list who are named; those still to be cast need nobody who looks after them. */
export function namedCreators({ creators = [] }: Campaign): readonly NamedCreator[] {
  return creators.flatMap((creator, index) => {
    const { party } = creator;
    return party === undefined ? [] : [{ party, creator, path: ['creators', index] }];
  });
}

/** Those of whom a field is neither written nor asked for. */
export function creatorsWithout(agreement: Agreement, field: 'contact' | 'relationshipOwner'): readonly NamedCreator[] {
  return namedCreators(agreement.campaign).filter(
    ({ creator, path }) => creator[field] === undefined && !isUnknown(agreement, [...path, field]),
  );
}

/** Creators of one role of whom the list of creators says nothing. */
export interface Unlisted {
  /** The role, in words. */
  readonly role: string;
  readonly parties: readonly string[];
  readonly path: FieldPath;
}

/** Creators who stand in a role, and in no line of the list. */
export function unlistedIn({ roles = [] }: Campaign, listed: ReadonlySet<string>): Unlisted[] {
  return roles.flatMap((role, index) => {
    if (role.kind !== 'creator') return [];
    const parties = (role.party === undefined ? (role.members ?? []) : [role.party]).filter((party) => !listed.has(party));
    const path = ['roles', index, role.party === undefined ? 'members' : 'party'];
    return parties.length > 0 ? [{ role: titleOf(role), parties, path }] : [];
  });
}

/** Names of creators in words: at most five, then how many more. */
export function creatorsWords(parties: readonly string[], known: RuleFacts['party']): string {
  const names = parties.map((party) => known.get(party)?.data.name ?? `“${party}”`);
  const rest = names.length - MOST;
  return rest > 0 ? joinWords([...names.slice(0, MOST), `${rest} more`]) : joinWords(names);
}

const MOST = 5;
