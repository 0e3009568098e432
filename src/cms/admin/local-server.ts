import { localPlace, type Place } from '../config/place.ts';

/**
 * The server of `npm start`, when it shows this page and takes changes. Only pages of this machine ask: elsewhere nobody answers.
 */
export async function findLocalServer({ hostname }: Pick<Location, 'hostname'>): Promise<Place | undefined> {
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return undefined;
  const answer = await fetch('/api/v1', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ action: 'info', params: {} }),
  }).catch(() => undefined);
  if (answer?.ok !== true) return undefined;
  const { publish_modes: modes } = (await answer.json()) as { readonly publish_modes?: readonly string[] };
  return Array.isArray(modes) ? localPlace(modes[0] === 'editorial_workflow') : undefined;
}
