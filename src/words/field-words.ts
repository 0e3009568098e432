import { timeKinds, type ChoiceWord, type FieldLabel, type TimeLabel } from './field-labels.ts';

/** How one language names fields and the words in them. */
export interface FieldWords {
  /** The name of a field, as it stands alone. */
  readonly label: (field: NamedField) => string;
  /** A name of a field as it is written in the middle of a line. */
  readonly inLine: (label: string) => string;
  /** A word that a field may hold. What no schema has is given back as it is. */
  readonly choice: (word: string) => string;
}

/** A field, as the outline of a schema has it. */
export interface NamedField {
  readonly title: string;
  readonly kind?: string;
}

/** Every name and word of the schemas in one language: a language that lacks one does not compile. */
export interface FieldTable {
  readonly labels: Readonly<Record<FieldLabel, string>>;
  /** For fields that hold a time. */
  readonly timeLabels: Readonly<Record<TimeLabel, string>>;
  readonly choices: Readonly<Record<ChoiceWord, string>>;
  /** How a name is written in the middle of a line. */
  readonly inLine: (label: string) => string;
}

/** Makes the field words of a language from its table. */
export function fieldWords({ labels, timeLabels, choices, inLine }: FieldTable): FieldWords {
  const words = new Map(Object.entries(labels));
  const timeWords = new Map(Object.entries(timeLabels));
  const choiceWords = new Map(Object.entries(choices));
  const label = ({ title, kind = '' }: NamedField) =>
    (timeKinds.includes(kind) ? timeWords.get(title) : undefined) ?? words.get(title) ?? title;
  return {
    label,
    inLine,
    choice: (word) => choiceWords.get(word) ?? word,
  };
}

/** Writes the first letter small, unless the word is an abbreviation (`KPI`). */
export function decapitalised(label: string): string {
  return /^\p{Lu}\P{Lu}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
