/** Whether a text is a well-formed BCP 47 language tag in its canonical capitals (`en`, `pt-BR`, `zh-Hans`). */
export function isLanguageTag(value: string): boolean {
  const known = knownTags.get(value);
  if (known !== undefined) return known;
  const answer = isCanonical(value);
  if (knownTags.size < REMEMBERED_AT_MOST) knownTags.set(value, answer);
  return answer;
}

// A few tags recur in every file, and asking Intl costs more than the rest of a field's check.
const knownTags = new Map<string, boolean>();
const REMEMBERED_AT_MOST = 1000;

function isCanonical(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
}
