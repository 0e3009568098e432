import { inReadingOrder, type Report } from '../domain/report.ts';
import { judgementsOf } from './judgements.ts';
import { loadCorpus, type LoadedCorpus, type ReadFiles } from './load-corpus.ts';
import { withPositions } from './positions.ts';

/**
 * Checks a content folder: the shape of every file, then every rule on every campaign that has its shape.
 * `asOf` is the calendar date of the check. Throws when the folder cannot be read.
 */
export function checkContent(root: string, asOf: string, known?: ReadFiles): Report {
  return reportOn(loadCorpus(root, known), root, asOf);
}

/** The report on a corpus that is loaded already. */
export function reportOn({ corpus, findings, fileCount }: LoadedCorpus, root: string, asOf: string): Report {
  const judged = [...judgementsOf(corpus, asOf).values()].flat();
  const placed = inReadingOrder(withPositions([...findings, ...judged], root));
  return { findings: placed, files: fileCount, campaigns: corpus.entries.campaign.size };
}
