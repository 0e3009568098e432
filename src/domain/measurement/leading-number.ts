/** The number with which a sentence begins (`1,400 people …`, `at least 600,000 accounts …`, `2.5 million views`), or undefined. */
export function leadingNumber(sentence: string): number | undefined {
  const match = LEADING.exec(sentence.trim());
  const digits = match?.[1];
  if (digits === undefined) return undefined;
  const scale = SCALES.get((match?.[2] ?? '').toLowerCase()) ?? 1;
  return Number(digits.replace(/,(?=\d{3})/g, '')) * scale;
}

/** Not part of a longer word (`30-night`), not a share (`95 of 100`, `4 %`). */
const LEADING =
  /^(?:at least |more than |over |about )?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\d,.:-])(?!\s*(?:%|of\b|in\b|out\b|percent))(?:\s*(k|thousand|m|million)\b)?/i;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['thousand', 1000],
  ['m', 1_000_000],
  ['million', 1_000_000],
]);
