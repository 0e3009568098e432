import { cpus, loadavg } from 'node:os';
import type { EditorWaits } from './editor.ts';
import type { FirstSearch } from './first-search.ts';
import { isHeld, type Limit } from './limits.ts';
import type { Measurement } from './measure.ts';
import type { Recheck } from './recheck.ts';

/** What was measured, and on what machine. */
export interface BenchResult {
  readonly machine: Machine;
  readonly measurements: readonly Measurement[];
  readonly rechecks: readonly Recheck[];
  readonly searches: readonly FirstSearch[];
  readonly editor: EditorWaits | undefined;
  readonly limits: readonly Limit[];
}

/** The machine, and how busy it was. */
export interface Machine {
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  /** Processes that wanted a core, on average over the last minute. */
  readonly load: number;
}

/** Describes this machine as it is now. */
export function thisMachine(): Machine {
  const cores = cpus();
  return { node: process.version, cpu: cores[0]?.model.trim() ?? 'unknown', cores: cores.length, load: loadavg()[0] ?? 0 };
}

/** The result for a terminal: figures, ratios between sizes, and the limits with their figures. */
export function tableOf({ machine, measurements, searches, limits }: BenchResult): string {
  const { node, cpu, cores, load } = machine;
  const blocks = [
    `Node ${node} on ${cores} cores of ${cpu}, load ${load.toFixed(1)}. Times are CPU, user and system, of all threads.`,
    grid(measurements.length === 0 ? [] : [HEADINGS, ...measurements.map(rowOf)]),
    grid(measurements.flatMap((one) => ratioRow(one, measurements))),
    grid(searches.length === 0 ? [] : [SEARCH_HEADINGS, ...searches.map(searchRow)]),
    grid(limits.map(limitRow)),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

const HEADINGS = ['', 'campaigns', 'CPU s', 'wall s', 'peak MB', 'pages', 'files', 'MB', 'ms each', 'ms for one more', 'KB each'];

function rowOf({ task, campaigns, usage, unit, units, perUnit, marginal, output }: Measurement): string[] {
  const { cpuSeconds, wallSeconds, peakMegabytes } = usage;
  const built = output ? [String(output.pages), String(output.files), (output.bytes / 1e6).toFixed(1)] : ['', '', ''];
  // What one campaign alone costs is no price of a campaign.
  const each = campaigns === 1 ? ['start-up', ''] : [`${perUnit.toFixed(2)} a ${unit}`, marginal?.toFixed(2) ?? ''];
  const weight = output ? (output.bytes / units / 1000).toFixed(1) : '';
  return [
    task,
    String(campaigns),
    cpuSeconds.toFixed(2),
    wallSeconds.toFixed(2),
    peakMegabytes.toFixed(0),
    ...built,
    ...each,
    weight,
  ];
}

const SEARCH_HEADINGS = ['first search', 'campaigns', 'KB', 'KB of its page', 's', 'found'];

function searchRow({ text, campaigns, kilobytes, pageKilobytes, seconds, found }: FirstSearch): string[] {
  return [text, String(campaigns), kilobytes.toFixed(1), pageKilobytes.toFixed(1), seconds.toFixed(2), found];
}

/** How much longer a size takes than the next smaller one, start-up included. */
function ratioRow(large: Measurement, all: readonly Measurement[]): string[][] {
  const small = all.filter(({ task, campaigns }) => task === large.task && campaigns > 1 && campaigns < large.campaigns).at(-1);
  const floor = all.find(({ task, campaigns }) => task === 'floor' && campaigns === large.campaigns);
  const against = (what: string, other: Measurement) => [
    `${large.task} of ${large.campaigns} takes`,
    `${(large.usage.cpuSeconds / other.usage.cpuSeconds).toFixed(2)} times the CPU of ${what}`,
  ];
  return [
    ...(small ? [against(String(small.campaigns), small)] : []),
    ...(floor && large.task !== 'floor' && large.campaigns > 1 ? [against('parsing the YAML alone', floor)] : []),
  ];
}

function limitRow(one: Limit): string[] {
  const { what, value, limit, unit } = one;
  return [isHeld(one) ? 'held' : 'broken', what, `${value.toFixed(2)} of at most ${limit} ${unit}`];
}

/** Columns side by side; numbers stand on the right. */
function grid(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isNumeric = (column: number) => rows.slice(1).some((row) => /^\d/.test(row[column] ?? '')) && column > 0;
  const pad = (text: string, column: number) =>
    isNumeric(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
