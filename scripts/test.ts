import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runChild, stopChildren } from './lib/child-command.ts';
import { runCommand } from './lib/command.ts';
import { stepLine } from './lib/steps.ts';
import { closingLine, countTests, noTests, type TestCount } from './lib/test-count.ts';

const reports = join('.cache', 'test');
const bin = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/** In this order: what answers fastest comes first. Every step runs even if another failed, so that one run tells everything. */
const steps: Readonly<Record<StepName, () => Promise<StepResult>>> = {
  format: () => check([bin.prettier, '--check', '--cache', '--cache-location', '.cache/prettier', '.']),
  lint: async () => {
    // Astro writes the types of the content collections; without them the linter sees none. And since a finding in one file can
    // hang on the types of another, results are not kept from run to run.
    const synced = await check([bin.astro, 'sync']);
    return synced.isGood ? check([bin.eslint, '--max-warnings', '0', '.']) : synced;
  },
  types: () => check([bin.astro, 'check', '--minimumFailingSeverity', 'warning']),
  architecture: () => tests('architecture', ['--project', 'unit', 'tests/architecture.test.ts']),
  unit: () => tests('unit', ['--project', 'unit', '--exclude', 'tests/architecture.test.ts']),
  site: () => tests('site', ['--project', 'site']),
};
const stepNames = ['format', 'lint', 'types', 'architecture', 'unit', 'site'] as const;

const command = {
  name: 'npm test',
  summary: 'Checks format, lint, types and architecture, then runs every test, the ones in a browser included.',
  options: { only: { kind: 'list', value: 'STEP', help: 'run this step only', choices: stepNames } },
} as const;

await runCommand(command, async ({ only }) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => (stopChildren(), process.exit(2)));
  const outcomes: Outcome[] = [];
  for (const name of only.length > 0 ? stepNames.filter((step) => only.includes(step)) : stepNames) {
    outcomes.push(await runStep(name));
  }
  printSummary(outcomes);
  return outcomes.every(({ result }) => result.isGood) ? 0 : 1;
});

async function runStep(name: StepName): Promise<Outcome> {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const result = await steps[name]();
  const line = stepLine(result.isGood, `${name}${countsIn(result.count)}`, performance.now() - start);
  console.log(line);
  return { line, result };
}

/** A check says nothing when it is content. */
async function check(args: readonly string[]): Promise<StepResult> {
  const { status, text } = await runChild(process.execPath, args, { output: 'kept' });
  if (status !== 0) console.log(text);
  return { isGood: status === 0, count: noTests };
}

async function tests(name: string, args: readonly string[]): Promise<StepResult> {
  const report = join(reports, `${name}.json`);
  await mkdir(reports, { recursive: true });
  await rm(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = await runChild(process.execPath, [bin.vitest, 'run', ...args, ...reporters]);
  const count = countTests(await readFile(report, 'utf8').catch(() => ''));
  return { isGood: status === 0, count };
}

function printSummary(outcomes: readonly Outcome[]): void {
  console.log(`\n== summary\n${outcomes.map(({ line }) => line).join('\n')}\n`);
  console.log(closingLine(outcomes.map(({ result }) => result)));
}

function countsIn({ passed, failed, skipped }: TestCount): string {
  if (passed + failed + skipped === 0) return '';
  return `: ${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

type StepName = (typeof stepNames)[number];

interface StepResult {
  readonly isGood: boolean;
  readonly count: TestCount;
}

interface Outcome {
  readonly line: string;
  readonly result: StepResult;
}
