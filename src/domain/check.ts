import type { Agreement } from './agreement/agreement.ts';
import { resolveAgreement } from './agreement/resolve.ts';
import { markAccepted } from './accepted/acceptance.ts';
import type { Corpus } from './corpus.ts';
import { contentLanguage } from './content-language.ts';
import type { Finding } from './finding.ts';
import { campaignIndex, type CampaignIndex } from './campaign-index.ts';
import { closingRules, rules } from './rules/index.ts';
import { findingOf, type ClosingRule, type ReportProblem, type Rule, type RuleFacts } from './rules/rule.ts';
import { weightOf, type Weights } from './weights.ts';

/** What a check looks at besides the agreement. */
export interface CheckScope {
  /** The calendar date on which the check is made, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly facts: RuleFacts;
  /** The language of agreements that do not name their own; English when absent. */
  readonly contentLanguage?: string | undefined;
  /** What the other campaigns bind their creators to; nothing when absent. */
  readonly elsewhere?: CampaignIndex | undefined;
  /** How the site weighs rules; as they weigh themselves when absent. */
  readonly weights?: Weights | undefined;
}

/** What the rules have to say about one campaign. */
export interface Judgement {
  /** In the order of the rules, and within a rule in the order of the file. */
  readonly findings: readonly Finding[];
  /** Rules that failed. What they found before is among the findings. */
  readonly crashes: readonly Crash[];
}

/** A rule that threw: a fault of the rule, whatever the content is. */
export interface Crash {
  readonly rule: string;
  readonly code: string;
  /** The file that it was judging, inside the content folder. */
  readonly file: string;
  /** What it said when it failed. */
  readonly message: string;
}

/** Judges every campaign of a corpus, in the order of ids, each resolved once and shown to `visit`; nothing of it is kept. */
export function judgeEach(corpus: Corpus, asOf: string, visit: (agreement: Agreement, judgement: Judgement) => void): void {
  const { entries } = corpus;
  const scope = scopeOf(corpus, asOf, campaignIndex(entries));
  for (const entry of entries.campaign.values()) {
    const agreement = resolveAgreement(entry, entries);
    visit(agreement, judge(agreement, scope));
  }
}

/** What the campaigns of a corpus are judged by on a day. */
export function scopeOf({ entries, site }: Corpus, asOf: string, elsewhere: CampaignIndex): CheckScope {
  return { asOf, facts: entries, contentLanguage: contentLanguage(undefined, site), elsewhere, weights: site.severities };
}

/** Judges one resolved agreement by every rule. */
export function judge(agreement: Agreement, scope: CheckScope): Judgement {
  const crashes: Crash[] = [];
  const run = (rule: Rule | ClosingRule, before: readonly Finding[]) => findingsOf(rule, { agreement, scope, before, crashes });
  const found = rules.flatMap((rule) => run(rule, []));
  const marked = markAccepted(found, agreement, scope.asOf);
  const closing = closingRules.flatMap((rule) => run(rule, marked));
  return { findings: closing.length > 0 ? [...marked, ...closing] : marked, crashes };
}

/** The findings of `judge` alone. */
export function checkAgreement(agreement: Agreement, scope: CheckScope): readonly Finding[] {
  return judge(agreement, scope).findings;
}

interface Run {
  readonly agreement: Agreement;
  readonly scope: CheckScope;
  readonly before: readonly Finding[];
  readonly crashes: Crash[];
}

function findingsOf(rule: Rule | ClosingRule, { agreement, scope, before, crashes }: Run): readonly Finding[] {
  const { asOf, facts, elsewhere, weights, contentLanguage: ofContent = 'en' } = scope;
  const weight = weightOf(rule.meta, weights);
  if (!weight) return [];
  const { file } = agreement;
  const language = agreement.campaign.language ?? ofContent;
  const findings: Finding[] = [];
  const report: ReportProblem = (messageId, path, data, { related = [] } = {}) => {
    const places = related.map((place) => ({
      position: 'unavailable' as const,
      ...('path' in place ? place : { file, path: place }),
    }));
    findings.push({
      ...findingOf(rule, messageId, { file, path }, data),
      ...weight,
      ...(places.length > 0 && { related: places }),
    });
  };
  try {
    rule.check({ agreement, asOf, facts, language, elsewhere, findings: before, report });
  } catch (error) {
    const { id, code } = rule.meta;
    crashes.push({ rule: id, code, file, message: error instanceof Error ? error.message : String(error) });
  }
  return findings;
}
