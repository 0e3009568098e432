import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { measureEditor, type EditorWaits } from './editor.ts';
import { measureFirstSearches, type FirstSearch } from './first-search.ts';
import { generateContent } from './generator/generate.ts';
import { measureCommand, type MeasuredCommand, type Usage } from './measured-command.ts';
import { measureRecheck, type Recheck } from './recheck.ts';
import { sizeOf, weigh, type OutputSize, type PageWeight } from './output-size.ts';

/**
 * What is measured: the least that reading can cost, the loader with its shape checks, `npm run check`, `npm run build` without its search
 * index, and that index, which another program makes of the finished pages.
 */
export type Task = 'floor' | 'read' | 'check' | 'build' | 'index';

/** One task at one size. */
export interface Measurement {
  readonly task: Task;
  readonly campaigns: number;
  readonly usage: Usage;
  /** What the time is divided by. */
  readonly unit: 'campaign' | 'page';
  readonly units: number;
  /** CPU for each campaign or page, start-up included, in milliseconds. */
  readonly perUnit: number;
  /** Without what one campaign alone costs: what one more adds, in milliseconds. Undefined for one campaign. */
  readonly marginal: number | undefined;
  /** What was built; undefined for the other tasks. */
  readonly output: OutputSize | undefined;
}

/** How to measure. */
export interface MeasureOptions {
  /** The checkout that is measured. */
  readonly root: string;
  readonly audience: string;
  readonly kibibytes: number;
  /** How many times; the thriftiest run counts. */
  readonly repeat: number;
  /** Whether built sites stay, to be searched by `measureSearches`. */
  readonly keepsSites: boolean;
}

/** Generates a corpus of each size and measures every task on it, the smallest corpus first. Tells `progress` what it is about to do. */
export async function measureAll(
  tasks: readonly Task[],
  sizes: readonly number[],
  options: MeasureOptions,
  progress: (what: string) => void,
): Promise<Measurement[]> {
  const done: Measurement[] = [];
  if (tasks.length === 0) return done;
  // One campaign alone shows what start-up costs.
  for (const campaigns of [...new Set([1, ...sizes])].sort((a, b) => a - b)) {
    progress(`Generating ${campaigns} campaigns`);
    generateContent(folderOf(campaigns, 'content', options), path.join(options.root, 'content'), { ...options, campaigns });
    for (const task of tasks) {
      progress(`Measuring ${task} of ${campaigns} campaigns`);
      const alone = (what: Task) => done.find((one) => one.task === what && one.campaigns === 1);
      done.push(...(await measure(task, campaigns, alone, options)));
    }
  }
  return done;
}

/** Measures how soon a saved change is judged, in content of each size. */
export function measureRechecks(sizes: readonly number[], options: MeasureOptions, progress: (what: string) => void): Recheck[] {
  return [...new Set(sizes)].map((campaigns) => {
    const content = folderOf(campaigns, 'content', options);
    progress(`Editing ${campaigns} campaigns`);
    generateContent(content, path.join(options.root, 'content'), { ...options, campaigns });
    return measureRecheck(content, DAY);
  });
}

/** Measures first searches on the sites of each size, and removes them. A site that was not built before is built now. */
export async function measureSearches(
  sizes: readonly number[],
  options: MeasureOptions,
  progress: (what: string) => void,
): Promise<FirstSearch[]> {
  const done: FirstSearch[] = [];
  for (const campaigns of [...new Set(sizes)]) {
    const [content, out] = [folderOf(campaigns, 'content', options), folderOf(campaigns, 'dist', options)];
    if (!existsSync(out)) {
      progress(`Generating and building ${campaigns} campaigns`);
      generateContent(content, path.join(options.root, 'content'), { ...options, campaigns });
      await measureCommand(commandFor('build', { ...options, content, out }), 1);
    }
    progress(`Searching ${campaigns} campaigns`);
    done.push(...(await measureFirstSearches(out, campaigns)));
    rmSync(out, { recursive: true });
  }
  return done;
}

/** Builds the samples, weighs their pages, and opens the editor on the heaviest campaign and types in it. */
export async function measureSamples({ root, audience }: MeasureOptions): Promise<Samples> {
  const out = path.join(root, '.cache/bench/samples');
  const content = path.join(root, 'content');
  await measureCommand(commandFor('build', { root, content, out, audience }), 1);
  const weight = weigh(out);
  const [, campaign] = /^campaigns\/([^/]+)\//.exec(weight.page) ?? [];
  const editor = campaign === undefined || audience !== 'internal' ? undefined : await measureEditor(out, content, campaign);
  rmSync(out, { recursive: true });
  return { weight, editor };
}

/** What the samples show. */
export interface Samples {
  readonly weight: PageWeight;
  /** Undefined where there is no editor. */
  readonly editor: EditorWaits | undefined;
}

async function measure(
  task: Task,
  campaigns: number,
  alone: (task: Task) => Measurement | undefined,
  options: MeasureOptions,
): Promise<Measurement[]> {
  const [content, out] = [folderOf(campaigns, 'content', options), folderOf(campaigns, 'dist', options)];
  const { apart, ...usage } = await measureCommand(commandFor(task, { ...options, content, out }), options.repeat);
  const output = task === 'build' ? sizeOf(out) : undefined;
  // Ten thousand pages are gigabytes, and only their number and size are of interest.
  if (!options.keepsSites) rmSync(out, { recursive: true, force: true });
  const whole = measurementOf({ task, campaigns, usage, output }, alone(task));
  return apart ? [whole, measurementOf({ task: 'index', campaigns, usage: apart, output }, alone('index'))] : [whole];
}

function measurementOf(
  measured: Pick<Measurement, 'task' | 'campaigns' | 'usage' | 'output'>,
  alone: Measurement | undefined,
): Measurement {
  const { campaigns, usage, output } = measured;
  const units = output?.pages ?? campaigns;
  const perUnit = (usage.cpuSeconds * 1000) / units;
  const marginal = alone && ((usage.cpuSeconds - alone.usage.cpuSeconds) * 1000) / (units - alone.units);
  return { ...measured, unit: output ? 'page' : 'campaign', units, perUnit, marginal };
}

interface Places {
  readonly root: string;
  readonly content: string;
  readonly out: string;
  readonly audience: string;
}

function commandFor(task: Task, { root, content, out, audience }: Places): MeasuredCommand {
  const isOurs = task === 'floor' || task === 'read';
  const script = path.join(root, 'scripts', isOurs ? `bench/${task}.ts` : `${task}.ts`);
  if (isOurs) return { script, args: [content], mayFind: false };
  const common = ['--content', content, '--as-of', DAY];
  if (task === 'check') return { script, args: common, mayFind: true };
  return { script, args: [...common, '--out', out, '--audience', audience], mayFind: false, apart: 'index-search.ts' };
}

function folderOf(campaigns: number, folder: string, { root }: MeasureOptions): string {
  return path.join(root, '.cache/bench', String(campaigns), folder);
}

/** What "today" is, so that the same findings are made in every run. */
const DAY = '2026-11-21';
