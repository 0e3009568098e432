import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LiveCheck } from '../../src/corpus/live-check.ts';

/** What `npm start` needs to say what a saved change does. */
export interface Recheck {
  readonly campaigns: number;
  /** From the saved file to the findings, the median of several edits, in milliseconds of wall time. */
  readonly milliseconds: number;
}

const EDITS = 9;

/** Checks a folder, then edits one campaign after the other as people do, and leaves the folder as it was. */
export function measureRecheck(content: string, asOf: string): Recheck {
  const check = new LiveCheck(content, asOf);
  const { campaigns } = check.all();
  const files = readdirSync(path.join(content, 'campaigns')).map((name) => `campaigns/${name}`);
  const step = Math.max(1, Math.floor(files.length / EDITS));
  const times = files.flatMap((file, index) => (index % step === 0 ? timeOfEdit(check, content, file) : []));
  const milliseconds = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return { campaigns, milliseconds };
}

function timeOfEdit(check: LiveCheck, content: string, file: string): number {
  const place = path.join(content, file);
  const before = readFileSync(place, 'utf8');
  writeFileSync(place, before.replace(/^title: .*$/m, 'title: Another title'));
  const start = performance.now();
  check.changed([file]);
  const time = performance.now() - start;
  writeFileSync(place, before);
  check.changed([file]);
  return time;
}
