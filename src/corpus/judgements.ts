import type { Agreement } from '../domain/agreement/agreement.ts';
import { resolveAgreement } from '../domain/agreement/resolve.ts';
import { judgeEach, type Crash, type Judgement } from '../domain/check.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/finding.ts';

/** What the rules have to say about the campaigns of a corpus. */
export interface Judgements {
  /** By the id of the campaign, in the order of ids. Campaigns without findings are not in it. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Rules that failed on a campaign. */
  readonly crashes: readonly Crash[];
}

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
  const remembered = sharedMemory().get(corpus);
  if (remembered?.asOf === asOf) {
    for (const entry of corpus.entries.campaign.values())
      visit(resolveAgreement(entry, corpus.entries), remembered.judgements.findings.get(entry.id) ?? []);
    return remembered.judgements;
  }
  const findings = new Map<string, readonly Finding[]>();
  const crashes: Crash[] = [];
  judgeEach(corpus, asOf, (agreement, judgement: Judgement) => {
    if (judgement.findings.length > 0) findings.set(agreement.id, judgement.findings);
    crashes.push(...judgement.crashes);
    visit(agreement, judgement.findings);
  });
  const judgements = { findings, crashes };
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
