import { contentLanguage } from '../domain/content-language.ts';
import type { Site } from '../domain/schema/site.ts';
import type { Words } from '../words/index.ts';

/** Where the language of content comes from. */
export interface LanguageContext {
  readonly site: Pick<Site, 'language' | 'contentLanguage'>;
  readonly words: Pick<Words, 'language'>;
}

/** The language that an entry is written in, when it is not that of the interface. `own`: the one that it names. */
export function foreignLanguage(own: string | undefined, { site, words }: LanguageContext): string | undefined {
  const language = contentLanguage(own, site);
  return language === words.language ? undefined : language;
}
