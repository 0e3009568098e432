import type { Agreement } from '../domain/agreement/agreement.ts';
import { resolveAgreement } from '../domain/agreement/resolve.ts';
import { checkAgreement } from '../domain/check.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/finding.ts';

/** What the rules find in each campaign, by its id, in the order of ids. Campaigns without findings are not in it. */
export type Judgements = ReadonlyMap<string, readonly Finding[]>;

/** What the rules find in each campaign of a corpus; worked out once for each day. */
export function judgementsOf(corpus: Corpus, asOf: string): Judgements {
  const remembered = sharedMemory().get(corpus);
  return remembered?.asOf === asOf ? remembered.judgements : eachJudged(corpus, asOf, () => undefined);
}

/**
 * Goes through the campaigns of a corpus, in the order of ids, each resolved and with its findings: a campaign is resolved once for all
 * that is to be told about it in a list, and none is kept. What has been judged before is not judged again.
 * Astro runs the build command and the pages as separate graphs of modules, so the answer is kept with the process, not with this module.
 */
export function eachJudged(corpus: Corpus, asOf: string, visit: VisitJudged): Judgements {
  const { entries } = corpus;
  const remembered = sharedMemory().get(corpus);
  const known = remembered?.asOf === asOf ? remembered.judgements : undefined;
  const scope = { asOf, facts: entries };
  const judgements = new Map<string, readonly Finding[]>();
  for (const entry of entries.campaign.values()) {
    const agreement = resolveAgreement(entry, entries);
    const findings = known ? (known.get(entry.id) ?? []) : checkAgreement(agreement, scope);
    if (findings.length > 0) judgements.set(entry.id, findings);
    visit(agreement, findings);
  }
  sharedMemory().set(corpus, { asOf, judgements });
  return judgements;
}

/** Takes note of a judged campaign. */
export type VisitJudged = (agreement: Agreement, findings: readonly Finding[]) => void;

interface Remembered {
  readonly asOf: string;
  readonly judgements: Judgements;
}

function sharedMemory(): WeakMap<Corpus, Remembered> {
  const shared = globalThis as { [MEMORY]?: WeakMap<Corpus, Remembered> };
  return (shared[MEMORY] ??= new WeakMap());
}

const MEMORY = Symbol.for('samepage.judgements');
