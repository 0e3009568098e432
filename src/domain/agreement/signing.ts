import type { Agreement } from './agreement.ts';
import { CANONICAL_FORM, hashOf } from './canonical.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { clausesOfParty } from './signatures.ts';

/** The text that a party signs: the clauses that concern it, in canonical form. */
export interface SignedText {
  /** The exact characters that are kept as `signed/<hash>.json`; SHA-256 of them in UTF-8 is `hash`. */
  readonly text: string;
  readonly hash: string;
  readonly clauses: readonly Clause[];
}

/** The text for one party to sign, with the hashes that a sign-off records. */
export function signedTextFor(agreement: Agreement, party: string): SignedText {
  const clauses = clausesOfParty(agreement, clausesOf(agreement), party);
  const contents = [...clauses].sort(byId).map((clause) => `${JSON.stringify(clause.id)}:${contentText(clause)}`);
  const head = JSON.stringify({ form: CANONICAL_FORM, campaign: agreement.id, party });
  const text = `${head.slice(0, -1)},"clauses":{${contents.join(',')}}}`;
  return { text, hash: hashOf(text), clauses };
}

/** The content of a clause as JSON, written once: most clauses are in the texts of several parties. */
function contentText(clause: Clause): string {
  let text = written.get(clause);
  if (text === undefined) written.set(clause, (text = JSON.stringify(clause.content)));
  return text;
}

const written = new WeakMap<Clause, string>();

function byId(a: Clause, b: Clause): number {
  return a.id < b.id ? -1 : 1;
}
