import type { EditedTypeName } from '../config/edited-types.ts';
import type { EntryData } from '../format/entry-data.ts';
import type { Step } from '../../domain/proposal/steps.ts';
import type { PanelLine, PanelView } from './panel-view.ts';

/** What the worker is told first, and again when the site may have been built anew. */
export interface Setting {
  /** Address of the facts. */
  readonly facts: string;
  readonly language: string;
  /** Where briefs are judged; undefined where nobody does. */
  readonly briefs: string | undefined;
  /** The folder that the site is published under, with a slash at both ends. */
  readonly base: string;
}

/** An entry as it is in the form. */
export interface WrittenEntry {
  readonly type: EditedTypeName;
  /** Undefined while it has no file. */
  readonly id: string | undefined;
  /** What the form holds, with the text of the file that it was opened from. */
  readonly data: EntryData;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** What publishing an entry would move. */
export interface Publishing {
  /**
   * What its status is held against: the text that the form was opened from, where saving writes into the published file itself, or the
   * site as it was built, where a draft is published.
   */
  readonly movedFrom: 'opened' | 'built';
}

/** A question to the worker. */
export type Question = { readonly kind: 'panel' | 'publishing'; readonly entry: WrittenEntry } & Partial<Publishing>;

/** What keeps an entry from being published; undefined when nothing does. */
export type Refusal = { readonly step: Step | 'shape'; readonly lines: readonly PanelLine[] } | undefined;

/** What the worker answers; `problem` when the data cannot be written into a file. */
export type Answer =
  | { readonly kind: 'panel'; readonly view: PanelView }
  | { readonly kind: 'publishing'; readonly refusal: Refusal }
  | { readonly kind: 'problem'; readonly message: string };

/** What is sent to the worker: where it finds what it needs, or a question with a number of its own. */
export type ToWorker = Setting | { readonly number: number; readonly question: Question };

/** What comes back. */
export type FromWorker = { readonly number: number } & ({ readonly answer: Answer } | { readonly failed: string });
