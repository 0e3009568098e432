/** Whether a text is a well-formed BCP 47 language tag in its canonical capitals (`en`, `pt-BR`, `zh-Hans`). */
export function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
}
