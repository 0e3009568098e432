import type { FieldPath, Finding, Severity } from '../../domain/finding.ts';
import { messageOf, ruleMeta } from '../../domain/rules/index.ts';
import { fillMessage } from '../../domain/rules/rule.ts';
import type { Tone } from '../piece.ts';

/** A finding as it stands beside the line that it is about. */
export interface Note {
  readonly tone: Tone;
  readonly severity: Severity;
  readonly message: string;
  /** What would settle it. */
  readonly fix: string;
  readonly rule: string;
  readonly code: string;
  /** Line of the file, when it is known. */
  readonly line: number | undefined;
}

/** The language of the messages of rules, whatever the language of the interface. */
export const NOTE_LANGUAGE = 'en';

/** Hands out findings to the places that they are about, each one once. What nobody takes is asked for at the end. */
export class FindingDesk {
  readonly #waiting: Finding[];

  /** The worst ones are handed out first. */
  constructor(findings: readonly Finding[]) {
    this.#waiting = [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  }

  /** The findings at a place or inside it, worst first. They are not handed out again. */
  take(path: FieldPath): readonly Note[] {
    if (this.#waiting.length === 0) return [];
    const taken = this.#waiting.filter((finding) => isInside(finding.path, path));
    for (const finding of taken) this.#waiting.splice(this.#waiting.indexOf(finding), 1);
    return taken.map(noteOf);
  }

  /** The findings at exactly these places, leaving those inside them for whoever shows the details. */
  takeAt(path: FieldPath): readonly Note[] {
    if (this.#waiting.length === 0) return [];
    const taken = this.#waiting.filter((finding) => finding.path.length === path.length && isInside(finding.path, path));
    for (const finding of taken) this.#waiting.splice(this.#waiting.indexOf(finding), 1);
    return taken.map(noteOf);
  }

  /** Drops what a rule says about one place, because the page says it in another way there. */
  drop(rule: string, path: FieldPath): void {
    const index = this.#waiting.findIndex((finding) => finding.rule === rule && isSame(finding.path, path));
    if (index !== -1) this.#waiting.splice(index, 1);
  }
}

/** The look of a severity. */
export function toneOf(severity: Severity): Tone {
  return TONES[severity];
}

const TONES = { shape: 'broken', error: 'broken', warning: 'risk', advice: 'advice' } as const;
const WEIGHT: Readonly<Record<Severity, number>> = { shape: 0, error: 1, warning: 2, advice: 3 };

function noteOf(finding: Finding): Note {
  const { rule, code, severity, position, fix } = finding;
  const meta = ruleMeta(rule);
  return {
    tone: toneOf(severity),
    severity,
    message: messageOf(finding),
    fix: fix ? fillMessage(meta.messages[fix.messageId] ?? meta.howToFix, fix.data) : meta.howToFix,
    rule,
    code,
    line: position === 'unavailable' ? undefined : position.line,
  };
}

function isInside(inner: FieldPath, outer: FieldPath): boolean {
  return outer.every((step, depth) => inner[depth] === step);
}

function isSame(a: FieldPath, b: FieldPath): boolean {
  return a.length === b.length && isInside(a, b);
}
