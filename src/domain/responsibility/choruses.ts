import type { Campaign } from '../agreement/agreement.ts';
import { groupOf, partiesOfRole, roleOf } from '../agreement/roles.ts';
import type { FieldPath } from '../finding.ts';

/** One who speaks, and where it says so. */
export interface Voice {
  readonly role: string;
  readonly path: FieldPath;
}

/** Several roles by which one party speaks. */
export interface Chorus {
  readonly roles: readonly string[];
  /** Where the second voice comes in. */
  readonly last: FieldPath;
  readonly others: readonly FieldPath[];
}

/** Parties that speak by more than one role. */
export function chorusesOf(campaign: Campaign, voices: readonly Voice[]): Chorus[] {
  const ofCompanies = voices.filter(({ role }) => roleOf(campaign, role)?.kind !== 'creator');
  const byParty = Map.groupBy(ofCompanies, ({ role }) => partiesOfRole(campaign, role)[0]);
  return [...byParty].flatMap(([party, all]) => {
    const first = [...new Map(all.toReversed().map((voice) => [groupOf(voice.role), voice])).values()].reverse();
    const second = first[1];
    if (party === undefined || !second) return [];
    const others = first.filter(({ path }) => path.join('.') !== second.path.join('.')).map(({ path }) => path);
    return [{ roles: first.map(({ role }) => role), last: second.path, others }];
  });
}
