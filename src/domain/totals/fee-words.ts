import type { Deliverable } from '../agreement/agreement.ts';

/** Whose fees a line of the budget is for. */
export type FeesNamed =
  | { readonly who: 'creators'; readonly workstream: Deliverable['workstream'] }
  | { readonly who: 'agency' | 'agencies' }
  | { readonly who: 'role'; readonly name: string };

/** Whether a line of the budget is for fees, in English, German or Spanish. */
export function speaksOfFees(title: string): boolean {
  return FEES.test(title);
}

/** Whose fees a line is named after: `Creator fees`, `Agency fee of Northlight`; undefined when it says more, or less. */
export function feesNamed(title: string): FeesNamed | undefined {
  const match = BEFORE.exec(title.trim()) ?? COMPOUND.exec(title.trim());
  if (match?.[1] !== undefined) return whoIs(match[1]);
  const [, kind, name] = AFTER.exec(title.trim()) ?? [];
  if (name === undefined) return undefined;
  return kind === undefined ? whoIs(name) : { who: 'role', name };
}

function whoIs(words: string): FeesNamed {
  const plain = words.replace(/['’]s?$/, '').trim();
  const known = WHO.find(([each]) => each.test(plain))?.[1];
  return known ?? { who: 'role', name: plain };
}

const FEES = /\bfees?\b|honorar/iu;
/** `Creator fees`, `Agency fee`. */
const BEFORE = /^(.+?)[\s-]+(?:fees?|Honorare?)$/iu;
/** `Agenturhonorar`. */
const COMPOUND = /^(\p{L}+?)s?honorare?$/iu;
/** `Fee of the lead agency`, `Agency fee of Northlight`, `Honorarios de la agencia`. */
const AFTER =
  /^(?:(agency|creator|influencer)[\s-]+)?(?:fees?|Honorare?|honorarios?)\s+(?:(?:of|for|to|von|für|der|des|de|para)\s+)+(?:(?:the|die|den|das|el|la|los|las)\s+)?(.+)$/iu;

const WHO: readonly (readonly [RegExp, FeesNamed])[] = [
  [/^(?:all )?(?:creators?|talents?|creador(?:es)?)$/iu, { who: 'creators', workstream: undefined }],
  [/^(?:all )?influencers?$/iu, { who: 'creators', workstream: 'influencer' }],
  [/^UGC(?:[\s-]+(?:makers?|creators?))?$/iu, { who: 'creators', workstream: 'ugc' }],
  [/^(?:agency|agentur|agencia)$/iu, { who: 'agency' }],
  [/^(?:(?:all|both) )?(?:agencies|agenturen|agencias)$/iu, { who: 'agencies' }],
];
