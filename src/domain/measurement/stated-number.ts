/**
 * The number that a sentence sets: the one with which it begins (`1,400 people …`, `at least 600,000 accounts …`, `2.5 million views`),
 * else the only large one (`posts reach 600,000 accounts`). Undefined where there is none, and where it is one of several (`each`, `per post`).
 */
export function statedNumber(sentence: string): number | undefined {
  if (PARTS.test(sentence)) return undefined;
  const leading = LEADING.exec(sentence.trim());
  const [large, ...others] = [...sentence.matchAll(LARGE)];
  const match = leading ?? (others.length === 0 ? large : undefined);
  const digits = match?.[1];
  if (digits === undefined) return undefined;
  const scale = SCALES.get((match?.[2] ?? '').toLowerCase()) ?? 1;
  return Number(digits.replace(/,(?=\d{3})/g, '')) * scale;
}

const SCALE = '\\s*(k|thousand|m|million)\\b';
/** Not part of a longer word (`30-night`), not a share (`95 of 100`, `4 %`). */
const LEADING_END = '(?![\\d,.:-])(?!\\s*(?:%|of\\b|in\\b|out\\b|percent))';
const END = '(?![\\d,:-]|\\.\\d)(?!\\s*(?:%|of\\b|percent))';
const LEADING = new RegExp(
  `^(?:at least |more than |over |about )?(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)${LEADING_END}(?:${SCALE})?`,
  'i',
);
const LARGE = new RegExp(
  `(?<![\\d,.:-])(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?=\\s*(?:k|thousand|m|million)\\b))${END}(?:${SCALE})?`,
  'gi',
);
const PARTS = /\b(?:each|every|per|a (?:day|week|month|post|piece|film|clip|creator))\b/i;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['thousand', 1000],
  ['m', 1_000_000],
  ['million', 1_000_000],
]);
