/**
 * What every check in Samepage returns: data about one problem, never prose.
 * Reporters, pages and the CMS turn the same finding into words with `messageOf`.
 */

/** How much a finding weighs. `shape`: the file cannot be read as what it claims to be, the build stops. */
export type Severity = 'shape' | 'error' | 'warning' | 'advice';

/** A place in the data: object keys and list indexes from the root of the file. Empty for the whole file. */
export type FieldPath = readonly (string | number)[];

/** Line and column, both counted from 1 in the file as it is on disk; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** `unavailable` is said openly instead of inventing a line. */
export type PositionOrUnavailable = Position | 'unavailable';

/** One place that a finding is about. */
export interface Place {
  /** Path of the file inside the content folder, with forward slashes. */
  readonly file: string;
  readonly path: FieldPath;
  readonly position: PositionOrUnavailable;
}

/** A change that would settle the finding, when one can be named. */
export interface Fix {
  /** What to do, as a message of the same rule. */
  readonly messageId: string;
  readonly data: MessageData;
}

/** Values for the placeholders of a message. Lists are joined with commas. */
export type MessageData = Readonly<Record<string, string | number | readonly string[]>>;

/** One problem found, in a form that can be sorted, compared, counted and worded anywhere. */
export interface Finding extends Place {
  /** The rule's id, which is also its file name. */
  readonly rule: string;
  /** The rule's stable code (`SP012`), never reused. */
  readonly code: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly data: MessageData;
  /** Other places that take part in the problem. */
  readonly related?: readonly Place[];
  readonly fix?: Fix;
  /** Set where the campaign lives with it, for a reason. */
  readonly accepted?: Acceptance;
  /** Set where the site weighs the rule in its own way. */
  readonly reweighed?: Reweighing;
}

/** Why a finding is accepted. */
export interface Acceptance {
  readonly why: string;
  /** The role that accepts it. */
  readonly by?: string;
  /** The day on which it comes back, `YYYY-MM-DD`. */
  readonly until?: string;
}

/** How a site changes what a rule weighs. */
export interface Reweighing {
  readonly from: Severity;
  readonly why: string;
}
