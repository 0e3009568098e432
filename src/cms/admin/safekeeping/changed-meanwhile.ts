/** What was to be saved was not: the file is not what the form began with any more. */
export class ChangedMeanwhile extends Error {
  /** The text of now, or null when there is no such file any more. */
  readonly now: string | null;
  /** Who changed it, where that is known. */
  readonly by: string | undefined;

  /** Carries what whoever saved has to see. */
  constructor(sentence: string, now: string | null, by?: string) {
    super(sentence);
    this.name = 'ChangedMeanwhile';
    this.now = now;
    this.by = by;
  }
}
