import { partyOf } from '../domain/audience.ts';
import type { PublishedSite } from '../domain/published.ts';
import type { Words } from '../words/index.ts';
import { formatIn } from './format.ts';

/** What stands around every page. */
export interface PageFrame {
  readonly siteName: string;
  /** For whom this build is made, in a sentence. */
  readonly audience: string;
  /** What "today" means here, in a sentence. */
  readonly today: string;
  /** Whether search engines may keep the page: only what is made for everybody. */
  readonly isIndexed: boolean;
}

/** Makes the frame. */
export function pageFrame(
  { site, audience, asOf, facts }: Pick<PublishedSite, 'site' | 'audience' | 'asOf' | 'facts'>,
  words: Words,
): PageFrame {
  const party = partyOf(audience);
  const { audiences } = words.site;
  return {
    siteName: site.name,
    audience:
      party === undefined
        ? audiences[audience as 'internal' | 'partners' | 'public']
        : audiences.party(facts.party(party)?.name ?? party),
    today: words.site.asOf(formatIn(words.language).day(asOf)),
    isIndexed: audience === 'public',
  };
}

/** The folder that the site is published under, with a slash at both ends. */
export function siteBase(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}
