/** One commit that changed a file. */
export interface FileChange {
  /** Hash of the commit. */
  readonly commit: string;
  /** When it was written, ISO 8601 with its offset. */
  readonly at: string;
  /** The author's name, as `.mailmap` corrects it; never a mail address. */
  readonly by: string;
  /** First line of the commit's message. */
  readonly subject: string;
}

/**
 * Why nothing is known of the past.
 *
 * - `no-git`: the program is missing
 * - `no-repository`: the content is in no repository that can be read, or in one that has no commit
 * - `shallow`: the clone holds the last commits alone, so that the first of them would seem to have written everything
 * - `failed`: git gave up, or took too long
 */
export type UnknownHistory = 'no-git' | 'no-repository' | 'shallow' | 'failed';

/** One change of a campaign's file, as an audience may know of it. */
export interface CampaignChange extends Omit<FileChange, 'subject'> {
  /** What the author wrote about it; for the team alone, since it may speak of what others do not see. */
  readonly subject: string | undefined;
  /** Whether the file began with it. */
  readonly isFirst: boolean;
  /** Ids of the clauses that it wrote or changed, of those that still exist and that the audience may see, in their order. */
  readonly clauses: readonly string[];
  /** How many clauses it took out, of kinds that the audience may see. */
  readonly gone: number;
}

/** The past of one campaign. */
export type CampaignHistory =
  | {
      readonly state: 'known';
      /** Newest first. Empty while the file was never committed. */
      readonly changes: readonly CampaignChange[];
      /** The change that every clause goes back to, where that is one for all. */
      readonly allBy: CampaignChange | undefined;
      /** The last change of each clause, by its id. Clauses whose last change cannot be told are not in it. */
      readonly byClause: ReadonlyMap<string, CampaignChange>;
      /** Whether the file differs from its last commit. */
      readonly isEdited: boolean;
    }
  | { readonly state: 'unknown'; readonly why: UnknownHistory };
