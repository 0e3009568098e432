import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'vitest';
import { runChild } from '../scripts/lib/child-command.ts';
import { playScenario } from './support/scenario.ts';

const folder = path.join(import.meta.dirname, 'scenarios');
const files = readdirSync(folder).filter((name) => name.endsWith('.scenario'));

/*
 * Each file in tests/scenarios tells what a command does: the files it finds, the command, its status and its output. To accept a
 * change of the output, run `npx vitest run tests/scenarios.test.ts -u` and read the difference.
 */
describe.concurrent('the commands', () => {
  it.for(files)('do what %s tells', async (name, { expect }) => {
    const file = path.join(folder, name);
    await expect(await playScenario(readFileSync(file, 'utf8'))).toMatchFileSnapshot(file);
  });

  it('speak alike in every time zone and language, byte for byte', async ({ expect }) => {
    const places = [
      ['UTC', 'C'],
      ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
      ['America/Los_Angeles', 'ar_EG.UTF-8'],
    ];
    const runs = places.map(([TZ, LANG]) =>
      runChild(process.execPath, ['scripts/check.ts', '--json', '--as-of', '2026-11-21'], {
        env: { PATH: process.env['PATH'], TZ, LANG, LC_ALL: LANG },
        output: 'kept',
      }),
    );
    const [first, ...others] = await Promise.all(runs);
    expect(first?.text).toContain('"campaigns": 3');
    for (const other of others) expect(other).toEqual(first);
  });
});
