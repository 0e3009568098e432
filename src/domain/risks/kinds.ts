import type { Agreement, Campaign } from '../agreement/agreement.ts';
import { isUnknown } from '../agreement/unknown-at.ts';

type Risk = NonNullable<Campaign['risks']>[number];

/** What every joint campaign has to think of. */
export type RiskKind = 'creator unavailable' | 'slip' | 'underperformance';

/**
 * Whether a risk of some kind is written: as its kind, or by its words where it names none. A risk in another language than English, or one
 * that is still open, may be of any kind.
 */
export function isThoughtOf(agreement: Agreement, kind: RiskKind): boolean {
  const { risks = [], language = 'en' } = agreement.campaign;
  return risks.some(({ about, risk, trigger = '' }, index) => {
    if (about !== undefined && about !== 'other') return about === kind;
    if (!language.startsWith('en') || isUnknown(agreement, ['risks', index, 'about'])) return true;
    return WORDS[kind].test(risk) || WORDS[kind].test(trigger);
  });
}

/** Whether a risk matters too little for a plan: unlikely, and it would not hurt. */
export function isMinor({ likelihood, impact }: Risk): boolean {
  return likelihood === 'low' && impact === 'low';
}

const WORDS: Readonly<Record<RiskKind, RegExp>> = {
  'creator unavailable':
    /\b(?:creators?|influencers?|makers?|talents?|someone|somebody)\b.*\b(?:ill|sick|leaves?|left|drops?|quits?|cancels?|unavailable|(?:can ?not|can.t|does not|doesn.t|won.t) (?:deliver|film|post|come|make)|withdraws?|disappears?|stops?|falls?|silent|resigns?|banned|suspended)\b|\bno[- ]show\b|\b(?:illness|drop[- ]?outs?|replacement)\b/i,
  slip: /\b(?:late|later|delay(?:s|ed)?|slips?|slipped|overdue|postponed?|behind schedule|not (?:\w+ )?(?:in|on) time|longer than|miss(?:es|ed)? (?:its|the|a|their) (?:date|deadline|window|slot|hour|day)|stuck|customs)\b/i,
  underperformance:
    /\b(?:underperforms?|underperformance|performs? (?:badly|poorly|worse)|too few|too little|below|behind (?:pace|target)|miss(?:es|ed)? (?:its|the|a|their) (?:targets?|kpis?|goals?|numbers?)|low (?:reach|engagement|sales|views|conversions?)|crosses its line|flops?|fewer|weak (?:numbers|results))\b/i,
};
