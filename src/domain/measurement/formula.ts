/** What a formula in words counts, and by what it divides, as far as its words are known. */
export interface FormulaParts {
  /** Quantities that are added up, each by one word (`like`, `order`). Empty when none is recognised. */
  readonly counted: ReadonlySet<string>;
  /** Quantities that they are divided by; undefined when nothing is divided. */
  readonly dividedBy: ReadonlySet<string> | undefined;
}

/**
 * Reads a formula as people write it: “likes + comments + saves + shares, divided by reach”. Conditions behind it (“in the first 100
 * comments of each post”, “without returns”) narrow what is counted and are passed over.
 */
export function partsOfFormula(formula: string): FormulaParts {
  const words = formula.toLowerCase().replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  const ratio = SHARE_OF.exec(words);
  if (ratio) return { counted: new Set(), dividedBy: quantitiesIn(ratio[1] ?? '') };
  const division = DIVIDED.exec(words);
  if (!division) return { counted: quantitiesIn(words), dividedBy: undefined };
  return {
    counted: quantitiesIn(words.slice(0, division.index)),
    dividedBy: quantitiesIn(words.slice(division.index + division[0].length)),
  };
}

/**
 * Whether two formulas cannot give the same number: they add up other quantities, or divide by others. Narrower words for the same
 * quantities do not differ, and neither do words that are not known.
 */
export function formulasDiffer(one: string, other: string): boolean {
  if (one.trim().toLowerCase() === other.trim().toLowerCase()) return false;
  const [a, b] = [partsOfFormula(one), partsOfFormula(other)];
  if (areKnown(a.counted, b.counted) && !isSame(a.counted, b.counted)) return true;
  if (a.dividedBy && b.dividedBy) return areKnown(a.dividedBy, b.dividedBy) && !isSame(a.dividedBy, b.dividedBy);
  if (!a.dividedBy && !b.dividedBy) return false;
  return areKnown(a.dividedBy ?? a.counted, b.dividedBy ?? b.counted);
}

/**
 * Whether prose about a number contradicts its formula. Of prose only a sentence that divides is read as a formula; of a number that is not
 * divided also the first sentence, unless it says what does not count.
 */
export function contradictsFormula(prose: string, formula: string): boolean {
  const sentences = prose.split(/(?<=[.!?])\s+/);
  const divided = sentences.filter((sentence) => partsOfFormula(sentence).dividedBy);
  if (divided.length > 0) return divided.every((sentence) => formulasDiffer(sentence, formula));
  const [first = ''] = sentences;
  return !partsOfFormula(formula).dividedBy && !DENIES.test(first) && formulasDiffer(first, formula);
}

function areKnown(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [a, b].every((set) => set.size > 0 && !set.has(ANY));
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

/** The quantity that each part of a sum names: `saves + shares of the content` are saves and shares. */
function quantitiesIn(text: string): ReadonlySet<string> {
  const parts = text.split(/\s*[+&,;]\s*|\s+(?:and|plus)\s+/).filter((part) => part !== '');
  const heads = parts.filter((part, index) => index === 0 || !CONDITION.test(part)).map(headOf);
  return new Set(heads.flatMap((head) => quantityOf(head) ?? []));
}

/** The words before those that say which ones are meant. */
function headOf(part: string): string {
  const words = part.replace(/[^\p{L}\p{N}' -]/gu, '').split(/[\s-]+/);
  const end = words.findIndex((word, index) => index > 0 && RELATIVE.has(word));
  return words.slice(0, end === -1 ? MOST_WORDS : Math.min(end, MOST_WORDS)).join(' ');
}

/** The last quantity of a noun phrase is what it is about: video views are views. */
function quantityOf(head: string): string | undefined {
  const words = head.split(' ');
  const known = words.map((word) => QUANTITIES.find(([, pattern]) => pattern.test(word))?.[0]);
  return known.findLast((quantity) => quantity !== undefined);
}

const MOST_WORDS = 5;
/** Stands for several quantities that a formula does not tell apart. */
const ANY = 'any';
const QUANTITIES: readonly (readonly [string, RegExp])[] = [
  [ANY, /^(?:engagements?|interactions?|sales)$/],
  ['like', /^(?:likes?|hearts?|reactions?)$/],
  ['comment', /^(?:comments?|replies)$/],
  ['save', /^(?:saves?|bookmarks?)$/],
  ['share', /^(?:shares?|sends?|reposts?)$/],
  ['click', /^(?:clicks?|taps?|swipes?)$/],
  ['view', /^(?:views?|plays?|started)$/],
  ['impression', /^(?:impressions?|displays?|displayed)$/],
  ['account', /^(?:accounts?|viewers?|people|persons?|users?|reach)$/],
  ['follower', /^(?:followers?|subscribers?|fans?)$/],
  ['order', /^(?:orders?|purchases?|conversions?|bookings?|redemptions?|sign(?:ups?)|actions?)$/],
  ['revenue', /^(?:revenue|turnover|price)$/],
  ['cost', /^(?:costs?|fees?|spend|spent)$/],
  ['piece', /^(?:posts?|pieces?|deliverables?|drafts?)$/],
];

const COUNTABLE =
  '(?:likes?|comments?|saves?|shares?|clicks?|views?|plays?|impressions?|accounts?|viewers?|person|user|reach|followers?|subscribers?|orders?|posts?|pieces?|deliverables?|drafts?)';
/** “per platform” is no division, and “once per account” is a condition. */
const DIVIDED = new RegExp(
  `,?\\s*\\bdivided by\\b|\\s*[/÷]\\s*|,?\\s*\\bas a (?:share|percentage) of\\b|(?<!\\bonce)\\s+per (?=${COUNTABLE}\\b)|\\brate by (?=${COUNTABLE}\\b)`,
);
const SHARE_OF = /^(?:the )?(?:share|percentage|proportion) of (.+)$/;
const DENIES = /\b(?:not?|never|without|except|excluding|neither)\b/i;
const CONDITION =
  /^(?:each|every|once|repeated|traced|found|counted|read|added|after|before|without|with|in|only|as|at|on|by|from|for|not|no|including|excluding|organic|paid|unpaid|within|where|when|if)\b/;
const RELATIVE: ReadonlySet<string> = new Set(
  'that who which with without of by in on at from to for under per after before about handed due counted traced published whose each once or than'.split(
    ' ',
  ),
);
