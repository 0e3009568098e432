import type { Hue, Line, Tone } from '../piece.ts';
import type { Note } from './finding-desk.ts';
import type { FindingGroup } from './finding-view.ts';
import type { TimelineView } from './timeline-view.ts';

/** A section of a campaign page: blocks in order, with what stands in the margin beside its head. */
export interface SectionView {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  readonly intro: string | undefined;
  readonly isPrivate?: boolean;
  readonly mark: MarkView | undefined;
  readonly notes: readonly Note[];
  readonly blocks: readonly Block[];
}

/** What a section is made of. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly title: string;
      /** Whether people wrote the title. */
      readonly isSaid?: boolean;
      readonly hue?: Hue;
      readonly id?: string;
      readonly mark?: MarkView | undefined;
      readonly notes?: readonly Note[];
    }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'items'; readonly items: readonly ItemView[] }
  | { readonly kind: 'table'; readonly table: TableView }
  | { readonly kind: 'columns'; readonly columns: readonly ColumnView[] }
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'timeline'; readonly timeline: TimelineView }
  /** Everything that was found, by what it stops. */
  | { readonly kind: 'findings'; readonly groups: readonly FindingGroup[] }
  /** The place of the signatures. */
  | { readonly kind: 'signatures' }
  /** The place of the compiled brief. */
  | { readonly kind: 'brief' };

/** One clause with a head of its own. */
export interface ItemView {
  readonly id: string;
  readonly title: Line;
  /** The one line that says most. */
  readonly lead: Line;
  readonly who: Line;
  readonly mark: MarkView | undefined;
  readonly notes: readonly Note[];
  readonly facts: readonly Fact[];
  readonly table?: TableView;
}

/** A named value. `lines` has one entry, or one for each line of a list; empty when only `facts` say something. */
export interface Fact {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly facts: readonly Fact[];
  /** Where the value comes from, when it was not written here. */
  readonly origin: string | undefined;
  readonly notes: readonly Note[];
  /** Short enough to stand beside its like. */
  readonly isShort?: boolean;
  /** For a value that is a clause of its own, such as a fee. */
  readonly mark?: MarkView | undefined;
}

/** What the margin says about a clause: its name, the hash of its text and who signed that text. */
export interface MarkView {
  readonly clause: string;
  /** Where it stands on the page. */
  readonly anchor: string;
  readonly hash: string;
  readonly signers: readonly SignerGroup[];
  /** When it last changed and by whom, where that is known and differs from clause to clause. */
  readonly changed?: string;
}

/** Parties whose signatures stand alike. */
export interface SignerGroup {
  readonly tone: Tone;
  readonly label: string;
  readonly names: string;
}

/** A table. The first cell of a row is its header. */
export interface TableView {
  readonly caption: string;
  /** Whether the heading above already says what the caption says. */
  readonly isCaptionHidden: boolean;
  /** For tables that only matter to whoever looks back: folded behind these words. */
  readonly folded?: string | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A column, with what its word means where that is not plain. */
export interface Column {
  readonly title: string;
  readonly means?: string;
  readonly isNumeric?: boolean;
}

/** A row; `divider` has a head and no cells, and runs across. */
export interface Row {
  readonly id?: string | undefined;
  readonly head: Line;
  /** What no column shows. */
  readonly detail?: Line;
  readonly cells: readonly (readonly Line[])[];
  readonly notes: readonly Note[];
  readonly mark?: MarkView | undefined;
  /** Marks of values in the row that are clauses of their own. */
  readonly apart?: readonly MarkView[];
  readonly look?: 'past' | 'derived' | 'divider' | 'total';
}

/** A column of a comparison: decision rights by who decides. */
export interface ColumnView {
  readonly title: string;
  readonly hue: Hue;
  readonly items: readonly ItemView[];
}
