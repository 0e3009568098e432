import type { FieldPath, Finding } from '../../domain/finding.ts';
import type { Json } from '../../domain/json.ts';
import { blockersOf, nextStep } from '../../domain/proposal/steps.ts';
import type { ContentType } from '../../domain/schema/index.ts';
import { outlineOf } from '../../domain/schema/outline.ts';
import { STATUSES, type Status } from '../../domain/schema/sections/identity.ts';
import type { Context } from '../../views/campaign/context.ts';
import { NOTE_LANGUAGE } from '../../views/campaign/finding-desk.ts';
import { findingSentence, groupedFindings } from '../../views/campaign/finding-list.ts';
import type { AcceptedView, FindingSentence } from '../../views/campaign/finding-view.ts';
import { acceptedView, reweighedLine, ruleAddress } from '../../views/campaign/finding-words.ts';
import type { Line } from '../../views/piece.ts';
import type { Words } from '../../words/index.ts';
import { outlineView, type OutlineSection } from './outline-view.ts';
import { placeName, type PlaceName } from './place-name.ts';
import { unchecked, type Judging } from './entry-check.ts';

/** What the panel beside a form shows. All of it is plain data: it comes from a worker. */
export interface PanelView {
  /** How much was found, in one sentence: what is told when it changes. */
  readonly summary: string;
  readonly groups: readonly PanelGroup[];
  /** The agreement as it would be read; empty for entries that are none, and while the file lacks its shape. */
  readonly outline: readonly OutlineSection[];
  /** What is judged only when the whole content is checked. */
  readonly unchecked: readonly string[];
}

/** Findings that stop the same step. */
export interface PanelGroup {
  readonly key: string;
  readonly title: string;
  readonly count: number;
  readonly lines: readonly PanelLine[];
}

/** One finding, or several of a kind that say nothing but where. */
export interface PanelLine extends FindingSentence {
  readonly rule: string;
  /** Language of the rule's own words, when it is not that of the interface. */
  readonly ruleLang: string | undefined;
  readonly ruleHref: string | undefined;
  readonly accepted: AcceptedView | undefined;
  readonly reweighed: Line;
  readonly places: readonly PanelPlace[];
}

/** A place of the form. */
export interface PanelPlace extends PlaceName {
  readonly path: FieldPath;
}

/** What a panel is made from. */
export interface PanelInput extends Pick<Judging, 'judgeBrief'> {
  readonly type: ContentType;
  readonly data: Json | undefined;
  readonly findings: readonly Finding[];
  readonly words: Words;
  /** What the findings of an agreement are worded with, and its clauses; undefined while there is none. */
  readonly context: Context | undefined;
  readonly base: string;
}

/** Puts what was found in one entry, and what it agrees, into words. */
export function panelView(input: PanelInput): PanelView {
  const { type, words, context } = input;
  return {
    summary: summaryOf(input),
    groups: groupsOf(input),
    outline: context ? outlineView(context) : [],
    unchecked: unchecked(type, input).map((key) => words.editor.findings.unchecked[key]),
  };
}

/** Where a campaign stands as it is written; undefined for anything else. */
export function statusIn(data: Json | undefined): Status | undefined {
  const status = typeof data === 'object' && data !== null && 'status' in data ? data.status : undefined;
  return STATUSES.find((known) => known === status);
}

/** One line for several findings of a kind; `alike` is not empty. */
export function lineOf(alike: readonly Finding[], { type, data, words, context, base }: PanelInput): PanelLine {
  const [first] = alike as readonly [Finding, ...Finding[]];
  const paths = new Map(alike.map(({ path }) => [path.join('.'), path]));
  return {
    ...findingSentence(alike, words),
    rule: first.rule,
    ruleLang: words.language === NOTE_LANGUAGE ? undefined : NOTE_LANGUAGE,
    ruleHref: ruleAddress(first.rule, base),
    accepted: first.accepted && context && acceptedView(first.accepted, context),
    reweighed: context ? reweighedLine(first, context) : [],
    places: [...paths.values()].map((path) => ({ ...placeName(outlineOf(type), path, data, words), path })),
  };
}

/** Only campaigns take steps; anything else can be read or not, and is told by what it weighs. */
function groupsOf(input: PanelInput): PanelGroup[] {
  const { type, data, findings, words } = input;
  const { groups } = words.found;
  const status = type === 'campaign' ? statusIn(data) : 'live';
  return groupedFindings(findings, status).map(({ key, count, lines }) => ({
    key,
    title: groups[key],
    count,
    lines: lines.map((alike) => lineOf(alike, input)),
  }));
}

function summaryOf({ type, data, findings, words: { found } }: PanelInput): string {
  if (findings.length === 0) return found.none;
  const step = type === 'campaign' ? nextStep(statusIn(data)) : undefined;
  const before = step === undefined ? 0 : blockersOf(step, findings).length;
  return `${step !== undefined && before > 0 ? found.before[step](before) : found.all(findings.length)}.`;
}
