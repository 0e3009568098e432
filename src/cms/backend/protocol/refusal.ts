/**
 * A request that is not carried out, with the sentence that the person at the editor reads. Sentence and details name files as the CMS
 * names them, never by their place on this machine.
 */
export class Refusal extends Error {
  readonly status: RefusalStatus;
  readonly details: RefusalDetails;

  /** Refuses with a sentence for people, and with what the editor can act on. */
  constructor(status: RefusalStatus, sentence: string, details: RefusalDetails = {}) {
    super(sentence);
    this.name = 'Refusal';
    this.status = status;
    this.details = details;
  }
}

/**
 * As HTTP has them: what is missing is 404, what stands against what is there 409, what is wrong in itself 422, what this machine cannot
 * do now 503; the others are about the request as such.
 */
export type RefusalStatus = 400 | 403 | 404 | 405 | 408 | 409 | 413 | 415 | 422 | 503;

/** What the editor can act on, beside the sentence. */
export interface RefusalDetails {
  readonly kind?: RefusalKind;
  /** The file that stands in the way, as the CMS names it. */
  readonly path?: string;
  /** The text that the file has now, or null when there is none any more. */
  readonly now?: string | null;
  /** Who wrote that text, where it is known. */
  readonly by?: string;
  /** For a conflict about one file: the text that draft and published text both began with, that of the draft, and the published commit. */
  readonly base?: string;
  readonly draft?: string;
  readonly settles?: string;
}

/**
 * `changed-underneath`: the file is not what the editor opened. `conflict`: draft and published text changed the same lines.
 * `unsaved-edits`: somebody is editing the file on this machine. `other-text`: what is signed is not the text as it is now.
 */
export type RefusalKind = 'changed-underneath' | 'conflict' | 'unsaved-edits' | 'other-text';
