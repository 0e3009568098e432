import type { CampaignRow, FactType, PublishedFacts } from '../../domain/published.ts';

/** What a guide may lead to in one build. */
export interface GuideTargets {
  readonly campaigns: readonly Pick<CampaignRow, 'id'>[];
  readonly facts: Pick<PublishedFacts, 'ids'>;
  /** The folder that the site is published under, with a slash at both ends. */
  readonly base: string;
}

/**
 * The address of a link in a guide, which is written from the root of the site: `/campaigns/daybrim-first-light/`. Undefined when it
 * leads to an entry that this build does not have, because the content is somebody else's or the audience may not read it.
 */
export function guideHref(written: string, { campaigns, facts, base }: GuideTargets): string | undefined {
  if (!written.startsWith('/')) return written;
  const [, place = '', id = ''] = /^\/([^/#]*)\/(?:([^/#]+)\/|#(?=.))?/.exec(written) ?? [];
  const known = place === 'campaigns' ? campaigns.map((row) => row.id) : idsAt(place, facts);
  const wanted = place === 'glossary' ? written.split('#')[1] : id;
  const isThere = wanted === undefined || wanted === '' || known === undefined || known.includes(wanted);
  return isThere ? `${base}${written.slice(1)}` : undefined;
}

const TYPES: Readonly<Partial<Record<string, FactType>>> = {
  markets: 'market',
  platforms: 'platform',
  metrics: 'metric',
  glossary: 'glossary',
  parties: 'party',
  playbooks: 'playbook',
};

function idsAt(place: string, { ids }: GuideTargets['facts']): readonly string[] | undefined {
  const type = TYPES[place];
  return type && ids[type];
}
