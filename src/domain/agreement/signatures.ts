import { Temporal } from 'temporal-polyfill';
import type { Entry } from '../corpus.ts';
import type { Agreement } from './agreement.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { partiesOf, partiesOfRole, rolesOfParty } from './roles.ts';

/**
 * Where the signature of one party stands.
 *
 * - `missing`: none recorded
 * - `signed`: pinned to the terms as they are now
 * - `stale`: pinned to an earlier text of at least one clause that concerns this party
 * - `declined`: the last thing recorded is a refusal
 */
export type SignatureState = 'missing' | 'signed' | 'stale' | 'declined';

/** The last recorded signature of a party, held against the terms as they are now. */
export interface Signature {
  readonly party: string;
  readonly state: SignatureState;
  readonly person: string | undefined;
  /** Day and time as recorded, with its zone. */
  readonly at: string | undefined;
  readonly zone: string | undefined;
  readonly way: string | undefined;
  readonly evidence: string | undefined;
  readonly remark: string | undefined;
  /** Hash of the whole text that was signed. */
  readonly text: string | undefined;
  /** Ids of the clauses that differ from what was signed: changed, new or gone. In alphabetical order. */
  readonly changed: readonly string[];
}

/** The signature of every party of a campaign, in the order of its roles. `signoffs` are all records of this campaign. */
export function signaturesOf(agreement: Agreement, signoffs: readonly Entry<'signoff'>[]): Signature[] {
  // Nearly all campaigns of an archive are looked at without a signature in sight: what was signed is only hashed where somebody signed.
  const clauses = signoffs.length > 0 ? clausesOf(agreement) : [];
  return partiesOf(agreement.campaign).map((party) => signatureOf(party, clausesOfParty(agreement, clauses, party), signoffs));
}

/** The clauses that concern a party, through any of its roles. */
export function clausesOfParty(agreement: Agreement, clauses: readonly Clause[], party: string): Clause[] {
  const own = new Set(rolesOfParty(agreement.campaign, party));
  // Most clauses concern the same few roles.
  const known = new Map<string, boolean>();
  const isOwn = (role: string) => {
    let answer = known.get(role);
    if (answer === undefined) known.set(role, (answer = own.has(role) || partiesOfRole(agreement.campaign, role).includes(party)));
    return answer;
  };
  return clauses.filter(({ concerns }) => concerns.some(isOwn));
}

function signatureOf(party: string, clauses: readonly Clause[], signoffs: readonly Entry<'signoff'>[]): Signature {
  const last = signoffs
    .filter(({ data }) => data.party === party)
    .sort((a, b) => instantOf(a) - instantOf(b) || compare(a.id, b.id))
    .at(-1)?.data;
  if (!last) return { party, state: 'missing', ...NOTHING_RECORDED, changed: [] };
  const changed = differences(clauses, last.clauses);
  const state = last.decision === 'declined' ? 'declined' : changed.length > 0 ? 'stale' : 'signed';
  const { person, at, zone, way, evidence, remark, text } = last;
  return { party, state, person, at, zone, way, evidence, remark, text, changed };
}

const NOTHING_RECORDED = {
  person: undefined,
  at: undefined,
  zone: undefined,
  way: undefined,
  evidence: undefined,
  remark: undefined,
  text: undefined,
} as const;

function differences(clauses: readonly Clause[], signed: readonly { clause: string; hash: string }[]): string[] {
  const now = new Map(clauses.map(({ id, hash }) => [id, hash]));
  const then = new Map(signed.map(({ clause, hash }) => [clause, hash]));
  const changed = [...now].filter(([id, hash]) => then.get(id) !== hash).map(([id]) => id);
  const gone = [...then.keys()].filter((id) => !now.has(id));
  return [...changed, ...gone].sort();
}

/** Milliseconds, since two people of one party may sign in different zones. */
function instantOf({ data: { at, zone } }: Entry<'signoff'>): number {
  return Temporal.PlainDateTime.from(at).toZonedDateTime(zone).epochMilliseconds;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
