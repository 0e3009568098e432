import { resolveAgreement } from '../domain/agreement/resolve.ts';
import { checkAgreement } from '../domain/check.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/finding.ts';

/** What the rules find in each campaign, by its id, in the order of ids. Campaigns without findings are not in it. */
export type Judgements = ReadonlyMap<string, readonly Finding[]>;

/**
 * Judges every campaign of a corpus by every rule, once: a build asks before it begins, for its lists and again for every page.
 * Astro runs the build command and the pages as separate graphs of modules, so the answer is kept with the process, not with this module.
 */
export function judgementsOf(corpus: Corpus, asOf: string): Judgements {
  const memory = sharedMemory();
  const remembered = memory.get(corpus);
  if (remembered?.asOf === asOf) return remembered.judgements;
  const judgements = judge(corpus, asOf);
  memory.set(corpus, { asOf, judgements });
  return judgements;
}

function judge({ entries }: Corpus, asOf: string): Judgements {
  const judgements = new Map<string, readonly Finding[]>();
  for (const entry of entries.campaign.values()) {
    const findings = checkAgreement(resolveAgreement(entry, entries), asOf);
    if (findings.length > 0) judgements.set(entry.id, findings);
  }
  return judgements;
}

interface Remembered {
  readonly asOf: string;
  readonly judgements: Judgements;
}

function sharedMemory(): WeakMap<Corpus, Remembered> {
  const shared = globalThis as { [MEMORY]?: WeakMap<Corpus, Remembered> };
  return (shared[MEMORY] ??= new WeakMap());
}

const MEMORY = Symbol.for('samepage.judgements');
