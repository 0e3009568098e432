import type { PublishedFacts, PublishedPlaybook } from '../../domain/published.ts';
import { families, versionOf } from '../../domain/playbooks/version.ts';
import type { Site } from '../../domain/schema/site.ts';
import type { Words } from '../../words/index.ts';
import { foreignLanguage } from '../foreign-language.ts';
import { formatIn } from '../format.ts';
import { marketsOf } from './comparison.ts';

/** A family of playbooks, shown by its newest version. */
export interface PlaybookCard {
  readonly href: string;
  /** Language of what people wrote, when it is not that of the interface. */
  readonly lang: string | undefined;
  readonly title: string;
  readonly summary: string | undefined;
  readonly suits: readonly string[];
  /** `Version 2`, `11 deliverables`, `with notes for Germany and France`. */
  readonly facts: readonly string[];
  readonly older: readonly VersionLink[];
}

/** Another version of a playbook. */
export interface VersionLink {
  readonly href: string;
  readonly title: string;
}

/** What the pages of playbooks are made from. */
export interface PlaybookSources {
  readonly facts: PublishedFacts;
  readonly words: Words;
  readonly site: Site;
  /** The folder that the site is published under, with a slash at both ends. */
  readonly base: string;
}

/** Every family, by the title of its newest version. */
export function playbookList(sources: PlaybookSources): PlaybookCard[] {
  const { facts, words } = sources;
  const { compare } = new Intl.Collator(words.language);
  return families(facts.ids.playbook)
    .flatMap(([newest, ...older]) => {
      const published = newest && facts.playbook(newest.id);
      return published
        ? [
            cardOf(
              published,
              older.map(({ id }) => id),
              sources,
            ),
          ]
        : [];
    })
    .sort((a, b) => compare(a.title, b.title));
}

/** A version as a link: `Version 1`. */
export function versionLink(id: string, { words, base }: Pick<PlaybookSources, 'words' | 'base'>): VersionLink {
  return { href: `${base}playbooks/${id}/`, title: words.playbooks.version(versionOf(id).version) };
}

function cardOf(published: PublishedPlaybook, older: readonly string[], sources: PlaybookSources): PlaybookCard {
  const { facts, words } = sources;
  const { id, playbook } = published;
  const markets = marketsOf(playbook).map((market) => facts.market(market)?.name ?? market);
  const pieces = (playbook.deliverables ?? []).length;
  return {
    href: versionLink(id, sources).href,
    lang: foreignLanguage(playbook.language, sources),
    title: playbook.title,
    summary: playbook.summary,
    suits: playbook.suits ?? [],
    facts: [
      versionLink(id, sources).title,
      ...(pieces > 0 ? [words.playbooks.deliverables(pieces)] : []),
      ...(markets.length > 0 ? [words.playbooks.markets(formatIn(words.language).list(markets))] : []),
    ],
    older: older.map((one) => versionLink(one, sources)),
  };
}
