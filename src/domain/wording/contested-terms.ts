/** A word that partners agree on at once, and then mean differently. */
export interface ContestedTerm {
  /** The word in its plain form, as a definition would name it. */
  readonly term: string;
  /** Finds it in a text, in its usual forms. */
  readonly pattern: RegExp;
  /** Two things that people have in mind: the reason why it stands here. */
  readonly either: string;
  readonly or: string;
}

/** Whether a text may hold one of the words below: most hold none, and are passed over at once. */
export function mayHoldContestedTerm(text: string): boolean {
  any ??= new RegExp(contestedTerms.map(({ pattern }) => pattern.source).join('|'), 'i');
  return any.test(text);
}

let any: RegExp | undefined;

/**
 * Words that need a definition where they bind. Words of the trade that are used alike everywhere (draft, reel, caption) do not stand
 * here, and neither do words that are only vague (nice, engaging): those are for the rules on wording.
 */
export const contestedTerms: readonly ContestedTerm[] = [
  {
    term: 'authentic',
    pattern: /\bauthentic(?:ally|ity)?\b/i,
    either: 'something in the creator’s own routine',
    or: 'a dedicated review',
  },
  {
    term: 'genuine',
    pattern:
      /\bgenuinely\b|\bgenuine (?:voice|words?|stor(?:y|ies)|content|opinions?|reactions?|reviews?|use|recommendations?|feel|tone|interest|fans?)\b/i,
    either: 'own words',
    or: 'own use over days',
  },
  {
    term: 'natural',
    pattern: /\bnatural(?:ly)? (?:look|looking|style|tone|feel|content|integration|placement|integrated|placed|mention)\b/i,
    either: 'no studio light',
    or: 'no word of the brand’s own text',
  },
  {
    term: 'high-quality',
    pattern: /\b(?:high|top|best)[- ]quality\b/i,
    either: 'a certain resolution and sound',
    or: 'a certain look',
  },
  { term: 'premium', pattern: /\bpremium\b/, either: 'a dear product', or: 'a polished picture' },
  { term: 'on-brand', pattern: /\bon[- ]brand\b/i, either: 'colours and logo', or: 'the tone of the brand’s own posts' },
  { term: 'brand-safe', pattern: /\bbrand[- ]saf(?:e|ety)\b/i, either: 'no swearing', or: 'no other brand in the last posts' },
  { term: 'relatable', pattern: /\brelatable\b/i, either: 'an everyday place', or: 'an everyday problem' },
  { term: 'user-generated', pattern: /\buser[- ]generated content\b/i, either: 'paid clips', or: 'posts nobody asked for' },
  {
    term: 'whitelisting',
    pattern: /\bwhitelist(?:ing|ed)?\b/i,
    either: 'ads from the creator’s handle',
    or: 'ads with the creator’s film',
  },
  { term: 'evergreen', pattern: /\bevergreen\b/i, either: 'no season in the picture', or: 'online without an end' },
  {
    term: 'hero content',
    pattern: /\bhero (?:content|film|video|asset|piece)s?\b/i,
    either: 'the longest film',
    or: 'the one that is advertised',
  },
  { term: 'soft launch', pattern: /\bsoft[- ]launch(?:es|ed)?\b/i, either: 'one market first', or: 'live without ads' },
  {
    term: 'launch-ready',
    pattern: /\b(?:launch|post|publish|camera)[- ]ready\b/i,
    either: 'approved',
    or: 'approved, captioned and scheduled',
  },
  ...(['nano', 'micro', 'mid', 'macro', 'mega'] as const).map((tier) => ({
    term: tier,
    pattern: new RegExp(`\\b${tier}(?:[- ]?tier)?[- ](?:influencer|creator)s?\\b|\\b${tier}[- ]tier\\b`, 'i'),
    either: 'a number of followers',
    or: 'a rate of engagement',
  })),
];
