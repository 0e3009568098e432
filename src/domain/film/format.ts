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

/** Whether a piece has a length: a film, a recording or a broadcast. */
export function hasLength(medium: Medium): boolean {
  return medium === 'video' || medium === 'audio' || medium === 'live';
}

/** Whether a piece is seen, so that its proportion matters. */
export function isSeen(medium: Medium): boolean {
  return medium !== 'audio' && medium !== 'text';
}
