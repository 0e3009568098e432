import { describe, expect, it } from 'vitest';
import { closingLine, countTests, noTests } from './test-count.ts';

describe('countTests', () => {
  it('reads the report of vitest', () => {
    const report = JSON.stringify({ numPassedTests: 12, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
    expect(countTests(report)).toEqual({ passed: 12, failed: 1, skipped: 3 });
  });

  it.each(['', '{"numPassedTests": 12'])('counts nothing in %j', (report) => {
    expect(countTests(report)).toEqual(noTests);
  });
});

describe('closingLine', () => {
  const good = { isGood: true, count: { passed: 10, failed: 0, skipped: 1 } };

  it('adds up the steps', () => {
    expect(closingLine([good, good, { isGood: true, count: noTests }])).toBe('20 passed, 0 failed');
  });

  it('counts failing tests', () => {
    expect(closingLine([good, { isGood: false, count: { passed: 3, failed: 2, skipped: 0 } }])).toBe('13 passed, 2 failed');
  });

  it('counts a step that failed without a failing test', () => {
    expect(closingLine([good, { isGood: false, count: noTests }])).toBe('10 passed, 1 failed');
  });
});
