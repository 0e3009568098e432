import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedSite } from '../../../corpus/published-site.ts';
import { atomOf } from '../../../exports/atom.ts';
import { changeFeed } from '../../../views/campaign/change-feed.ts';
import { siteBase } from '../../../views/page-frame.ts';
import { wordsIn } from '../../../words/index.ts';

/** One feed for each campaign whose past is known; none in public builds. */
export const getStaticPaths: GetStaticPaths = () => {
  const { campaigns, hasHistory } = publishedSite();
  return campaigns.filter(({ id }) => hasHistory(id)).map(({ id }) => ({ params: { id } }));
};

/** The changes of a campaign, newest first. */
export const GET: APIRoute = ({ params }) => {
  const { site, campaign } = publishedSite();
  const published = params['id'] === undefined ? undefined : campaign(params['id']);
  const words = wordsIn(site.language ?? 'en');
  const feed = published && changeFeed(published, { site, words, base: siteBase(import.meta.env.BASE_URL) });
  if (!feed) return new Response(null, { status: 404 });
  return new Response(atomOf(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
