import type { Line, Tone } from '../piece.ts';

/** Findings that stop the same step, the worst first. */
export interface FindingGroup {
  readonly key: GroupKey;
  readonly title: string;
  /** How many findings it holds; a line may stand for several. */
  readonly count: number;
  readonly lines: readonly FindingLine[];
}

/** What findings are put together by: the step that they stop, or what they weigh. */
export type GroupKey = 'agreed' | 'live' | 'broken' | 'open' | 'advice' | 'accepted';

/** One finding, or several of a kind that say nothing but where. */
export interface FindingLine extends FindingSentence, Places {
  readonly rule: string;
  /** The page of the rule; undefined where nothing links to other pages. */
  readonly ruleHref: string | undefined;
  readonly accepted: AcceptedView | undefined;
  /** Says that the site weighs the rule in its own way, and why; empty where it does not. */
  readonly reweighed: Line;
}

/** What a finding says, with its look. */
export interface FindingSentence extends FindingState {
  readonly sentence: Line;
  /** Whether the sentence is in words of the interface; that of a rule is in the language of rules. */
  readonly isOwn: boolean;
}

/** How a finding looks, in a sign and its word. */
export interface FindingState {
  readonly tone: Tone;
  readonly word: string;
}

/** Places on a page, each one once. */
export interface Places {
  /** Links to the clauses, the first few. */
  readonly places: readonly Line[];
  /** How many are not listed. */
  readonly more: number;
}

/** Why a campaign lives with a finding. */
export interface AcceptedView {
  /** As it was written. */
  readonly why: Line;
  /** By whom and until when; empty when nobody wrote it. */
  readonly terms: Line;
}
