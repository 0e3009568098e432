import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { runChild } from '../lib/child-command.ts';

/** What a command used, or one of the scripts that it runs. */
export interface Usage {
  /** User and system time of its Node processes, all threads included; a native helper process is not in it. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Largest resident set of one process, in millions of bytes. */
  readonly peakMegabytes: number;
}

/** A command to measure. */
export interface MeasuredCommand {
  /** A TypeScript file. */
  readonly script: string;
  readonly args: readonly string[];
  /** The name of a script that it runs in a process of its own, and that is to be measured apart. */
  readonly apart?: string;
  /** Whether it ends with 1 when it did its work and found something; otherwise everything but 0 is a crash. */
  readonly mayFind: boolean;
}

/** What a command used, and the script that was to be measured apart. */
export interface CommandUsage extends Usage {
  /** Undefined when nothing was. */
  readonly apart: Usage | undefined;
}

/**
 * Runs a command in a Node of its own, as many times as asked, and returns what the thriftiest run used: the others were disturbed by
 * something else on the machine. Throws with the command's words when it crashes.
 */
export async function measureCommand(command: MeasuredCommand, repeat: number): Promise<CommandUsage> {
  const runs: CommandUsage[] = [];
  for (let run = 0; run < repeat; run += 1) runs.push(await measureOnce(command));
  return runs.reduce((best, one) => (one.cpuSeconds < best.cpuSeconds ? one : best));
}

async function measureOnce({ script, args, mayFind, apart }: MeasuredCommand): Promise<CommandUsage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'samepage-bench-'));
  const env = { ...process.env, BENCH_USAGE: folder, NODE_OPTIONS: `--import=${PROBE}`, ASTRO_TELEMETRY_DISABLED: '1' };
  const start = performance.now();
  const { status, text } = await runChild(process.execPath, [script, ...args], { output: 'kept', env });
  const wallSeconds = (performance.now() - start) / 1000;
  const files = readdirSync(folder);
  const read = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Usage;
  const isApart = (file: string) => apart !== undefined && file.startsWith(`${apart}.`);
  const used = files.filter((file) => !isApart(file)).map(read);
  const usedApart = files.filter(isApart).map(read);
  rmSync(folder, { recursive: true });
  if (status > (mayFind ? 1 : 0) || used.length === 0)
    throw new Error(`"${path.basename(script)} ${args.join(' ')}" failed:\n${text}`);
  return { ...together(used), wallSeconds, apart: usedApart.length > 0 ? together(usedApart) : undefined };
}

function together(used: readonly Usage[]): Usage {
  return {
    cpuSeconds: used.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    wallSeconds: Math.max(...used.map(({ wallSeconds }) => wallSeconds)),
    peakMegabytes: Math.max(...used.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

const PROBE = pathToFileURL(path.join(import.meta.dirname, 'usage-probe.ts')).href;
