import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NpmStart } from './support/npm-start.ts';

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
let site: NpmStart;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samepage-start-'));
  site = await NpmStart.onFreePort();
  await mkdir(join(folder, 'content'));
  await writeFile(join(folder, 'build.mjs'), fakeBuild);
  await writePage('First');
});

afterEach(async () => {
  await site.remove();
  await rm(folder, { recursive: true });
});

describe('npm start', { timeout: 120_000 }, () => {
  it('builds, serves, says where, and ends on request', async () => {
    start('--audience', 'brand');
    await vi.waitFor(() => expect(site.said).toContain(`Samepage is at ${site.address}`), patience);
    expect(site.said).toMatch(/done.*Port .* is free.*\nChecked 1 file\ndone.*Site checked and built/);
    expect(await page()).toMatchObject({ status: 200, text: expect.stringContaining('First for brand') as string });
    site.signal('SIGINT');
    expect(await site.ended()).toEqual([0, null]);
  });

  it('shows a change, keeps the last good page over a bad one, and recovers', async () => {
    start();
    await vi.waitFor(async () => expect((await page()).text).toContain('First'), patience);
    await writePage('bad');
    await vi.waitFor(() => expect(site.said).toContain('page.txt:1:1 This is bad.'), patience);
    expect((await page()).text).toContain('First');
    await writePage('Second');
    await vi.waitFor(async () => expect((await page()).text).toContain('Second'), patience);
  });

  it('says at once what a change does to the content', async () => {
    start();
    await vi.waitFor(() => expect(site.said).toContain('Samepage is at'), patience);
    await mkdir(join(folder, 'content/campaigns'));
    await writeFile(join(folder, 'content/campaigns/aurora.mdx'), '---\ntitle: Aurora\nstatus: algning\n---\n');
    await vi.waitFor(
      () => expect(site.said).toMatch(/Checked in \d+ ms\ncampaigns\/aurora\.mdx\n {2}3:9 .*Did you mean “aligning”/),
      patience,
    );
    await writeFile(join(folder, 'content/campaigns/aurora.mdx'), '---\ntitle: Aurora\nstatus: draft\n---\n');
    await vi.waitFor(() => expect(site.said).toMatch(/Checked in \d+ ms\n1 file, 1 campaign: nothing found\./), patience);
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
    await vi.waitFor(() => expect(site.said).toContain('is free'), patience);
    site.signal('SIGTERM');
    expect(await site.ended()).toEqual([0, null]);
  });

  it('answers the CMS on its own address, and says what becomes of what is saved', async () => {
    start();
    await vi.waitFor(
      () => expect(site.said).toContain('commits nothing (simple): the content folder is in no git repository.'),
      patience,
    );
    const origin = new URL(site.address).origin;
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
    await vi.waitFor(() => expect(site.said).toContain('The CMS is off, because 0.0.0.0 may be reached from elsewhere.'), patience);
    const origin = new URL(site.address).origin;
    const headers = { Origin: origin, 'Content-Type': 'application/json' };
    expect((await fetch(`${origin}/api/v1`, { method: 'POST', headers, body: '{"action":"info"}' })).status).toBe(405);
  });

  it('refuses to keep drafts where git cannot', async () => {
    start('--cms', 'workflow');
    expect(await site.ended()).toEqual([2, null]);
    expect(site.said).toContain(
      '--cms workflow keeps drafts as branches, and cannot do so here: the content folder is in no git repository.',
    );
  });

  it('names a busy port and the cure', async () => {
    const other = createServer().listen(site.port, '127.0.0.1');
    await once(other, 'listening');
    start();
    expect(await site.ended()).toEqual([2, null]);
    expect(site.said).toContain(`Port ${site.port} is taken`);
    expect(site.said).toContain(`npm start -- --port ${site.port + 1}`);
    other.close();
  });

  it('names a missing content folder', async () => {
    start('--content', join(folder, 'nowhere'));
    expect(await site.ended()).toEqual([2, null]);
    expect(site.said).toContain('There is no folder');
  });
});

function start(...args: readonly string[]): void {
  site.run('--content', join(folder, 'content'), '--build', join(folder, 'build.mjs'), ...args);
}

async function page(): Promise<{ status: number; text: string }> {
  const response = await fetch(site.address);
  return { status: response.status, text: await response.text() };
}

function writePage(text: string): Promise<void> {
  return writeFile(join(folder, 'content', 'page.txt'), text);
}
