import type { Campaign, Deliverable } from './agreement.ts';
import type { Origins } from './origins.ts';

/** Gives each deliverable what the campaign says for all of them. */
export function applyDefaults(campaign: Campaign, origins: Origins): void {
  campaign.deliverables?.forEach((deliverable, index) => {
    const path = `deliverables.${index}`;
    if (isPublished(deliverable)) fillSpecification(deliverable, campaign, path, origins);
    origins.fill(deliverable, 'workflow', campaign.defaults?.workflow, path, 'default', 'defaults.workflow');
    origins.fill(deliverable, 'markets', campaign.markets, path, 'campaign', 'markets');
    origins.fill(deliverable, 'count', deliverable.document ? 1 : undefined, path, 'assumed', `${path}.document`);
  });
}

/** Whether a deliverable is content that is published; a document such as a media plan is not. */
export function isPublished(deliverable: Deliverable): boolean {
  return deliverable.document === undefined;
}

const SPECIFICATION = [
  'platform',
  'format',
  'aspectRatio',
  'resolution',
  'language',
  'keepLive',
  'disclosure',
  'usageRights',
] as const;

function fillSpecification(deliverable: Deliverable, campaign: Campaign, path: string, origins: Origins): void {
  for (const key of SPECIFICATION) {
    // A format, proportion or resolution belongs to its platform: on another platform the default would be wrong.
    if (isForAnotherPlatform(key, deliverable, campaign)) continue;
    origins.fill<Deliverable, typeof key>(deliverable, key, campaign.defaults?.[key], path, 'default', `defaults.${key}`);
  }
  origins.fill(deliverable, 'usageRights', campaign.usageRights, path, 'campaign', 'usageRights');
  origins.fill(deliverable, 'exclusivity', campaign.exclusivity, path, 'campaign', 'exclusivity');
}

const OF_PLATFORM: readonly string[] = ['format', 'aspectRatio', 'resolution'];

function isForAnotherPlatform(key: string, deliverable: Deliverable, campaign: Campaign): boolean {
  return OF_PLATFORM.includes(key) && deliverable.platform !== campaign.defaults?.platform;
}
