import type { Hue } from '../piece.ts';

/** The written dates of a campaign as a drawing. Places and widths are percent of its width, from 0 to 100. */
export interface TimelineView {
  /** From which day until which it runs. */
  readonly range: string;
  /** Where months begin. One that begins near the end has no room for its name. */
  readonly months: readonly { readonly x: number; readonly name: string | undefined }[];
  /** Where weeks begin; empty when they would be too narrow to tell apart. */
  readonly weeks: readonly number[];
  readonly flight: Stretch | undefined;
  /** Undefined when today lies before or behind all of it. */
  readonly today: number | undefined;
  /** Roles in the order of the agreement, what several do together last. */
  readonly lanes: readonly Lane[];
}

/** A part of the width. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** The dates of one role. Marks that would lie upon each other stand in rows of their own. */
export interface Lane {
  readonly name: string;
  readonly hue: Hue;
  /** Whether people wrote the name. */
  readonly isSaid: boolean;
  readonly rows: readonly (readonly Mark[])[];
}

/** One date. A span has a width. */
export interface Mark extends Stretch {
  readonly look: 'point' | 'draft' | 'span';
  /** `Draft due: Launch film, Mon, 4 May 2026`. */
  readonly title: string;
  readonly isPast: boolean;
}
