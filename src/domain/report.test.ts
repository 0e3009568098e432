import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from './finding.ts';
import { countBySeverity, inReadingOrder, isBuildable } from './report.ts';

const finding = (file: string, position: Finding['position'], severity: Severity = 'warning'): Finding => ({
  rule: 'question-open',
  code: 'SP102',
  severity,
  messageId: 'open',
  data: {},
  file,
  path: [],
  position,
});

test('findings are read by file, then line, then column; what has no line comes first', () => {
  const sorted = [
    finding('a', 'unavailable'),
    finding('a', { line: 9, column: 20_000 }),
    finding('a', { line: 10, column: 1 }),
    finding('a', { line: 10, column: 2 }),
    finding('b', { line: 1, column: 1 }),
  ];
  expect(inReadingOrder([...sorted].reverse())).toEqual(sorted);
});

test('sorting leaves the list that it was given alone', () => {
  const given = [finding('b', 'unavailable'), finding('a', 'unavailable')];
  inReadingOrder(given);
  expect(given.map(({ file }) => file)).toEqual(['b', 'a']);
});

describe('a site', () => {
  test.each<[readonly Severity[], boolean]>([
    [[], true],
    [['error', 'warning', 'advice'], true],
    [['advice', 'shape'], false],
  ])('with findings that weigh %j may be built: %s', (severities, may) => {
    const findings = severities.map((severity) => finding('a', 'unavailable', severity));
    expect(isBuildable({ findings, files: 1, campaigns: 1 })).toBe(may);
  });
});

test('findings are counted by their weight', () => {
  const findings = (['error', 'shape', 'error'] as const).map((severity) => finding('a', 'unavailable', severity));
  expect(countBySeverity(findings)).toEqual({ shape: 1, error: 2, warning: 0, advice: 0 });
});
