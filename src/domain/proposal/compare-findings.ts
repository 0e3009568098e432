import { placeNameOf } from '../agreement/place-name.ts';
import type { Finding } from '../finding.ts';
import type { JsonObject } from '../json.ts';
import type { ChangedCampaign } from './changed-campaigns.ts';

/** Findings of two states of the content, held against each other under the same weights. */
export interface ComparedFindings {
  /** New, and nobody accepts them; those that are accepted no longer count as new. */
  readonly introduced: readonly Finding[];
  /** Accepted by the later state and not by the earlier one, whether they were there or not. */
  readonly accepted: readonly Finding[];
  readonly mended: readonly Finding[];
  /** How many are in both, and accepted in both or in none. */
  readonly kept: number;
}

/**
 * Tells which findings are new and which are gone. A finding is the same when the same rule says the same kind of thing about the same
 * place, whatever the numbers in it; items count as the same place by their ids, and files as the same that only have another name.
 */
export function compareFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  changed: readonly ChangedCampaign[],
): ComparedFindings {
  const [keyBefore, keyAfter] = [keysIn(changed, 'before'), keysIn(changed, 'after')];
  const same = withoutPairs(before, after, { keyBefore, keyAfter, isAlike: isEquallyAccepted });
  const other = withoutPairs(same.before, same.after, { keyBefore, keyAfter, isAlike: () => '' });
  return {
    introduced: same.after.filter((finding) => !finding.accepted),
    accepted: same.after.filter((finding) => finding.accepted),
    mended: other.before,
    kept: after.length - same.after.length,
  };
}

type KeyOf = (finding: Finding) => string;

interface Pairing {
  readonly keyBefore: KeyOf;
  readonly keyAfter: KeyOf;
  /** What two findings about one place must have in common besides. */
  readonly isAlike: KeyOf;
}

/** Both lists without what each has of the other. */
function withoutPairs(
  before: readonly Finding[],
  after: readonly Finding[],
  { keyBefore, keyAfter, isAlike }: Pairing,
): { before: Finding[]; after: Finding[] } {
  const left = Map.groupBy(before, (finding) => `${keyBefore(finding)} ${isAlike(finding)}`);
  const unmatched = after.filter((finding) => left.get(`${keyAfter(finding)} ${isAlike(finding)}`)?.shift() === undefined);
  const rest = new Set([...left.values()].flat());
  return { before: before.filter((finding) => rest.has(finding)), after: unmatched };
}

function isEquallyAccepted({ accepted }: Finding): string {
  return accepted ? 'accepted' : '';
}

/** The key of a finding of one state: the campaigns of that state name its place, and the later file stands for the earlier one. */
function keysIn(changed: readonly ChangedCampaign[], side: 'before' | 'after'): KeyOf {
  const byFile = new Map(changed.flatMap((one) => (one.before && one.after ? [[one[side]?.file, one] as const] : [])));
  return ({ rule, messageId, file, path }) => {
    const one = byFile.get(file);
    const text = one?.[side]?.campaign as JsonObject | undefined;
    const place = text ? placeNameOf(text, path) : path.join('/');
    return JSON.stringify([rule, messageId, one?.file ?? file, place]);
  };
}
