import { placeNameOf } from '../agreement/place-name.ts';
import type { Finding } from '../finding.ts';
import type { JsonObject } from '../json.ts';
import type { ChangedCampaign } from './changed-campaigns.ts';

/** Findings of two states of the content, held against each other. */
export interface ComparedFindings {
  readonly introduced: readonly Finding[];
  readonly mended: readonly Finding[];
  /** How many are in both. */
  readonly kept: number;
}

/**
 * Tells which findings are new and which are gone. A finding is the same when the same rule says the same kind of thing about the same
 * place, whatever the numbers in it; items count as the same place by their ids. One that is no longer accepted is new.
 */
export function compareFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  changed: ReadonlyMap<string, ChangedCampaign>,
): ComparedFindings {
  const byFile = new Map(
    [...changed.values()].flatMap((pair) => {
      const file = (pair.after ?? pair.before)?.file;
      return file === undefined ? [] : [[file, pair] as const];
    }),
  );
  const left = Map.groupBy(before, (finding) => keyOf(finding, byFile.get(finding.file)?.before?.campaign));
  const introduced = after.filter((finding) => {
    const key = keyOf(finding, byFile.get(finding.file)?.after?.campaign);
    return left.get(key)?.shift() === undefined;
  });
  const mended = [...left.values()].flat().sort((a, b) => before.indexOf(a) - before.indexOf(b));
  return { introduced, mended, kept: after.length - introduced.length };
}

function keyOf({ rule, messageId, file, path, accepted }: Finding, campaign: object | undefined): string {
  const place = campaign ? placeNameOf(campaign as JsonObject, path) : path.join('/');
  return JSON.stringify([rule, messageId, file, place, accepted !== undefined]);
}
