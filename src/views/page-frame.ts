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
  /** Whether the site has an editor: what is made for the team alone. */
  readonly hasEditor: boolean;
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
    hasEditor: audience === 'internal',
  };
}

/** The parts of the site, as the navigation names them. */
export type Here = (typeof HEAD)[number] | (typeof FOOT)[number];

/** One entry of the navigation. */
export interface NavigationLink {
  readonly place: Here;
  readonly href: string;
  readonly title: string;
}

/** What people come for. */
export function headLinks(words: Words, base: string): NavigationLink[] {
  return HEAD.map((place) => linkTo(place, words, base));
}

/** What they look things up in. */
export function footLinks(words: Words, base: string): NavigationLink[] {
  return FOOT.map((place) => linkTo(place, words, base));
}

const HEAD = ['home', 'campaigns', 'playbooks', 'search'] as const;
const FOOT = ['parties', 'markets', 'platforms', 'metrics', 'glossary', 'rules', 'guides'] as const;

function linkTo(place: Here, words: Words, base: string): NavigationLink {
  return { place, href: place === 'home' ? base : `${base}${place}/`, title: words.site.places[place] };
}

/** The folder that the site is published under, with a slash at both ends. */
export function siteBase(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}
