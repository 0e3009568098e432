import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** Stands in for the real build: a page with the text of `page.txt`, unless that text is bad. */
const fakeBuild = `
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
const options = { content: { type: 'string' }, out: { type: 'string' }, audience: { type: 'string' } };
const { content, out, audience = 'everyone' } = parseArgs({ options }).values;
const text = readFileSync(content + '/page.txt', 'utf8');
if (text.includes('bad')) {
  console.error('page.txt:1:1 This is bad.');
  process.exit(1);
}
if (text.includes('slow')) await new Promise((resolve) => setTimeout(resolve, 60_000));
console.log('Checked 1 file');
writeFileSync(out + '/index.html', '<body>' + text + ' for ' + audience + '</body>');
`;

const patience = 45_000;
let folder: string;
let port: number;
let running: ChildProcess | undefined;
let said = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samepage-start-'));
  port = await freePort();
  await mkdir(join(folder, 'content'));
  await writeFile(join(folder, 'build.mjs'), fakeBuild);
  await writePage('First');
});

afterEach(async () => {
  if (running?.exitCode === null && running.signalCode === null) {
    running.kill('SIGKILL');
    await once(running, 'close');
  }
  await rm(folder, { recursive: true });
  await rm(join('.cache', `start-${port}`), { recursive: true, force: true });
});

describe('npm start', { timeout: 120_000 }, () => {
  it('builds, serves, says where, and ends on request', async () => {
    start('--audience', 'brand');
    await vi.waitFor(() => expect(said).toContain(`Samepage is at http://127.0.0.1:${port}/`), patience);
    expect(said).toMatch(/done.*Port .* is free.*\nChecked 1 file\ndone.*Site checked and built/);
    expect(await page()).toMatchObject({ status: 200, text: expect.stringContaining('First for brand') as string });
    running?.kill('SIGINT');
    expect(await once(running!, 'close')).toEqual([0, null]);
  });

  it('shows a change, keeps the last good page over a bad one, and recovers', async () => {
    start();
    await vi.waitFor(async () => expect((await page()).text).toContain('First'), patience);
    await writePage('bad');
    await vi.waitFor(() => expect(said).toContain('page.txt:1:1 This is bad.'), patience);
    expect((await page()).text).toContain('First');
    await writePage('Second');
    await vi.waitFor(async () => expect((await page()).text).toContain('Second'), patience);
  });

  it('says at once what a change does to the content', async () => {
    start();
    await vi.waitFor(() => expect(said).toContain('Samepage is at'), patience);
    await mkdir(join(folder, 'content/campaigns'));
    await writeFile(join(folder, 'content/campaigns/aurora.mdx'), '---\ntitle: Aurora\nstatus: algning\n---\n');
    await vi.waitFor(
      () => expect(said).toMatch(/Checked in \d+ ms\ncampaigns\/aurora\.mdx\n {2}3:9 .*Did you mean “aligning”/),
      patience,
    );
    await writeFile(join(folder, 'content/campaigns/aurora.mdx'), '---\ntitle: Aurora\nstatus: draft\n---\n');
    await vi.waitFor(() => expect(said).toMatch(/Checked in \d+ ms\n1 file, 1 campaign: nothing found\./), patience);
  });

  it('serves the problems when the very first build fails, and recovers', async () => {
    await writePage('bad');
    start();
    const problems = { status: 503, text: expect.stringContaining('page.txt:1:1 This is bad.') as string };
    await vi.waitFor(async () => expect(await page()).toMatchObject(problems), patience);
    await writePage('Good');
    await vi.waitFor(async () => expect((await page()).status).toBe(200), patience);
  });

  it('ends a build that is still running', async () => {
    await writePage('slow');
    start();
    await vi.waitFor(() => expect(said).toContain('is free'), patience);
    running?.kill('SIGTERM');
    expect(await once(running!, 'close')).toEqual([0, null]);
  });

  it('answers the CMS on its own address, and says what becomes of what is saved', async () => {
    start();
    await vi.waitFor(
      () => expect(said).toContain('commits nothing (simple): the content folder is in no git repository.'),
      patience,
    );
    const origin = `http://127.0.0.1:${port}`;
    const ask = (headers: Readonly<Record<string, string>>) =>
      fetch(`${origin}/api/v1`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: '{"action":"info"}',
      });
    expect(await (await ask({ Origin: origin })).json()).toMatchObject({ repo: 'content', publish_modes: ['simple'] });
    expect((await ask({ Origin: 'https://evil.example' })).status).toBe(403);
    expect((await fetch(`${origin}/api/v1`)).status).toBe(405);
  });

  it('has no CMS on an address that others can reach', async () => {
    start('--host', '0.0.0.0');
    await vi.waitFor(() => expect(said).toContain('The CMS is off, because 0.0.0.0 may be reached from elsewhere.'), patience);
    const origin = `http://127.0.0.1:${port}`;
    const headers = { Origin: origin, 'Content-Type': 'application/json' };
    expect((await fetch(`${origin}/api/v1`, { method: 'POST', headers, body: '{"action":"info"}' })).status).toBe(405);
  });

  it('refuses to keep drafts where git cannot', async () => {
    start('--cms', 'workflow');
    expect(await once(running!, 'close')).toEqual([2, null]);
    expect(said).toContain(
      '--cms workflow keeps drafts as branches, and cannot do so here: the content folder is in no git repository.',
    );
  });

  it('names a busy port and the cure', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    start();
    expect(await once(running!, 'close')).toEqual([2, null]);
    expect(said).toContain(`Port ${port} is taken`);
    expect(said).toContain(`npm start -- --port ${port + 1}`);
    other.close();
  });

  it('names a missing content folder', async () => {
    start('--content', join(folder, 'nowhere'));
    expect(await once(running!, 'close')).toEqual([2, null]);
    expect(said).toContain('There is no folder');
  });
});

function start(...args: readonly string[]): void {
  said = '';
  const fixed = [
    'scripts/start.ts',
    '--content',
    join(folder, 'content'),
    '--build',
    join(folder, 'build.mjs'),
    '--port',
    String(port),
  ];
  // CI asks for colours; what is said is compared as text.
  const env = { ...process.env, NO_COLOR: '1' };
  running = spawn(process.execPath, [...fixed, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [running.stdout, running.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
}

async function page(): Promise<{ status: number; text: string }> {
  const response = await fetch(`http://127.0.0.1:${port}/`);
  return { status: response.status, text: await response.text() };
}

function writePage(text: string): Promise<void> {
  return writeFile(join(folder, 'content', 'page.txt'), text);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return free;
}
