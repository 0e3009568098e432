import type { Entry } from '../corpus.ts';
import { outlineOf } from '../schema/outline.ts';
import type { Agreement, Campaign } from './agreement.ts';
import { applyDefaults } from './apply-defaults.ts';
import { applyFacts, type Facts } from './apply-facts.ts';
import { assumeZones } from './assume-zones.ts';
import { deriveRaci } from './derive-raci.ts';
import { Origins } from './origins.ts';
import { resolveGroups } from './resolve-groups.ts';
import { spellOut } from './spell-out.ts';

/**
 * Resolves a campaign: short spellings spelled out, groups filled, defaults and shared facts applied, each added value with its origin.
 * The entry must have passed the shape check. What a reference does not find stays unresolved; rules speak about it.
 */
export function resolveAgreement(entry: Entry<'campaign'>, facts: Facts): Agreement {
  const { data, unknown, derivedIds } = spellOut(outlineOf('campaign'), entry.data);
  const campaign = data as unknown as Campaign;
  const origins = new Origins();
  for (const path of derivedIds) origins.add(`${path}.id`, 'title', path);
  resolveGroups(campaign, facts, origins);
  applyDefaults(campaign, origins);
  applyFacts(campaign, facts, origins);
  assumeZones(campaign, facts, origins);
  const derivedRaci = deriveRaci(campaign);
  return {
    id: entry.id,
    file: entry.file,
    written: entry.data,
    campaign,
    origins: origins.all,
    unknown,
    derivedRaci,
    brief: entry.prose,
  };
}
