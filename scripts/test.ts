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

/** Astro writes the types of the content collections; without them, neither the linter nor the compiler sees any. */
let synced: Promise<StepResult> | undefined;

/** Every step runs even if another failed, so that one run tells everything. */
const steps: Readonly<Record<StepName, () => Promise<StepResult>>> = {
  format: () => check([bin.prettier, '--check', '--cache', '--cache-location', '.cache/prettier', '.']),
  // Since a finding in one file can hang on the types of another, results are not kept from run to run.
  lint: () => checkSynced([bin.eslint, '--max-warnings', '0', '.']),
  types: () => checkSynced([bin.astro, 'check', '--noSync', '--minimumFailingSeverity', 'warning']),
  architecture: () => tests('architecture', ['--project', 'unit', 'tests/architecture.test.ts']),
  unit: () => tests('unit', ['--project', 'unit', '--exclude', 'tests/architecture.test.ts']),
  site: () => tests('site', ['--project', 'site']),
};

/** In this order. What stands together runs at the same time: each check keeps one core busy, and tests as many as there are. */
const stages = [['format', 'lint', 'types'], ['architecture'], ['unit'], ['site']] as const;
const stepNames = ['format', 'lint', 'types', 'architecture', 'unit', 'site'] as const;

const command = {
  name: 'npm test',
  summary: 'Checks format, lint, types and architecture, then runs every test, the ones in a browser included.',
  options: { only: { kind: 'list', value: 'STEP', help: 'run this step only', choices: stepNames } },
} as const;

await runCommand(command, async ({ only }) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => (stopChildren(), process.exit(2)));
  const outcomes: Outcome[] = [];
  for (const stage of stages) {
    const wanted = stage.filter((name) => only.length === 0 || only.includes(name));
    const begun = wanted.map((name) => ({ name, ending: timed(steps[name]) }));
    for (const { name, ending } of begun) outcomes.push(await tell(name, ending));
  }
  printSummary(outcomes);
  return outcomes.every(({ result }) => result.isGood) ? 0 : 1;
});

/** Says how a step ended, under its name. Those that run beside it wait for their turn. */
async function tell(name: StepName, ending: Promise<Timed>): Promise<Outcome> {
  console.log(`\n== ${name}`);
  const { result, milliseconds } = await ending;
  if (!result.isGood && result.says) console.log(result.says);
  const line = stepLine(result.isGood, `${name}${countsIn(result.count)}`, milliseconds);
  console.log(line);
  return { line, result };
}

async function timed(step: () => Promise<StepResult>): Promise<Timed> {
  const start = performance.now();
  const result = await step();
  return { result, milliseconds: performance.now() - start };
}

/** A check says nothing when it is content. */
async function check(args: readonly string[]): Promise<StepResult> {
  const { status, text } = await runChild(process.execPath, args, { output: 'kept' });
  return { isGood: status === 0, count: noTests, says: text };
}

/** Two that write the types at the same time would read each other's halves: they are written once, before. */
async function checkSynced(args: readonly string[]): Promise<StepResult> {
  const result = await (synced ??= check([bin.astro, 'sync']));
  return result.isGood ? check(args) : result;
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
  /** What a check complains of. Tests speak for themselves while they run. */
  readonly says?: string;
}

interface Timed {
  readonly result: StepResult;
  readonly milliseconds: number;
}

interface Outcome {
  readonly line: string;
  readonly result: StepResult;
}
