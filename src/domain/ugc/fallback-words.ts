/** Words by which UGC steps in for something else, or is there because it costs less. */
export function fallbackIn(sentence: string): 'fallback' | 'cheap' | undefined {
  const kinds = ['fallback', 'cheap'] as const;
  return kinds.find((kind) => PATTERNS[kind].some((pattern) => isMeant(sentence, pattern)));
}

/** The sentences of a text. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+|\n+|;\s+/);
}

/** Whether a text speaks of UGC. */
export function namesUgc(text: string): boolean {
  return /\bugc\b|\buser[- ]generated\b/i.test(text);
}

/** Whether the words stand there, and are not denied just before: `never a fallback`. */
function isMeant(sentence: string, pattern: RegExp): boolean {
  const match = pattern.exec(sentence);
  return match !== null && !DENIED.test(sentence.slice(0, match.index));
}

const MONEY = '(?:budgets?|money|funds?)';
/** Money that is UGC's own may run out, or be left, as it likes. */
const OTHERS = `(?<!\\b(?:ugc|boost|boosting|push|own|its|clips?|pillars?)\\s)${MONEY}`;

const PATTERNS: Readonly<Record<'fallback' | 'cheap', readonly RegExp[]>> = {
  fallback: [
    /\b(?:fall(?:s|ing)?[- ]?backs?|plan b|stop-?gaps?|last resort|filler (?:content|posts?|clips?|for))\b/i,
    /\b(?:back-?up (?:plan|option|content)|back-?up for (?:(?:the|our|missing) )*(?:influencer|creator|film|post)s?)\b/i,
    new RegExp(
      `\\b(?:if|when|once|in case|should|where|after|as soon as)\\b[^.;]*\\b${OTHERS}\\b[^.;]*\\b(?:r[ua]ns? out|running out|short|gone|spent|used up|exhausted|empty|cut|tight|too small|not enough|does(?: not|n['’]t) (?:reach|suffice))\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:from|with|out of|by)\\s+(?:(?:the|any|all)\\s+)?(?:left[- ]?over|remaining|unspent|unused|rest of the)\\s+(?:influencers?\\s+|creators?\\s+)?${MONEY}\\b`,
      'i',
    ),
    new RegExp(
      `^(?!.*\\bboost)(?=.*\\b(?:if|when)\\b[^.;]*\\b${OTHERS}\\b[^.;]*\\b(?:left(?: over)?|remains|allows?|permits?)\\b)`,
      'i',
    ),
    /\b(?:from|with|for)\s+what(?:ever)?\s+(?:is left|remains|(?:the )?influencers? leaves?)\b/i,
    /\b(?:instead of|replac(?:e|es|ing)|in place of|stands? in for|substitutes? for|fills? in for)\s+(?:(?:paid|more|an?|the|any|further|missing|other)\s+)*influencers?\b(?!['’])/i,
    /\bugc\b.*\b(?:instead of|replac(?:e|es|ing)|in place of|stands? in for|substitutes? for|fills? in for)\s+(?:(?:paid|more|an?|the|any|further|missing|other)\s+)*creators?\b(?!['’])/i,
  ],
  cheap: [/\bcheap(?:er|est|ly)?\b[^.;]*\b(?:influencers?|creators?|content|than|posts?|version)\b/i],
};

const DENIED =
  /\b(?:not|never|no|nor|neither|nobody|nothing|cannot|without|isn['’]t|aren['’]t|don['’]t|doesn['’]t)\b[^.;,]{0,40}$/i;
