import type { EditorWaits } from './editor.ts';
import type { FirstSearch } from './first-search.ts';
import type { Measurement } from './measure.ts';
import type { PageWeight } from './output-size.ts';
import type { Recheck } from './recheck.ts';

/** A promise about speed, memory or weight, held against a figure. */
export interface Limit {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}

/** Times hold at these numbers of campaigns and above; a small corpus is mostly start-up. */
const COUNTED_FROM = 5000;
/** The size that memory is promised for, and the largest that searches are. */
const MEMORY_AT = 5000;
const SEARCH_AT = 5000;

/**
 * CPU of one more campaign or page, as multiples of what reading and parsing the YAML of one campaign costs in the same run: machines
 * differ threefold in speed, and one machine from hour to hour, but this ratio stays. What was promised is 2 ms for a campaign whose
 * shape is checked, 6 ms for one that is checked by every rule too, and 4 ms for a page, where parsing alone took 0.4 ms. For the search
 * index nothing was: what was promised for it is what a search loads.
 */
const TIMES_THE_FLOOR = { read: 5, check: 15, build: 10 } as const;
const MEGABYTES = 1300;
const RATIO_OF_DOUBLE = 2.2;
const MILLISECONDS_OF_RECHECK = 200;
const MILLISECONDS_OF_OPENING = 2000;
const MILLISECONDS_OF_FINDING = 300;
const KILOBYTES = { html: 40, css: 20, script: 12, search: 350 } as const;

/** The promises that these measurements say something about. */
export function limitsOn(
  measurements: readonly Measurement[],
  weight: PageWeight | undefined,
  { searches = [], rechecks = [], editor }: OtherFigures = {},
): Limit[] {
  return [
    ...measurements.flatMap((one) => timeLimit(one, measurements)),
    ...measurements.flatMap(memoryLimit),
    ...ratioLimits(measurements),
    ...(weight ? weightLimits(weight) : []),
    ...rechecks.map(recheckLimit),
    ...searchLimits(searches),
    ...(editor ? editorLimits(editor) : []),
  ];
}

/** What is measured beside commands and pages. */
export interface OtherFigures {
  readonly searches?: readonly FirstSearch[];
  readonly rechecks?: readonly Recheck[];
  readonly editor?: EditorWaits | undefined;
}

/** Whether a figure is within its limit. */
export function isHeld({ value, limit }: Limit): boolean {
  return value <= limit;
}

/** Start-up is taken off both sides. */
function timeLimit({ task, campaigns, marginal, unit }: Measurement, all: readonly Measurement[]): Limit[] {
  const floor = all.find((one) => one.task === 'floor' && one.campaigns === campaigns)?.marginal;
  if (task === 'floor' || task === 'index' || campaigns < COUNTED_FROM || marginal === undefined || floor === undefined) return [];
  const what = `CPU of ${task}, ${campaigns} campaigns: ${marginal.toFixed(2)} ms for one more ${unit}`;
  return [
    { what, value: marginal / floor, limit: TIMES_THE_FLOOR[task], unit: `times the ${floor.toFixed(2)} ms of parsing alone` },
  ];
}

function memoryLimit({ task, campaigns, usage }: Measurement): Limit[] {
  if (task === 'floor' || campaigns !== MEMORY_AT) return [];
  return [{ what: `memory of ${task}, ${campaigns} campaigns`, value: usage.peakMegabytes, limit: MEGABYTES, unit: 'MB' }];
}

/** Twice the campaigns may take little more than twice the time. */
function ratioLimits(measurements: readonly Measurement[]): Limit[] {
  return measurements.flatMap((large) => {
    const small = measurements.find(({ task, campaigns }) => task === large.task && campaigns * 2 === large.campaigns);
    if (!small || large.task === 'floor' || small.campaigns < COUNTED_FROM) return [];
    const value = large.usage.cpuSeconds / small.usage.cpuSeconds;
    return [
      { what: `CPU of ${large.task}, ${large.campaigns} against ${small.campaigns}`, value, limit: RATIO_OF_DOUBLE, unit: 'times' },
    ];
  });
}

function weightLimits({ page, html, css, script }: PageWeight): Limit[] {
  return [
    { what: `HTML of ${page}`, value: html, limit: KILOBYTES.html, unit: 'KB gzip' },
    { what: 'style sheets of a page', value: css, limit: KILOBYTES.css, unit: 'KB gzip' },
    { what: 'scripts of a page', value: script, limit: KILOBYTES.script, unit: 'KB gzip' },
  ];
}

/** What somebody who saves a file waits for, in wall time: at 200 ms an answer still seems to come at once. */
function recheckLimit({ campaigns, milliseconds }: Recheck): Limit {
  return {
    what: `one changed campaign of ${campaigns}, checked again`,
    value: milliseconds,
    limit: MILLISECONDS_OF_RECHECK,
    unit: 'ms',
  };
}

/** What somebody waits for a form and in it, in wall time. */
function editorLimits({ campaign, opening, finding }: EditorWaits): Limit[] {
  return [
    { what: `the form of ${campaign} opens`, value: opening, limit: MILLISECONDS_OF_OPENING, unit: 'ms' },
    { what: `a finding shows beside the form of ${campaign}`, value: finding, limit: MILLISECONDS_OF_FINDING, unit: 'ms' },
  ];
}

/** The heaviest first search of each size up to the one it is promised for. */
function searchLimits(searches: readonly FirstSearch[]): Limit[] {
  const sizes = [...new Set(searches.map(({ campaigns }) => campaigns))].filter((campaigns) => campaigns <= SEARCH_AT);
  return sizes.map((size) => {
    const value = Math.max(...searches.filter(({ campaigns }) => campaigns === size).map(({ kilobytes }) => kilobytes));
    return { what: `first search of ${size} campaigns`, value, limit: KILOBYTES.search, unit: 'KB transferred' };
  });
}
