/** Words of one meaning, by language. English is read in every agreement: partners write `TBD` and `team` in all of them. */
export interface WordsByLanguage {
  readonly en: RegExp;
  readonly de: RegExp;
  readonly es: RegExp;
}

/** Whether a text holds such words, in English or in the language of the agreement; a language without words is read as English alone. */
export function says(words: WordsByLanguage, text: string, language: string): boolean {
  const [code = 'en'] = language.toLowerCase().split('-');
  return words.en.test(text) || (code === 'de' && words.de.test(text)) || (code === 'es' && words.es.test(text));
}
