import type { PublishedAgreement, PublishedClause } from '../../domain/agreement/redact.ts';
import { partiesOfRole } from '../../domain/agreement/roles.ts';
import type { Signature, SignatureState } from '../../domain/agreement/signatures.ts';
import type { FieldPath } from '../../domain/finding.ts';
import type { CampaignHistory } from '../../domain/history.ts';
import type { Words } from '../../words/index.ts';
import { anchorOf } from '../anchor.ts';
import type { Format } from '../format.ts';
import type { Tone } from '../piece.ts';
import { commonChange, personAndDay } from './common-change.ts';
import type { RoleNames } from './role-names.ts';
import type { MarkView, SignerGroup } from './section.ts';

/** The marks of clauses, by the path of the clause. */
export interface ClauseMarks {
  readonly at: (path: FieldPath) => MarkView | undefined;
  readonly of: (clauseId: string) => MarkView | undefined;
  /** The marks of single values that are clauses of their own, such as a fee, inside the item at a path. */
  readonly inside: (path: FieldPath) => readonly MarkView[];
}

/** Makes the marks of all clauses. */
export function clauseMarks(
  agreement: PublishedAgreement,
  signatures: readonly Signature[],
  { roles, format, words, history }: { roles: RoleNames; format: Format; words: Words; history: CampaignHistory | undefined },
): ClauseMarks {
  const changedBy = changesOf(agreement, history, format, words);
  const signersOf = signerGroups(agreement, signatures, roles, format, words);
  const byClause = new Map<string, MarkView>();
  const byPath = new Map<string, MarkView>();
  const byItem = new Map<string, MarkView[]>();
  for (const clause of agreement.clauses) {
    const { id, path } = clause;
    const changed = changedBy(id);
    const mark = {
      clause: id,
      anchor: anchorOf(id),
      hash: shortHash(clause.hash),
      signers: signersOf(clause),
      ...(changed !== undefined && { changed }),
    };
    byClause.set(id, mark);
    if (id !== 'brief') byPath.set(path.join('.'), mark);
    if (typeof path.at(-2) !== 'number') continue;
    const item = path.slice(0, -1).join('.');
    byItem.set(item, [...(byItem.get(item) ?? []), mark]);
  }
  return {
    at: (path) => byPath.get(path.join('.')),
    of: (id) => byClause.get(id),
    inside: (path) => byItem.get(path.join('.')) ?? [],
  };
}

/** `Changed Tue, 12 May 2026 by Mara Lindqvist`. What holds for most clauses is said once, in the head of the page. */
function changesOf(
  { clauses }: PublishedAgreement,
  history: CampaignHistory | undefined,
  format: Format,
  words: Words,
): (clause: string) => string | undefined {
  if (history?.state !== 'known' || history.allBy) return () => undefined;
  const common = commonChange(
    history,
    clauses.map(({ id }) => id),
  );
  const said = common && personAndDay(common.change);
  return (clause) => {
    const change = history.byClause.get(clause);
    if (!change || personAndDay(change) === said) return undefined;
    return words.history.changed(format.day(change.at.slice(0, 10)), change.by);
  };
}

/** The first letters of a hash, enough to tell two texts of one clause apart. */
export function shortHash(hash: string): string {
  return hash.slice(0, 8);
}

const STATES: readonly SignatureState[] = ['signed', 'stale', 'declined', 'missing'];
const TONES: Readonly<Record<SignatureState, Tone>> = { signed: 'agreed', stale: 'risk', declined: 'broken', missing: 'open' };

/** More names than this are counted. */
const NAMED_AT_MOST = 3;

/** Who signed a clause. Most clauses concern the same few roles, so the answer is worked out once for each set of roles. */
function signerGroups(
  { campaign }: PublishedAgreement,
  signatures: readonly Signature[],
  roles: RoleNames,
  format: Format,
  words: Words,
): (clause: PublishedClause) => readonly SignerGroup[] {
  // While nobody has signed anything, saying so at every clause would be noise: the head of the page says it once.
  if (signatures.every(({ state }) => state === 'missing')) return () => [];
  const concerned = new Map<string, readonly Signature[]>();
  const groups = new Map<string, readonly SignerGroup[]>();
  return (clause) => {
    const key = clause.concerns.join(' ');
    let known = concerned.get(key);
    if (!known) {
      const parties = new Set(clause.concerns.flatMap((role) => partiesOfRole(campaign, role)));
      concerned.set(key, (known = signatures.filter(({ party }) => parties.has(party))));
    }
    const states = known.map((signature) => stateFor(signature, clause));
    const groupKey = `${key}|${states.join(' ')}`;
    let group = groups.get(groupKey);
    if (!group) groups.set(groupKey, (group = groupsOf(known, states, roles, format, words)));
    return group;
  };
}

function groupsOf(
  known: readonly Signature[],
  states: readonly SignatureState[],
  roles: RoleNames,
  format: Format,
  words: Words,
): readonly SignerGroup[] {
  return STATES.flatMap((state) => {
    const parties = known.filter((_, index) => states[index] === state).map(({ party }) => roles.party(party));
    if (parties.length === 0) return [];
    const isNamed = parties.length <= NAMED_AT_MOST;
    const counted = parties.length === known.length ? words.signatures.everyone : words.signatures.people;
    const names = isNamed ? format.list(parties) : counted(parties.length);
    return [{ tone: TONES[state], label: words.signatures.marks[state], names }];
  });
}

/** A signature of an earlier text still holds for the clauses that have not changed. */
function stateFor({ state, changed }: Signature, clause: PublishedClause): SignatureState {
  if (state !== 'stale') return state;
  return changed.includes(clause.id) ? 'stale' : 'signed';
}
