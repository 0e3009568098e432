/** A feed of changes, as texts. */
export interface ChangeFeed {
  /** A name that stays the same for ever, such as `urn:uuid:…`. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly language: string;
  /** The page that the feed is about; undefined where the site has no address. */
  readonly page: string | undefined;
  /** Where the feed itself is. */
  readonly self: string | undefined;
  /** Newest first; at least one. */
  readonly entries: readonly FeedEntry[];
}

/** One change. */
export interface FeedEntry {
  /** A name that stays the same for ever. */
  readonly id: string;
  readonly title: string;
  /** Paragraphs of plain text. */
  readonly text: readonly string[];
  /** What changed, as a list below them. */
  readonly clauses: readonly string[];
  readonly author: string;
  /** ISO 8601 with an offset. */
  readonly at: string;
}
