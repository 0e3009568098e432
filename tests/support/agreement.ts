import type { Agreement, Campaign } from '../../src/domain/agreement/agreement.ts';
import type { Facts } from '../../src/domain/agreement/apply-facts.ts';
import { clausesOf } from '../../src/domain/agreement/clauses.ts';
import { resolveAgreement } from '../../src/domain/agreement/resolve.ts';
import type { Prose } from '../../src/domain/corpus.ts';
import { entriesFrom, entryFrom } from '../../src/domain/entries-from.ts';
import type { JsonObject } from '../../src/domain/json.ts';

/** No shared facts at all. */
export const noFacts: Facts = entriesFrom({});

/** A campaign called "aurora", resolved; `brief` is its text in canonical form. */
export function agreementOf(written: JsonObject, facts: Facts = noFacts, brief?: string): Agreement {
  const prose: Prose | undefined = brief === undefined ? undefined : { source: brief, firstLine: 1, canonical: () => brief };
  return resolveAgreement(entryFrom('campaign', 'aurora', written, prose), facts);
}

/** A resolved campaign. */
export function campaignOf(written: JsonObject, facts: Facts = noFacts): Campaign {
  return agreementOf(written, facts).campaign;
}

/** The hash of every clause, by its id. Throws when two clauses have one id. */
export function hashesOf(agreement: Agreement): ReadonlyMap<string, string> {
  const clauses = clausesOf(agreement);
  const hashes = new Map(clauses.map(({ id, hash }) => [id, hash]));
  if (hashes.size < clauses.length) throw new Error(`Two clauses have one id: ${clauses.map(({ id }) => id).join(' ')}`);
  return hashes;
}

/** Ids of the clauses that are new, gone or different, in alphabetical order. */
export function changedClauses(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => before.get(id) !== after.get(id)).sort();
}
