/** What rules are about, in the order in which their reference lists them. */
export const RULE_AREAS = [
  'agreement',
  'expectations',
  'responsibility',
  'measurement',
  'money',
  'markets',
  'ugc',
  'risks',
  'shape',
  'acceptance',
] as const;

/** What a rule is about. */
export type RuleArea = (typeof RULE_AREAS)[number];

/** The area of a rule by its code, such as `SP012`. Throws for a code outside all areas: a rule is never left out of the reference. */
export function areaOf(code: string): RuleArea {
  const number = Number(code.slice(2));
  const range = RANGES.find(([from, until]) => number >= from && number <= until);
  if (!range) throw new Error(`The code ${code} belongs to no area. Give its range one in rule-areas.ts.`);
  return range[2];
}

/** Codes from and until, both included. Later areas may still grow within their ranges. */
const RANGES: readonly (readonly [from: number, until: number, area: RuleArea])[] = [
  [1, 99, 'shape'],
  [101, 125, 'agreement'],
  [126, 128, 'expectations'],
  [129, 129, 'agreement'],
  [131, 131, 'acceptance'],
  [150, 179, 'responsibility'],
  [180, 199, 'measurement'],
  [200, 219, 'money'],
  [220, 229, 'markets'],
  [230, 249, 'ugc'],
  [250, 259, 'risks'],
];
