import type { Deliverable } from '../agreement/agreement.ts';
import type { Entries } from '../corpus.ts';
import type { Platform } from '../schema/facts.ts';

/** A platform's format as it is written. */
export type Format = NonNullable<Platform['formats']>[number];

/** What a format is made of. */
export type Medium = Format['medium'];

/** The platform's format that a deliverable is made in; undefined when it names none that is known. */
export function formatOf(deliverable: Deliverable, platforms: Entries['platform']): Format | undefined {
  const platform = deliverable.platform === undefined ? undefined : platforms.get(deliverable.platform);
  return platform?.data.formats?.find(({ id }) => id === deliverable.format);
}

/** A film, a recording or a broadcast. */
function hasLength(medium: Medium): boolean {
  return medium === 'video' || medium === 'audio' || medium === 'live';
}

/**
 * Whether a deliverable runs for some time. Where a format takes pictures and films alike, or none is named, a length or a mandatory
 * with seconds says that a film is meant.
 */
export function isFilm({ duration, mandatories = [] }: Deliverable, format: Format | undefined): boolean {
  if (format && format.medium !== 'mixed') return hasLength(format.medium);
  return duration !== undefined || mandatories.some(({ within, for: lasting }) => within !== undefined || lasting !== undefined);
}

/** Whether a piece is seen, so that its proportion matters. */
export function isSeen(medium: Medium): boolean {
  return medium !== 'audio' && medium !== 'text';
}
