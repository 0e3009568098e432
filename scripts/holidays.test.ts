import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runChild } from './lib/child-command.ts';

// Each test starts the command a few times, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const script = join(import.meta.dirname, 'holidays.ts');
let content: string;

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'holidays-'));
  await mkdir(join(content, 'parties'));
  await writeFile(join(content, 'parties', 'a.yaml'), 'name: A\nregion: gb-eng\n');
});

afterAll(() => rm(content, { recursive: true, force: true }));

function holidays(...args: string[]) {
  return runChild(process.execPath, [script, '--content', content, ...args], { output: 'kept' });
}

function england() {
  return readFile(join(content, 'holidays', 'gb-eng.yaml'), 'utf8');
}

it('asks for the day on which a new file is generated', async () => {
  const { status, text } = await holidays();
  expect(status).toBe(2);
  expect(text).toContain('--generated');
});

it('writes the regions of parties, the same every time, and keeps the day they were generated', async () => {
  expect((await holidays('--generated', '2026-11-21')).status).toBe(0);
  const first = await england();
  expect(first).toContain('date: "2026-08-31", name: "Summer bank holiday"');
  expect((await holidays()).status).toBe(0);
  expect(await england()).toBe(first);
  expect((await holidays('--check')).status).toBe(0);
});

it('finds files that were edited and files that no region asks for, and leaves alone what it did not write', async () => {
  const folder = join(content, 'holidays');
  const generated = await england();
  await writeFile(join(folder, 'gb-eng.yaml'), generated.replace('Summer', 'Sumer'));
  await writeFile(join(folder, 'pl.yaml'), generated);
  await writeFile(join(folder, 'own.yaml'), 'name: Our own\n');
  const { status, text } = await holidays('--check');
  expect(status).toBe(1);
  expect(text).toContain('holidays/gb-eng.yaml is not what would be written.');
  expect(text).toContain('holidays/pl.yaml belongs to no region');
  expect((await holidays()).status).toBe(0);
  expect(await england()).toBe(generated);
  expect(await readdir(folder)).toContain('own.yaml');
  expect(await readdir(folder)).not.toContain('pl.yaml');
});

it('says which region it does not know', async () => {
  await writeFile(join(content, 'parties', 'b.yaml'), 'name: B\nregion: sg-xyz\n');
  const { status, text } = await holidays('--generated', '2026-11-21');
  await rm(join(content, 'parties', 'b.yaml'));
  expect(status).toBe(2);
  expect(text).toContain("no region 'sg-xyz'");
});

it('refuses a day that does not exist', async () => {
  expect((await holidays('--generated', '2026-02-30')).status).toBe(2);
});
