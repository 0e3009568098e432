/** What a sentence is about, thing by thing, in plain forms that compare: `The final edit, and choice of music` gives `edit` and `music`. */
export function subjectsOf(texts: readonly string[]): ReadonlySet<string> {
  const parts = texts.flatMap((text) => text.replace(EXCEPTION, '').split(BETWEEN));
  return new Set(parts.map(plain).filter((part) => part.length > 2 && !GENERIC.has(part)));
}

/** What a text takes out again: `Edit, but not the label`, or a line that begins with `not covered:`. */
export function exceptionsOf(texts: readonly string[]): ReadonlySet<string> {
  return subjectsOf(texts.flatMap((text) => EXCEPTION.exec(text)?.[1] ?? []));
}

/** Without articles, and without the words that come before or after a thing and change nothing about who decides on it. */
function plain(part: string): string {
  let words = part
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]+/gu, '')
    .trim();
  let before: string;
  do {
    before = words;
    words = words.replace(LEADING, '').replace(TRAILING, '');
  } while (words !== before);
  return words.includes(' ') ? words : stem(words);
}

function stem(word: string): string {
  const singular = word.length > 3 ? word.replace(/(?<!s)s$/, '') : word;
  return singular.length > 5 ? singular.replace(/ing$/, '') : singular;
}

const BETWEEN = /[,;:/&+()]|\s(?:and|or|as well as|und|oder|y|et)\s/i;
const EXCEPTION = /\b(?:but )?(?:not covered|not included|not|except(?: for)?|without|other than|apart from)\b:?\s*(.*)$/i;
const LEADING =
  /^(?:and|or|the|an?|every|each|all|any|whole|final|own|their|his|her|our|my|your|its|creators?|of|on|to|over|choice of|choosing|selection of|use of|which|checks?|reviews?|approves?|reads?|looks at|signs off|clears?|decides?)(?:\s+|$)/;
const TRAILING =
  /(?:^|\s+)(?:choices?|selection|approvals?|sign-?offs?|clearance|decisions?|in (?:the )?(?:films?|posts?|clips?|videos?|pieces?)|only|alone)$/;

/** Words for the whole piece: who approves it has no say in each of its parts. */
const GENERIC: ReadonlySet<string> = new Set(
  'content post video film clip piece draft reel format everything anything work deliverable campaign brief length date time'.split(
    ' ',
  ),
);
