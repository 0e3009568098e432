import type {
  ConfigurationOverride,
  Invocation,
  Location,
  Log,
  Notification,
  ReportingDescriptor,
  ReportingDescriptorReference,
  Result,
  Suppression,
} from 'sarif';
import type { Crash } from '../domain/check.ts';
import type { Acceptance, Finding, Place, Severity } from '../domain/finding.ts';
import { inReadingOrder, exitCodeOf, type Report } from '../domain/report.ts';
import { messageOf, ruleMeta } from '../domain/rules/index.ts';
import { crashLine, fileIn, reweighedRuleLine, silencedLine } from './report-words.ts';
import type { Reporter } from './reporter.ts';

/**
 * For code scanning: the findings in SARIF 2.1.0, accepted ones as suppressed, rules that failed as notifications of the run, and rules that
 * the site weighs in its own way as overrides with their reason. `folder` is where the content folder stands in the repository, empty at
 * its root.
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
  const named = [...findings, ...report.silenced];
  const rules = [...new Set(named.map(({ rule }) => rule))].sort();
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Samepage', rules: rules.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(report, rules, folder)],
        results: findings.map((finding) => resultOf(finding, rules, folder)),
      },
    ],
  };
}

function invocationOf({ findings, silenced, crashes }: Report, rules: readonly string[], folder: string): Invocation {
  const own = [...silenced.map((weight) => ({ ...weight, line: silencedLine(weight) })), ...reweighedIn(findings)];
  const levelOf = (severity: (typeof own)[number]['severity']) =>
    severity === 'off' ? { enabled: false } : { level: LEVELS[severity] };
  return {
    executionSuccessful: crashes.length === 0,
    toolExecutionNotifications: crashes.map((crash) => notificationOf(crash, folder)),
    ruleConfigurationOverrides: own.map(({ rule, severity }): ConfigurationOverride => ({
      descriptor: refer(rule, rules),
      configuration: levelOf(severity),
    })),
    toolConfigurationNotifications: own.map(({ rule, line }): Notification => ({
      level: 'note',
      message: { text: line },
      associatedRule: refer(rule, rules),
    })),
  };
}

/** Rules that weigh something else on this site, each once. */
function reweighedIn(findings: readonly Finding[]) {
  const byRule = new Map(findings.flatMap((finding) => (finding.reweighed ? [[finding.rule, finding] as const] : [])));
  return [...byRule.values()].flatMap(({ rule, severity, reweighed }) =>
    reweighed ? [{ rule, severity, line: reweighedRuleLine(rule, severity, reweighed) }] : [],
  );
}

function refer(rule: string, rules: readonly string[]): ReportingDescriptorReference {
  return { id: ruleMeta(rule).code, index: rules.indexOf(rule) };
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
    physicalLocation: { artifactLocation: { uri: addressOf(fileIn(folder, file)) }, ...region },
    ...(path.length > 0 && { logicalLocations: [{ fullyQualifiedName: path.join('.') }] }),
  };
}

/** A relative address: every part of the path encoded, the slashes kept. */
function addressOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

const LEVELS: Readonly<Record<Severity, Result.level>> = { shape: 'error', error: 'error', warning: 'warning', advice: 'note' };
