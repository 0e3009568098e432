import path from 'node:path';
import { isHeld, limitsOn } from './bench/limits.ts';
import { measureAll, measureRechecks, measureSearches, measureSamples, type MeasureOptions, type Task } from './bench/measure.ts';
import { tableOf, thisMachine } from './bench/table.ts';
import { jsonOption, runCommand } from './lib/command.ts';

const command = {
  name: 'npm run bench',
  summary:
    'Measures what checking, building, searching and editing cost on generated campaigns and on the samples. The limits hold at 5000 and 10000 campaigns.',
  options: {
    campaigns: { kind: 'number', value: 'N', help: 'how many campaigns to generate', default: 500 },
    compare: { kind: 'number', value: 'N', help: 'measure this many as well, and print the ratio' },
    only: {
      kind: 'text',
      value: 'TASK',
      help: 'measure one task',
      choices: ['read', 'check', 'recheck', 'build', 'search', 'editor'],
    },
    audience: { kind: 'text', value: 'NAME', help: 'for whom to build', default: 'internal' },
    'content-size': { kind: 'number', value: 'KIB', help: 'least size of a campaign file in KiB', default: 14 },
    repeat: { kind: 'number', value: 'N', help: 'measure so many times, and print the thriftiest', default: 1 },
    enforce: { kind: 'flag', help: 'end with 1 when a limit is broken' },
    json: jsonOption,
  },
} as const;

await runCommand(command, async ({ campaigns, compare, only, audience, 'content-size': kibibytes, repeat, enforce, json }) => {
  const root = path.resolve(import.meta.dirname, '..');
  const searches = only === undefined || only === 'search';
  const options: MeasureOptions = { root, audience, kibibytes, repeat: Math.max(1, repeat), keepsSites: searches };
  const tasks: Task[] = ['floor', 'read', 'check', 'build'];
  const wanted =
    only !== undefined && ['search', 'recheck', 'editor'].includes(only)
      ? []
      : tasks.filter((task) => task === 'floor' || only === undefined || task === only);
  const sizes = compare === undefined ? [campaigns] : [campaigns, compare];
  const say = (what: string) => void process.stderr.write(`${what} …\n`);

  const machine = thisMachine();
  const measurements = await measureAll(wanted, sizes, options, say);
  const rechecks = only === undefined || only === 'recheck' ? measureRechecks(sizes, options, say) : [];
  const firstSearches = searches ? await measureSearches(sizes, options, say) : [];
  const samples = wanted.includes('build') || only === 'editor' ? await measureSamples(options) : undefined;
  const limits = limitsOn(measurements, samples?.weight, { searches: firstSearches, rechecks, editor: samples?.editor });

  const result = { machine, measurements, rechecks, searches: firstSearches, editor: samples?.editor, limits };
  console.log(json ? JSON.stringify(result, undefined, 2) : tableOf(result));
  return enforce && !limits.every(isHeld) ? 1 : 0;
});
