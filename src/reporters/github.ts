import type { Finding, PositionOrUnavailable, Severity } from '../domain/finding.ts';
import type { ProposedCampaign } from '../domain/proposal/proposal.ts';
import { byImportance, inReadingOrder, exitCodeOf, type Report } from '../domain/report.ts';
import { messageOf, ruleMeta } from '../domain/rules/index.ts';
import {
  acceptedLine,
  counted,
  crashLine,
  fileIn,
  placeLine,
  relatedLines,
  reweighedLine,
  silencedLine,
  stepSentence,
} from './report-words.ts';
import type { Reporter } from './reporter.ts';

/**
 * For GitHub Actions, and for Gitea and Forgejo, which read the same: one workflow command for each rule that failed, each step that a
 * campaign takes, each finding and each rule that is switched off. A host shows it beside its line in a pull request, and of many the first
 * ten alone, so what stops the change comes first. `folder` is where the content folder stands in the repository, empty at its root.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReporter(folder: string): Reporter {
  return (report) => ({
    output: [...commandsOf(report, folder)].map(written).join('\n'),
    exitCode: exitCodeOf(report),
  });
}

/** One workflow command, in words; a file of the repository and a place in it where there are such. */
interface Command {
  readonly name: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly lines: readonly string[];
  readonly file?: string;
  readonly position?: PositionOrUnavailable;
}

function commandsOf({ findings, crashes, silenced, proposal }: Report, folder: string): Command[] {
  const stops = new Set(proposal?.blocking);
  const sorted = byImportance(inReadingOrder(findings));
  const inOrder = [...sorted.filter((finding) => stops.has(finding)), ...sorted.filter((finding) => !stops.has(finding))];
  return [
    ...crashes.map((crash): Command => {
      return { name: 'error', title: `${crash.rule} ${crash.code}`, file: fileIn(folder, crash.file), lines: [crashLine(crash)] };
    }),
    ...(proposal?.campaigns ?? []).flatMap((campaign) => stepCommand(campaign, folder) ?? []),
    ...inOrder.map((finding) => findingCommand(finding, { isStopping: stops.has(finding), folder })),
    ...silenced.map((weight): Command => ({ name: 'notice', title: titleOf(weight.rule), lines: [silencedLine(weight)] })),
  ];
}

/** What becomes of the step, beside the status that takes it, with all that stops it. */
function stepCommand(campaign: ProposedCampaign, folder: string): Command | undefined {
  const { file, blocking, statusAt = 'unavailable' } = campaign;
  const sentence = stepSentence(campaign);
  if (sentence === undefined) return undefined;
  const place = { title: 'Samepage', file: fileIn(folder, file), position: statusAt };
  if (blocking.length === 0) return { name: 'notice', ...place, lines: [sentence] };
  const listed = blocking.slice(0, MOST_LISTED).map((finding) => {
    const where = placeLine({ file: fileIn(folder, finding.file), position: finding.position });
    return `- ${where} ${messageOf(finding)} (${titleOf(finding.rule)})`;
  });
  const left = blocking.length - listed.length;
  const stopping = `${counted(blocking.length, ['finding stops', 'findings stop'])} it:`;
  return { name: 'error', ...place, lines: [sentence, stopping, ...listed, ...(left > 0 ? [`And ${left} more.`] : [])] };
}

/** A comment beside a line is no report. */
const MOST_LISTED = 10;

function findingCommand(finding: Finding, { isStopping, folder }: { isStopping: boolean; folder: string }): Command {
  const { file, position, rule, severity, accepted, reweighed } = finding;
  const lines = [
    messageOf(finding),
    ...(accepted ? [acceptedLine(accepted)] : [ruleMeta(rule).howToFix]),
    ...(isStopping && severity !== 'shape' ? ['It stops this change.'] : []),
    ...relatedLines(finding, (other) => fileIn(folder, other)),
    ...(reweighed ? [reweighedLine(severity, reweighed)] : []),
  ];
  const name = isStopping ? 'error' : accepted ? 'notice' : COMMANDS[severity];
  return { name, title: `${titleOf(rule)}${accepted ? ' accepted' : ''}`, file: fileIn(folder, file), position, lines };
}

const COMMANDS: Readonly<Record<Severity, Command['name']>> = {
  shape: 'error',
  error: 'error',
  warning: 'warning',
  advice: 'notice',
};

function titleOf(rule: string): string {
  return `${rule} ${ruleMeta(rule).code}`;
}

function written({ name, file, position = 'unavailable', title, lines }: Command): string {
  const place = position === 'unavailable' ? {} : { line: position.line, col: position.column };
  const properties = Object.entries({ ...(file !== undefined && { file }), ...place, title });
  return `::${name} ${properties.map(([key, value]) => `${key}=${inProperty(String(value))}`).join(',')}::${inMessage(lines.join('\n'))}`;
}

/** A command ends with its line, so what people wrote must not begin another one. */
function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
