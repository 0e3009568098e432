import type { FieldPath, Finding, Severity } from '../../domain/finding.ts';
import { blockersOf, nextStep } from '../../domain/proposal/steps.ts';
import { ownLink, type Piece, type Tone } from '../piece.ts';
import type { Context } from './context.ts';
import { findingState } from './finding-words.ts';
import type { Places } from './finding-view.ts';
import { placesOf, type Anchors } from './place-of.ts';

/** What is open in a campaign: values nobody has agreed, and what the check found, worst first. */
export interface OpenPoint extends Places {
  readonly tone: Tone;
  /** `5 values are not agreed yet`. */
  readonly title: string;
}

/**
 * Open points by kind. A value that is not known yet is counted once, not again as the finding that says so; what the campaign accepts is
 * not counted at all.
 */
export function openPoints(context: Context, anchors: Anchors): OpenPoint[] {
  const { agreement, words } = context;
  const findings = agreement.findings.filter(({ accepted }) => !accepted);
  const unknown = openValues(agreement);
  const pointOf = (tone: Tone, title: string, paths: readonly FieldPath[]): OpenPoint => ({
    tone,
    title,
    ...placesOf(context, paths, anchors),
  });
  const bySeverity = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && !SAID_ELSEWHERE.includes(finding.rule));
  const points: OpenPoint[] = SEVERITIES.flatMap((severity) => {
    const found = bySeverity(severity);
    return found.length > 0
      ? [pointOf(findingState({ severity }, words).tone, words.severityCounts[severity](found.length), found.map(pathOf))]
      : [];
  });
  const open = unknown.length > 0 ? [pointOf('open', words.open.unknown(unknown.length), unknown)] : [];
  const questions = findings.filter(({ rule }) => rule === 'question-open');
  const asked = questions.length > 0 ? [pointOf('open', words.open.questions(questions.length), questions.map(pathOf))] : [];
  return [...points.filter(({ tone }) => tone !== 'advice'), ...open, ...asked, ...points.filter(({ tone }) => tone === 'advice')];
}

const SEVERITIES: readonly Severity[] = ['shape', 'error', 'warning', 'advice'];
const SAID_ELSEWHERE: readonly string[] = ['unknown-value', 'question-open'];

/** A line that leads to the list of findings, with how many of them stand before the next step; undefined when nothing was found. */
export function findingsLink({ agreement, campaign, words }: Context): Piece | undefined {
  const { findings } = agreement;
  const step = nextStep(campaign.status);
  const before = step === undefined ? 0 : blockersOf(step, findings).length;
  if (findings.length === 0) return undefined;
  const { found } = words;
  return ownLink(step !== undefined && before > 0 ? found.before[step](before) : found.all(findings.length), '#findings');
}

/** The values that are not agreed yet, without those that the campaign leaves open for a reason. */
function openValues({ findings, unknown }: Context['agreement']): readonly FieldPath[] {
  const left = new Set(
    findings.flatMap(({ rule, accepted, path }) => (rule === 'unknown-value' && accepted ? [path.join('.')] : [])),
  );
  return unknown.filter((path) => !left.has(path.join('.')));
}

function pathOf({ path }: Finding): FieldPath {
  return path;
}
