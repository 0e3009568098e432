/** Picks the form of a word that goes with a number, by the plural rules of one language. */
export type Count = (count: number, forms: PluralForms) => string;

/** The forms a language may need; `other` always exists. `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Makes the picker for a language. Numbers are written the way that language writes them. */
export function countIn(language: string): Count {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const known = new Map<number, { readonly rule: Intl.LDMLPluralRule; readonly text: string }>();
  return (count, forms) => {
    let number = known.get(count);
    if (!number) known.set(count, (number = { rule: rules.select(count), text: numbers.format(count) }));
    return (forms[number.rule] ?? forms.other).replace('#', number.text);
  };
}
