import type { Finding, Severity } from '../domain/finding.ts';
import { inReadingOrder, exitCodeOf } from '../domain/report.ts';
import { messageOf, ruleMeta } from '../domain/rules/index.ts';
import type { Reporter } from './reporter.ts';

/**
 * For GitHub Actions, and for Gitea and Forgejo, which read the same: one workflow command for each finding, which shows it beside its
 * line in a pull request. `folder` is where the content folder stands in the repository.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReporter(folder: string): Reporter {
  return (report) => ({
    output: inReadingOrder(report.findings)
      .map((finding) => commandOf(finding, folder))
      .join('\n'),
    exitCode: exitCodeOf(report),
  });
}

function commandOf(finding: Finding, folder: string): string {
  const { file, position, rule, code, severity } = finding;
  const place = position === 'unavailable' ? {} : { line: position.line, col: position.column };
  const properties = { file: `${folder}/${file}`, ...place, title: `${rule} ${code}` };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${written.join(',')}::${inMessage(`${messageOf(finding)}\n${ruleMeta(rule).howToFix}`)}`;
}

const COMMANDS: Readonly<Record<Severity, string>> = { shape: 'error', error: 'error', warning: 'warning', advice: 'notice' };

/** A command ends with its line, so what people wrote must not begin another one. */
function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
