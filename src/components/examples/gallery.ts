import { campaigns } from './campaigns.ts';
import { clauses } from './clauses.ts';
import type { Example, PartName } from './example.ts';
import { findings } from './findings.ts';
import { sharedFacts } from './shared-facts.ts';
import { smallParts } from './small-parts.ts';
import { tables } from './tables.ts';

/** Every example of every part, the smallest parts first. */
export const gallery: readonly Example[] = [...smallParts, ...clauses, ...findings, ...tables, ...campaigns, ...sharedFacts];

/** The examples by part, in the same order. */
export function galleryParts(): { readonly part: PartName; readonly examples: readonly Example[] }[] {
  const parts = [...new Set(gallery.map(({ part }) => part))];
  return parts.map((part) => ({ part, examples: gallery.filter((example) => example.part === part) }));
}
