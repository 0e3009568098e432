import type { FieldPath, Finding } from '../../domain/finding.ts';
import { byImportance } from '../../domain/report.ts';
import { messageOf, ruleMeta } from '../../domain/rules/index.ts';
import { fillMessage } from '../../domain/rules/rule.ts';
import type { Line } from '../piece.ts';
import type { AcceptedView, FindingState } from './finding-view.ts';
import { acceptedView, findingState, reweighedLine, ruleAddress, type FindingContext } from './finding-words.ts';

/** A finding as it stands beside the line that it is about. */
export interface Note extends FindingState {
  readonly message: string;
  /** What would settle it. */
  readonly fix: string;
  readonly rule: string;
  /** The page of the rule; undefined where nothing links to other pages. */
  readonly ruleHref?: string | undefined;
  readonly code: string;
  /** Line of the file, when it is known. */
  readonly line: number | undefined;
  readonly accepted?: AcceptedView | undefined;
  /** Said where the site weighs the rule in its own way. */
  readonly reweighed?: Line;
}

/** The language of the messages of rules, whatever the language of the interface. */
export const NOTE_LANGUAGE = 'en';

/** Hands out findings to the places that they are about, each one once. What nobody takes is asked for at the end. */
export class FindingDesk {
  readonly #waiting: Finding[];
  readonly #context: FindingContext;

  /** The worst ones are handed out first, those that are accepted last. */
  constructor(findings: readonly Finding[], context: FindingContext) {
    this.#waiting = byImportance(findings);
    this.#context = context;
  }

  /** The findings at a place or inside it, worst first. They are not handed out again. */
  take(path: FieldPath): readonly Note[] {
    return this.#takeThose((finding) => isInside(finding.path, path));
  }

  /** The findings at exactly these places, leaving those inside them for whoever shows the details. */
  takeAt(path: FieldPath): readonly Note[] {
    return this.#takeThose((finding) => isSame(finding.path, path));
  }

  /** Drops what a rule says about one place, because the page says it in another way there. */
  drop(rule: string, path: FieldPath): void {
    const index = this.#waiting.findIndex((finding) => finding.rule === rule && isSame(finding.path, path));
    if (index !== -1) this.#waiting.splice(index, 1);
  }

  #takeThose(isTaken: (finding: Finding) => boolean): readonly Note[] {
    if (this.#waiting.length === 0) return [];
    const taken = this.#waiting.filter(isTaken);
    for (const finding of taken) this.#waiting.splice(this.#waiting.indexOf(finding), 1);
    return taken.map((finding) => noteOf(finding, this.#context));
  }
}

function noteOf(finding: Finding, context: FindingContext): Note {
  const { rule, code, position, fix, accepted } = finding;
  const meta = ruleMeta(rule);
  return {
    ...findingState(finding, context.words),
    message: messageOf(finding),
    fix: fix ? fillMessage(meta.messages[fix.messageId] ?? meta.howToFix, fix.data) : meta.howToFix,
    rule,
    ruleHref: ruleAddress(rule, context.base),
    code,
    line: position === 'unavailable' ? undefined : position.line,
    accepted: accepted && acceptedView(accepted, context),
    reweighed: reweighedLine(finding, context),
  };
}

function isInside(inner: FieldPath, outer: FieldPath): boolean {
  return outer.every((step, depth) => inner[depth] === step);
}

function isSame(a: FieldPath, b: FieldPath): boolean {
  return a.length === b.length && isInside(a, b);
}
