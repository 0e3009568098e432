import { hashOf } from '../../domain/agreement/canonical.ts';
import type { ChangeFeed, FeedEntry } from '../../domain/change-feed.ts';
import type { CampaignChange } from '../../domain/history.ts';
import type { PublishedCampaign } from '../../domain/published.ts';
import type { Site } from '../../domain/schema/site.ts';
import type { Words } from '../../words/index.ts';
import { formatIn } from '../format.ts';

/** Makes the feed of a campaign, newest change first; undefined when nothing is known of its past. `base` has a slash at both ends. */
export function changeFeed(
  published: PublishedCampaign,
  { site, words, base }: { site: Site; words: Words; base: string },
): ChangeFeed | undefined {
  const { agreement, history } = published;
  if (history?.state !== 'known' || history.changes.length === 0) return undefined;
  const name = agreement.campaign.title === '?' ? agreement.id : agreement.campaign.title;
  const page = site.url === undefined ? undefined : `${site.url.replace(/\/$/, '')}${base}campaigns/${agreement.id}/`;
  return {
    id: nameOf(history.changes.at(-1)?.commit ?? '', agreement.id),
    title: words.history.feedTitle(name),
    subtitle: page === undefined ? words.history.feedOpen : undefined,
    language: words.language,
    page,
    self: page && `${page}feed.xml`,
    entries: history.changes.slice(0, ENTRIES_AT_MOST).map((change) => entryOf(change, published, words)),
  };
}

const ENTRIES_AT_MOST = 50;

/** Clauses that are named in a title; in the text all of them are. */
const NAMED_AT_MOST = 3;

function entryOf(change: CampaignChange, { agreement }: PublishedCampaign, words: Words): FeedEntry {
  const { by, at, commit, isFirst, clauses, gone, subject } = change;
  const titles = new Map(agreement.clauses.map(({ id, title }) => [id, title]));
  const names = clauses.flatMap((id) => titles.get(id) ?? []);
  const { list } = formatIn(words.language);
  const what = names.length > NAMED_AT_MOST ? words.history.clauses(names.length) : list(names.map(words.history.quoted));
  const title = isFirst
    ? words.history.entryFirst(by)
    : names.length > 0
      ? words.history.entry(by, what)
      : gone > 0
        ? words.history.entryGone(by)
        : words.history.entryNothing(by);
  const text = [...(subject === undefined ? [] : [subject]), ...(gone > 0 ? [words.history.gone(gone)] : [])];
  return {
    id: nameOf(`${commit} change`, agreement.id),
    title,
    text: [...(text.length > 0 ? text : [title])],
    clauses: isFirst ? [] : names,
    author: by,
    at,
  };
}

/**
 * A UUID made from a commit and a campaign: it stays the same wherever the site moves. One commit may change several campaigns.
 *
 * @see RFC 9562, version 8
 */
function nameOf(commit: string, campaign: string): string {
  const hash = hashOf(`${commit} ${campaign}`);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
}
