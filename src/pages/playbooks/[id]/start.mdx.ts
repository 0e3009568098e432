import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedSite } from '../../../corpus/published-site.ts';
import { startFile } from '../../../exports/start-file.ts';

/** One file for each playbook that the audience may know of. */
export const getStaticPaths: GetStaticPaths = () => publishedSite().facts.ids.playbook.map((id) => ({ params: { id } }));

/** A campaign file to start from a playbook, as far as this audience may see it. */
export const GET: APIRoute = ({ params }) => {
  const playbook = params['id'] === undefined ? undefined : publishedSite().facts.playbook(params['id']);
  if (!playbook) return new Response(null, { status: 404 });
  const { body, mediaType } = startFile(playbook);
  return new Response(body, { headers: { 'Content-Type': mediaType } });
};
