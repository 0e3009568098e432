/** The count of a step that runs no tests, or whose report is missing. */
export const noTests: TestCount = { passed: 0, failed: 0, skipped: 0 };

/** Counts the tests in the JSON that vitest writes. A report that is missing or cut off counts nothing. */
export function countTests(report: string): TestCount {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0) };
  } catch {
    return noTests;
  }
}

/**
 * The last line of a test run, which CI reads. A step that failed without a failing test (a type error, a build that broke) counts as
 * one failure, so the line never looks better than the exit code.
 */
export function closingLine(steps: readonly { readonly isGood: boolean; readonly count: TestCount }[]): string {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const passed = sum(steps.map(({ count }) => count.passed));
  const failed = sum(steps.map(({ isGood, count }) => (isGood ? 0 : Math.max(1, count.failed))));
  return `${passed} passed, ${failed} failed`;
}

/** How many tests ended how. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
