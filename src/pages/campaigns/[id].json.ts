import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedSite } from '../../corpus/published-site.ts';
import { SCHEMA_VERSION } from '../../domain/schema/campaign.ts';

/** One file for each campaign that the audience may know of. */
export const getStaticPaths: GetStaticPaths = () => publishedSite().campaigns.map(({ id }) => ({ params: { id } }));

/** The same agreement as data: as written and as resolved, both for the audience of this build. */
export const GET: APIRoute = ({ params }) => {
  const { audience, campaign } = publishedSite();
  const published = params['id'] === undefined ? undefined : campaign(params['id']);
  if (!published) return new Response(null, { status: 404 });
  const { written, campaign: resolved } = published.agreement;
  const body = JSON.stringify({ schemaVersion: SCHEMA_VERSION, audience, written, resolved });
  return new Response(`${body}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
