import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from './finding.ts';
import { byImportance, countBySeverity, inReadingOrder, isBuildable } from './report.ts';
import { rules } from './rules/index.ts';

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
    expect(isBuildable({ findings })).toBe(may);
  });
});

test('findings are counted by their weight', () => {
  const findings = (['error', 'shape', 'error'] as const).map((severity) => finding('a', 'unavailable', severity));
  expect(countBySeverity(findings)).toEqual({ shape: 1, error: 2, warning: 0, advice: 0 });
});

describe('what hurts most comes first', () => {
  const weighing = (severity: Severity, more: Partial<Finding> = {}) => ({ ...finding('a', 'unavailable', severity), ...more });

  test('what cannot be read, contradictions, what is open, advice, and what is accepted', () => {
    const [shape, error, warning, advice] = (['shape', 'error', 'warning', 'advice'] as const).map((severity) =>
      weighing(severity),
    );
    const accepted = weighing('warning', { accepted: { why: 'We know.' } });
    const sorted = [shape!, error!, warning!, advice!, accepted];
    expect(byImportance([accepted, advice!, warning!, error!, shape!])).toEqual(sorted);
  });

  test('what is infeasible after what contradicts itself', () => {
    const infeasible = rules.find(({ meta }) => meta.isInfeasible);
    expect(infeasible).toBeDefined();
    const sorted = [weighing('error'), weighing('error', { rule: infeasible!.meta.id }), weighing('warning')];
    expect(byImportance([...sorted].reverse())).toEqual(sorted);
  });

  test('those of equal weight stay in their order', () => {
    const twins = [weighing('warning', { file: 'b' }), weighing('warning', { file: 'a' })];
    expect(byImportance(twins)).toEqual(twins);
  });
});

test('what is accepted counts for nothing', () => {
  const accepted = { ...finding('a', 'unavailable', 'warning'), accepted: { why: 'We know.' } };
  expect(countBySeverity([accepted, finding('a', 'unavailable', 'warning')]).warning).toBe(1);
});
