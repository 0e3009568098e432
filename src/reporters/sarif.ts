import type { Location, Log, Notification, ReportingDescriptor, Result, Suppression } from 'sarif';
import type { Crash } from '../domain/check.ts';
import type { Acceptance, Finding, Place, Severity } from '../domain/finding.ts';
import { inReadingOrder, exitCodeOf, type Report } from '../domain/report.ts';
import { messageOf, ruleMeta } from '../domain/rules/index.ts';
import { crashLine } from './report-words.ts';
import type { Reporter } from './reporter.ts';

/**
 * For code scanning: the findings in SARIF 2.1.0, accepted ones as suppressed, rules that failed as notifications of the run. `folder` is
 * where the content folder stands in the repository.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReporter(folder: string): Reporter {
  return (report) => ({
    output: JSON.stringify(logOf(report, folder), undefined, 2),
    exitCode: exitCodeOf(report),
  });
}

function logOf(report: Report, folder: string): Log {
  const findings = inReadingOrder(report.findings);
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Samepage', rules: rules.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.crashes.length === 0,
            toolExecutionNotifications: report.crashes.map((crash) => notificationOf(crash, folder)),
          },
        ],
        results: findings.map((finding) => resultOf(finding, rules, folder)),
      },
    ],
  };
}

function descriptorOf(rule: string): ReportingDescriptor {
  const { id, code, severity, description, why, howToFix } = ruleMeta(rule);
  return {
    id: code,
    name: id,
    shortDescription: { text: description },
    fullDescription: { text: why },
    help: { text: howToFix },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf(finding: Finding, rules: readonly string[], folder: string): Result {
  const { rule, code, severity, related = [], accepted } = finding;
  return {
    ruleId: code,
    ruleIndex: rules.indexOf(rule),
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    locations: [locationOf(finding, folder)],
    ...(related.length > 0 && { relatedLocations: related.map((place, id) => ({ id, ...locationOf(place, folder) })) }),
    // Of every result or of none: what is not listed as suppressed anywhere might have been, for all that a reader of the log knows.
    suppressions: accepted ? [suppressionOf(accepted)] : [],
    partialFingerprints: { 'samepage/v1': [rule, finding.messageId, finding.file, finding.path.join('.')].join(' ') },
  };
}

/** An acceptance stands in the file itself. */
function suppressionOf({ why, by, until }: Acceptance): Suppression {
  const when = until === undefined ? '' : ` (until ${until})`;
  return { kind: 'inSource', status: 'accepted', justification: `${by === undefined ? '' : `${by}: `}${why}${when}` };
}

function notificationOf(crash: Crash, folder: string): Notification {
  const place = { file: crash.file, path: [], position: 'unavailable' } as const;
  return { level: 'error', message: { text: crashLine(crash) }, locations: [locationOf(place, folder)] };
}

function locationOf({ file, path, position }: Place, folder: string): Location {
  const region = position === 'unavailable' ? {} : { region: { startLine: position.line, startColumn: position.column } };
  return {
    physicalLocation: { artifactLocation: { uri: addressOf(`${folder}/${file}`) }, ...region },
    ...(path.length > 0 && { logicalLocations: [{ fullyQualifiedName: path.join('.') }] }),
  };
}

/** A relative address: every part of the path encoded, the slashes kept. */
function addressOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

const LEVELS: Readonly<Record<Severity, Result.level>> = { shape: 'error', error: 'error', warning: 'warning', advice: 'note' };
