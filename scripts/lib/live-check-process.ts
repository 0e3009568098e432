import { performance } from 'node:perf_hooks';
import { lineReader } from '../../src/corpus/line-reader.ts';
import { LiveCheck } from '../../src/corpus/live-check.ts';
import { textReporter } from '../../src/reporters/text.ts';
import { dayOf } from './as-of.ts';

/** What `npm start` runs beside the builds: it keeps the content in memory, and says at once what a change does to it. */
const [content = 'content'] = process.argv.slice(2);
let day = dayOf(undefined);
let check = new LiveCheck(content, day);

process.on('disconnect', () => process.exit(0));
process.on('message', (files: readonly string[]) => attempt(() => tell(files)));
attempt(() => check.all());

function tell(files: readonly string[]): void {
  const began = performance.now();
  if (dayOf(undefined) !== day) {
    day = dayOf(undefined);
    check = new LiveCheck(content, day);
  }
  const { findings, crashes } = check.changed(files);
  const report = { findings, crashes, silenced: [], files: files.length, campaigns: files.filter(isCampaign).length };
  const { output } = textReporter(lineReader(content))(report);
  console.log(`Checked in ${Math.round(performance.now() - began)} ms\n${output}\n`);
}

function isCampaign(file: string): boolean {
  return file.startsWith('campaigns/');
}

/** A folder that is being moved may be gone for a moment; the build says what is wrong with it. */
function attempt(run: () => void): void {
  try {
    run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}
