import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Holidays from 'date-holidays';
import { CORE_SCHEMA, load } from 'js-yaml';
import { contentOption, runCommand, type Values } from './lib/command.ts';
import {
  attributionFrom,
  generatedOn,
  holidayDays,
  holidayFileText,
  isGenerated,
  type HolidayDay,
  type HolidayFile,
} from './lib/holiday-file.ts';

/** Regions that are written although no market or party names them: the ones people ask for first when they add a party. */
const MORE_REGIONS = ['de-be', 'es-ct', 'es-md', 'us-ca', 'us-ny'];

/** The data's licence as its LICENSE states it; see LICENSES.md for why this one and not the one in its package.json. */
const LICENSE = 'CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/';

const command = {
  name: 'npm run holidays',
  summary: 'Writes the holidays of every region that a market or a party names, from the package date-holidays.',
  options: {
    content: contentOption,
    // Fixed, not "this year": the same command must write the same files whenever it runs. Move it on once a year, in a commit.
    from: { kind: 'number', value: 'YEAR', help: 'first year', default: 2026 },
    years: { kind: 'number', value: 'COUNT', help: 'how many years', default: 3 },
    generated: {
      kind: 'text',
      value: 'DATE',
      help: 'day to write into the files, as 2026-11-21; the one already there when left out',
    },
    check: { kind: 'flag', help: 'write nothing; end with 1 when a file is not what would be written' },
  },
} as const;

type Options = Values<typeof command>;

const fromHere = createRequire(import.meta.url);
const libraryFolder = dirname(fromHere.resolve('date-holidays/package.json'));
const { version } = fromHere('date-holidays/package.json') as { version: string };

await runCommand(command, async (options) => {
  requireSensible(options);
  const folder = join(options.content, 'holidays');
  const expected = await expectedFiles(folder, options);
  const present = await presentFiles(folder);
  const toWrite = [...expected].filter(([name, text]) => present.get(name) !== text).map(([name]) => name);
  const toRemove = [...present].filter(([name, text]) => !expected.has(name) && isGenerated(text)).map(([name]) => name);
  if (options.check) return reportCheck(toWrite, toRemove, expected.size);
  await mkdir(folder, { recursive: true });
  for (const name of toWrite) await writeFile(join(folder, name), expected.get(name) ?? '');
  for (const name of toRemove) await rm(join(folder, name));
  console.log(`${expected.size} regions; ${toWrite.length} files written, ${toRemove.length} removed.`);
  return 0;
});

function requireSensible({ content, generated, from, years }: Options): void {
  if (!existsSync(content)) throw new Error(`There is no folder ${content}. Name another one with --content or SAMEPAGE_CONTENT.`);
  if (generated !== undefined && !isDay(generated))
    throw new Error(`--generated takes a day such as 2026-11-21, not '${generated}'`);
  if (from < 1970 || from > 2100 || years < 1 || years > 10)
    throw new Error('--from takes a year from 1970 to 2100, --years 1 to 10');
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The text of every file, by file name. */
async function expectedFiles(folder: string, options: Options): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const region of await regionsIn(options.content)) {
    const name = `${region}.yaml`;
    // A check finds a missing file by comparing, whatever day it would carry.
    const generated = options.generated ?? generatedOn(await readIfPresent(join(folder, name))) ?? (options.check ? '' : undefined);
    if (generated === undefined) throw new Error(`${name} is new: say with --generated on which day it is generated.`);
    files.set(name, holidayFileText(await holidaysOf(region, generated, options)));
  }
  return files;
}

/** Every region that content names, and a few more, in alphabetical order. */
async function regionsIn(content: string): Promise<string[]> {
  const regions = new Set(MORE_REGIONS);
  for (const kind of ['markets', 'parties']) {
    for (const [filename, text] of await presentFiles(join(content, kind))) {
      const data = load(text, { schema: CORE_SCHEMA, filename }) as { region?: unknown } | null;
      if (typeof data?.region === 'string' && data.region !== '?') regions.add(data.region);
    }
  }
  return [...regions].sort();
}

async function holidaysOf(region: string, generated: string, { from, years }: Options): Promise<HolidayFile> {
  const [country = '', state] = region.toUpperCase().split('-');
  const calendar = state === undefined ? new Holidays(country) : new Holidays(country, state);
  const listed = Array.from({ length: years }, (_, index) => from + index);
  return {
    name: regionName(country, state, region),
    code: region.toUpperCase(),
    years: listed,
    generated,
    source: `date-holidays ${version}, https://github.com/commenthol/date-holidays`,
    license: LICENSE,
    attribution: attributionFrom(await readFile(join(libraryFolder, 'data', 'countries', `${country}.yaml`), 'utf8')),
    days: daysOf(calendar, listed),
  };
}

/** The year before is asked too: a holiday of several days may begin in it. */
function daysOf(calendar: Holidays, years: readonly number[]): HolidayDay[] {
  const asked = [Math.min(...years) - 1, ...years];
  const local = asked.flatMap((year) => calendar.getHolidays(year));
  const english = asked.flatMap((year) => calendar.getHolidays(year, 'en'));
  return holidayDays(local, english).filter(({ date }) => years.includes(Number(date.slice(0, 4))));
}

function regionName(country: string, state: string | undefined, region: string): string {
  const names = new Holidays();
  const countryName = names.getCountries('en')[country];
  // Copied, as a country without states has none at all, whatever the library's types promise.
  const stateName = state === undefined ? undefined : { ...names.getStates(country, 'en') }[state];
  if (countryName === undefined || (state !== undefined && stateName === undefined)) {
    throw new Error(`date-holidays knows no region '${region}'. Write a country as 'de', a part of one as 'de-be'.`);
  }
  return stateName === undefined ? countryName : `${stateName}, ${countryName}`;
}

/** The text of every YAML file of a folder, by file name; none when there is no folder. */
async function presentFiles(folder: string): Promise<Map<string, string>> {
  if (!existsSync(folder)) return new Map();
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)));
}

async function readIfPresent(path: string): Promise<string> {
  return existsSync(path) ? readFile(path, 'utf8') : '';
}

function reportCheck(stale: readonly string[], extra: readonly string[], count: number): number {
  for (const name of stale) console.log(`holidays/${name} is not what would be written.`);
  for (const name of extra) console.log(`holidays/${name} belongs to no region that a market or a party names.`);
  if (stale.length + extra.length > 0) console.log('npm run holidays writes them.');
  else console.log(`${count} regions are as generated.`);
  return stale.length + extra.length > 0 ? 1 : 0;
}
