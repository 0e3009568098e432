import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { judgedExample } from '../../tests/support/judged-examples.ts';
import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { rules } from '../domain/rules/index.ts';
import { findingOf } from '../domain/rules/rule.ts';
import { misplacedFile } from '../domain/rules/shape/misplaced-file.ts';
import { questionOpen } from '../domain/rules/question-open.ts';
import { sarifReporter } from './sarif.ts';

// The schema of the standard, as Microsoft's library for SARIF brings it.
const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object;
// Some patterns of the schema are older than the strict syntax for regular expressions.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

const place = { file: 'campaigns/a b%.mdx', path: ['questions', 0], position: { line: 3, column: 5 } } as const;
const question = findingOf(questionOpen, 'open', place, { question: '</script>\u202e"%0A' });

const reweighed: Finding = { ...question, severity: 'advice', reweighed: { from: 'warning', why: 'We ask in calls.' } };
const silenced = [{ rule: 'kill-fee', severity: 'off' as const, why: 'We never cancel.' }];

describe('what code scanning reads is valid by the schema of the standard', () => {
  test.each(rules.map((rule) => [rule.meta.id, rule.meta.examples.bad] as const))(
    'with what is found in the examples of %s',
    (_, examples) => {
      const findings = examples.flatMap((example) => judgedExample(example));
      expect(findings.length).toBeGreaterThan(0);
      expect(problemsOf(logOf({ findings }))).toEqual([]);
    },
  );

  test.each<[string, Partial<Report>]>([
    ['nothing found', {}],
    ['a file without a line', { findings: [findingOf(misplacedFile, 'link', { file: 'a b%.mdx' })] }],
    ['related places and hostile text', { findings: [{ ...question, related: [place] }] }],
    [
      'an accepted finding',
      { findings: [{ ...question, accepted: { why: 'We live with it.', by: 'brand', until: '2027-01-01' } }] },
    ],
    ['rules that weigh something else, or nothing', { findings: [reweighed], silenced }],
    [
      'a rule that failed',
      { crashes: [{ rule: 'flight', code: 'SP999', file: 'campaigns/a.mdx', message: 'x is not a function' }] },
    ],
  ])('with %s', (_, report) => {
    expect(problemsOf(logOf(report))).toEqual([]);
  });

  test('which is not content with everything', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ level: 'warning' }] }] })).toBe(
      false,
    );
  });
});

describe('what is accepted', () => {
  test('is suppressed with its reason, and stays in the log', () => {
    const accepted: Finding = { ...question, accepted: { why: 'The retailer decides.', until: '2027-01-01' } };
    const [run] = logOf({ findings: [accepted, question] }).runs;
    expect(run?.results?.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', status: 'accepted', justification: 'The retailer decides. (until 2027-01-01)' }],
      [],
    ]);
  });
});

test('a rule that failed is told, and the run was no success', () => {
  const crashes = [{ rule: 'kill-fee', code: 'SP999', file: 'campaigns/a.mdx', message: 'x is not a function' }];
  const [invocation] = logOf({ crashes }).runs[0]?.invocations ?? [];
  expect(invocation?.executionSuccessful).toBe(false);
  expect(invocation?.toolExecutionNotifications?.[0]?.message.text).toContain('“kill-fee” (SP999) failed on campaigns/a.mdx');
  expect(logOf({}).runs[0]?.invocations).toMatchObject([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
});

test('rules that the site weighs in its own way are overrides of the run, with their reason', () => {
  const { runs } = logOf({ findings: [reweighed, reweighed], silenced });
  const [{ tool, invocations } = {} as Log['runs'][number]] = runs;
  const codes = tool.driver.rules?.map(({ id }) => id);
  expect(codes).toEqual(['SP205', 'SP102']);
  const [invocation] = invocations ?? [];
  expect(invocation?.ruleConfigurationOverrides).toEqual([
    { descriptor: { id: 'SP205', index: 0 }, configuration: { enabled: false } },
    { descriptor: { id: 'SP102', index: 1 }, configuration: { level: 'note' } },
  ]);
  expect(invocation?.toolConfigurationNotifications?.map(({ level, message }) => [level, message.text])).toEqual([
    ['note', 'The rule “kill-fee” is switched off here: We never cancel.'],
    ['note', 'The rule “question-open” weighs advice instead of warning here: We ask in calls.'],
  ]);
});

test('related places have their lines', () => {
  const [result] = logOf({ findings: [{ ...question, related: [place] }] }).runs[0]?.results ?? [];
  expect(result?.relatedLocations?.[0]?.physicalLocation?.region).toEqual({ startLine: 3, startColumn: 5 });
});

test('a content folder that is the repository itself adds nothing to the names of files', () => {
  const report: Report = { findings: [question], files: 1, campaigns: 1, crashes: [], silenced: [] };
  const log = JSON.parse(sarifReporter('')(report).output) as Log;
  expect(log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('campaigns/a%20b%25.mdx');
});

function logOf(report: Partial<Report>): Log {
  const whole: Report = { findings: [], files: 3, campaigns: 2, crashes: [], silenced: [], ...report };
  return JSON.parse(sarifReporter('content')(whole).output) as Log;
}

function problemsOf(log: Log): string[] {
  return validate(log) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
