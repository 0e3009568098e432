import type { Site } from './schema/site.ts';

/** The language that an entry is written in: its own, or that of the content of the site, which is that of its interface unless it says otherwise. */
export function contentLanguage(own: string | undefined, site: Pick<Site, 'language' | 'contentLanguage'>): string {
  return own ?? site.contentLanguage ?? site.language ?? 'en';
}
