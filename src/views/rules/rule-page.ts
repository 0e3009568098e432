import type { Finding } from '../../domain/finding.ts';
import { areaOf } from '../../domain/rule-areas.ts';
import { messageOf } from '../../domain/rules/index.ts';
import type { BadExample, Example, RuleMeta } from '../../domain/rules/rule.ts';
import type { Line, Tone } from '../piece.ts';
import { unmarked, worded } from '../worded.ts';
import { findingState } from '../campaign/finding-words.ts';
import type { RuleContext } from './rule-list.ts';
import { ruleWeight, type RuleWeight } from './rule-weight.ts';

/** The page of one rule. Its own texts are in the language of rules. */
export interface RulePage {
  readonly id: string;
  readonly code: string;
  /** The area in the list of all rules. */
  readonly area: { readonly title: string; readonly href: string };
  /** The rule in one sentence, without signs for code. */
  readonly description: string;
  readonly lead: Line;
  readonly weight: RuleWeight;
  readonly why: Line;
  readonly fix: Line;
  readonly whenNotTo: Line | undefined;
  readonly good: readonly ExampleView[];
  readonly bad: readonly ExampleView[];
}

/** An example with what the check says about it. */
export interface ExampleView {
  readonly title: string;
  readonly texts: readonly ExampleText[];
  readonly tone: Tone;
  /** Empty for a good one. */
  readonly says: readonly Line[];
}

/** A piece of content as it is written. */
export interface ExampleText {
  /** Said above it, where it is not the content itself. */
  readonly title: string | undefined;
  readonly text: string;
  /** How many lines are folded away; undefined where it is short enough to stand there. */
  readonly folded: number | undefined;
  /** How many characters are left out at the end. */
  readonly cut: number;
}

/** How examples are run and shown. */
export interface ExampleRuns {
  /** What the rule alone finds in an example. */
  readonly findings: (meta: RuleMeta, example: Example) => readonly Finding[];
  /** The texts of an example, easy to read. */
  readonly shown: (meta: RuleMeta, example: Example) => Pick<Example, 'content' | 'beside'>;
}

/** Makes the page of a rule. */
export function rulePage(meta: RuleMeta, context: RuleContext, runs: ExampleRuns): RulePage {
  const { id, code, description, why, howToFix, whenNotTo, examples } = meta;
  const { words, base } = context;
  const area = areaOf(code);
  const view = (example: Example, says: readonly string[], tone: Tone): ExampleView => ({
    title: example.title,
    texts: textsOf(runs.shown(meta, example), context),
    tone,
    says: says.map(worded),
  });
  const weight = ruleWeight(meta, context);
  // Where a site has switched a rule off, its examples show what it says elsewhere.
  const { tone } = weight.tone === 'over' ? findingState(meta, words) : weight;
  return {
    id,
    code,
    area: { title: words.rules.areas[area], href: `${base}rules/#${area}` },
    description: unmarked(description),
    lead: worded(description),
    weight,
    why: worded(why),
    fix: worded(howToFix),
    whenNotTo: whenNotTo === undefined ? undefined : worded(whenNotTo),
    good: examples.good.map((example) => view(example, [], 'agreed')),
    bad: examples.bad.map((example) => view(example, sentencesOf(meta, example, runs), tone)),
  };
}

/**
 * What the check says about a bad example. One that is about a whole folder is not run here: its messages are shown with a sign where they
 * would name something.
 */
function sentencesOf(meta: RuleMeta, example: BadExample, runs: ExampleRuns): string[] {
  const findings = runs.findings(meta, example);
  const isWhole = findings.length === example.says.length;
  return isWhole ? findings.map(messageOf) : example.says.map((id) => (meta.messages[id] ?? '').replaceAll(PLACEHOLDER, '…'));
}

const PLACEHOLDER = /\{\w+\}/g;

function textsOf({ content, beside }: Pick<Example, 'content' | 'beside'>, { words }: RuleContext): ExampleText[] {
  const texts = [textOf(undefined, content)];
  return beside === undefined ? texts : [...texts, textOf(words.rules.beside, beside)];
}

function textOf(title: string | undefined, content: string): ExampleText {
  const whole = content.trimEnd();
  const cut = whole.length > LETTERS_AT_MOST ? whole.length - LETTERS_SHOWN : 0;
  const text = cut > 0 ? `${whole.slice(0, LETTERS_SHOWN)}…` : whole;
  const lines = text.split('\n').length;
  return { title, text, folded: lines > LINES_AT_MOST ? lines : undefined, cut };
}

/** Longer examples are about length itself: their beginning shows what they are. */
const LETTERS_AT_MOST = 3000;
const LETTERS_SHOWN = 300;

/** More than this is folded, so that a page on a phone stays a page. */
const LINES_AT_MOST = 40;
