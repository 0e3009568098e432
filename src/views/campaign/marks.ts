import type { PublishedAgreement, PublishedClause } from '../../domain/agreement/redact.ts';
import { partiesOfRole } from '../../domain/agreement/roles.ts';
import type { Signature, SignatureState } from '../../domain/agreement/signatures.ts';
import type { FieldPath } from '../../domain/finding.ts';
import type { Words } from '../../words/index.ts';
import type { Format } from '../format.ts';
import type { Tone } from '../piece.ts';
import type { RoleNames } from './role-names.ts';
import type { MarkView, SignerGroup } from './section.ts';

/** The marks of clauses, by the path of the clause. */
export interface ClauseMarks {
  readonly at: (path: FieldPath) => MarkView | undefined;
  readonly of: (clauseId: string) => MarkView | undefined;
}

/** Makes the marks of all clauses. */
export function clauseMarks(
  agreement: PublishedAgreement,
  signatures: readonly Signature[],
  roles: RoleNames,
  format: Format,
  words: Words,
): ClauseMarks {
  const isAnySigned = signatures.some(({ state }) => state !== 'missing');
  const byParty = new Map(signatures.map((signature) => [signature.party, signature]));
  const marks = new Map<string, MarkView>();
  const byPath = new Map<string, MarkView>();
  for (const clause of agreement.clauses) {
    // While nobody has signed anything, saying so at every clause would be noise: the head of the page says it once.
    const signers = isAnySigned ? signersOf(clause, agreement, byParty, roles, format, words) : [];
    const mark = { clause: clause.id, hash: shortHash(clause.hash), signers };
    marks.set(clause.id, mark);
    if (clause.id !== 'brief') byPath.set(clause.path.join('.'), mark);
  }
  return { at: (path) => byPath.get(path.join('.')), of: (id) => marks.get(id) };
}

/** The first letters of a hash, enough to tell two texts of one clause apart. */
export function shortHash(hash: string): string {
  return hash.slice(0, 8);
}

const STATES: readonly SignatureState[] = ['signed', 'stale', 'declined', 'missing'];
const TONES: Readonly<Record<SignatureState, Tone>> = { signed: 'agreed', stale: 'risk', declined: 'broken', missing: 'open' };

/** More names than this are counted. */
const NAMED_AT_MOST = 3;

function signersOf(
  clause: PublishedClause,
  agreement: PublishedAgreement,
  byParty: ReadonlyMap<string, Signature>,
  roles: RoleNames,
  format: Format,
  words: Words,
): SignerGroup[] {
  const parties = [...new Set(clause.concerns.flatMap((role) => partiesOfRole(agreement.campaign, role)))];
  const known = parties.flatMap((party) => byParty.get(party) ?? []);
  return STATES.flatMap((state) => {
    const group = known.filter((signature) => stateFor(signature, clause) === state);
    if (group.length === 0) return [];
    const isEveryone = group.length === known.length && group.length > NAMED_AT_MOST;
    const names = isEveryone
      ? words.signatures.everyone(group.length)
      : group.length > NAMED_AT_MOST
        ? words.signatures.people(group.length)
        : format.list(group.map(({ party }) => roles.party(party)));
    return [{ tone: TONES[state], label: words.signatures.marks[state], names }];
  });
}

/** A signature of an earlier text still holds for the clauses that have not changed. */
function stateFor({ state, changed }: Signature, clause: PublishedClause): SignatureState {
  if (state !== 'stale') return state;
  return changed.includes(clause.id) ? 'stale' : 'signed';
}
