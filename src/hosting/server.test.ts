import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headersFor } from './headers.ts';
import { createSiteServer, type SiteServer } from './server.ts';

let folder: string;
let server: SiteServer;
let address: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samepage-server-'));
  await writeSite('first', {
    'index.html': '<body><h1>First</h1></body>',
    '404.html': '<body><h1>No such page</h1></body>',
    'campaigns/été/index.html': '<body>Été</body>',
    'admin/index.html': '<body>CMS</body>',
    '_astro/page.B2x9.css': 'p { color: navy }',
    '_astro/font.woff2': 'a font',
    'exports/plan.ics': 'BEGIN:VCALENDAR',
    '.env': 'SECRET=1',
  });
  await writeFile(join(folder, 'outside.txt'), 'outside');
  server = createSiteServer({ port: 0, isLive: true });
  address = await server.listen();
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('a server with a build', () => {
  beforeEach(() => server.showBuild(join(folder, 'first')));

  it('serves a page with the headers of a public host, never cached', async () => {
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<h1>First</h1>');
    expect(Object.fromEntries(response.headers)).toMatchObject(lowerCased(headersFor('/')));
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  });

  it('gives each area its own policy', async () => {
    const policy = (await fetch(`${address}admin/`)).headers.get('content-security-policy');
    expect(policy).toBe(headersFor('/admin/')['Content-Security-Policy']);
  });

  it('lets hashed files be kept, and names the encoding of text', async () => {
    const styles = await fetch(`${address}_astro/page.B2x9.css`);
    expect(styles.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const calendar = await fetch(`${address}exports/plan.ics`);
    expect(calendar.headers.get('content-type')).toBe('text/calendar;charset=utf-8');
    expect(calendar.headers.get('cache-control')).toBe('no-cache');
  });

  it('answers an unchanged file with 304', async () => {
    const { headers } = await fetch(`${address}exports/plan.ics`);
    const again = await fetch(`${address}exports/plan.ics`, { headers: { 'If-None-Match': headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('compresses text for a browser that understands it, and nothing else', async () => {
    const encodingOf = async (path: string, accepted: string) =>
      (await fetch(address + path, { headers: { 'Accept-Encoding': accepted } })).headers.get('content-encoding');
    expect(await encodingOf('', 'gzip, deflate, br')).toBe('gzip');
    expect(await encodingOf('_astro/page.B2x9.css', 'br;q=1.0, gzip;q=0.8')).toBe('gzip');
    expect(await encodingOf('exports/plan.ics', 'identity')).toBe(null);
    expect(await encodingOf('', 'gzip;q=0, br')).toBe(null);
    expect(await encodingOf('_astro/font.woff2', 'gzip')).toBe(null);
    expect(await encodingOf('__samepage/events', 'gzip')).toBe(null);
  });

  it('sends the same text compressed and not', async () => {
    for (const path of ['', 'campaigns/%C3%A9t%C3%A9/', '_astro/page.B2x9.css', 'nothing/here']) {
      const [small, plain] = await Promise.all(
        ['gzip', 'identity'].map((accepted) => fetch(address + path, { headers: { 'Accept-Encoding': accepted } })),
      );
      expect([small?.status, await small?.text()]).toEqual([plain?.status, await plain?.text()]);
      expect(small?.headers.get('vary')).toBe('Accept-Encoding');
    }
  });

  it('answers HEAD like GET, without the body', async () => {
    const response = await fetch(address, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
    expect(await response.text()).toBe('');
  });

  it('leads to the address with a slash, and keeps the query', async () => {
    const response = await fetch(`${address}campaigns/%C3%A9t%C3%A9?print=1`, { redirect: 'manual' });
    expect(response.status).toBe(307);
    expect(response.headers.get('location')).toBe('/campaigns/%C3%A9t%C3%A9/?print=1');
  });

  it('shows the site’s own page for an address that does not exist', async () => {
    const response = await fetch(`${address}nothing/here`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('No such page');
  });

  it('answers a file that was removed meanwhile as one that does not exist', async () => {
    await rm(join(folder, 'first', 'exports'), { recursive: true });
    expect((await fetch(`${address}exports/plan.ics`)).status).toBe(404);
  });

  it('survives a page that was removed meanwhile', async () => {
    await rm(join(folder, 'first', 'index.html'));
    expect((await fetch(address)).status).toBe(500);
    expect((await fetch(`${address}exports/plan.ics`)).status).toBe(200);
  });

  it.each(['bytes=9-2', 'bytes=-1', 'bytes=x', 'bytes=0-1,3-4'])('survives the range %s', async (range) => {
    const response = await fetch(`${address}exports/plan.ics`, { headers: { Range: range } });
    expect(await response.text()).toBe('BEGIN:VCALENDAR');
  });

  it.each(['POST', 'PUT', 'DELETE'])('refuses %s with 405', async (method) => {
    const response = await fetch(address, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  it.each(['/../outside.txt', '/%2e%2e/outside.txt', '/..%2foutside.txt', '/campaigns/..%5c..%5coutside.txt'])(
    'does not leave its folder for %s',
    async (path) => {
      expect(await rawGet(path)).toEqual({ status: 400, body: 'This is not an address of this site.\n' });
    },
  );

  it('does not show hidden files', async () => {
    expect((await fetch(`${address}.env`)).status).toBe(404);
  });

  it('refuses a foreign host name, also for events', async () => {
    for (const path of ['/', '/__samepage/events']) {
      expect((await rawGet(path, { host: 'evil.example' })).status).toBe(403);
    }
  });
});

describe('open pages', () => {
  beforeEach(() => server.showBuild(join(folder, 'first')));

  it('carry the script that follows changes, from this server', async () => {
    const html = await (await fetch(address)).text();
    const source = /<script type="module" src="(.*?)"><\/script><\/body>/.exec(html)?.[1];
    const script = await fetch(new URL(source ?? '', address));
    expect(script.headers.get('content-type')).toBe('text/javascript;charset=utf-8');
    expect(await script.text()).toContain('new EventSource');
  });

  it('of the CMS do not carry it, since a reload would lose what is being written', async () => {
    expect(await (await fetch(`${address}admin/`)).text()).toBe('<body>CMS</body>');
  });

  it('hear of a new build, and get it at once', async () => {
    await writeSite('second', { 'index.html': '<body><h1>Second</h1></body>' });
    const events = await openEvents();
    const before = await events.next();
    server.showBuild(join(folder, 'second'));
    const after = await events.next();
    expect(after).not.toEqual(before);
    const html = await (await fetch(address)).text();
    expect(html).toContain('<h1>Second</h1>');
    expect(html).toContain(`revision=${after.revision}`);
  });

  it('hear of the problems of a failed build, and stay as they are', async () => {
    const events = await openEvents();
    const { revision } = await events.next();
    server.showProblems('aurora.mdx:3:1 <b>No brand</b>');
    expect(await events.next()).toEqual({ revision, problems: 'aurora.mdx:3:1 <b>No brand</b>' });
    expect(await (await fetch(address)).text()).toContain('<h1>First</h1>');
  });

  it('that connect later hear of the problems too', async () => {
    server.showProblems('No brand');
    expect(await (await openEvents()).next()).toMatchObject({ problems: 'No brand' });
  });

  it('exist on a live server only', async () => {
    const quiet = createSiteServer({ port: 0, isLive: false });
    quiet.showBuild(join(folder, 'first'));
    const quietAddress = await quiet.listen();
    expect(await (await fetch(quietAddress)).text()).toBe('<body><h1>First</h1></body>');
    expect((await fetch(`${quietAddress}__samepage/events`)).status).toBe(404);
    await quiet.close();
  });
});

describe('a server without a build', () => {
  it('says so with 503', async () => {
    const response = await fetch(`${address}campaigns/`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('The first build has not ended yet.');
  });

  it('lists the problems as text, and recovers with the next good build', async () => {
    server.showProblems('aurora.mdx:3:1 <script>alert(1)</script> & more');
    const events = await openEvents();
    const failed = await events.next();
    const html = await (await fetch(address)).text();
    expect(html).toContain('aurora.mdx:3:1 &lt;script&gt;alert(1)&lt;/script&gt; &amp; more');
    expect(html).toContain(`revision=${failed.revision}`);
    server.showBuild(join(folder, 'first'));
    expect((await events.next()).revision).not.toBe(failed.revision);
    expect((await fetch(address)).status).toBe(200);
  });

  it('loads its styles from this server', async () => {
    expect((await fetch(`${address}__samepage/live.css`)).headers.get('content-type')).toBe('text/css;charset=utf-8');
  });
});

describe('a server with a CMS', () => {
  it('asks it first, also about what the site itself refuses, and answers the rest', async () => {
    const isItsOwn = (url: string | undefined) => url === '/api/v1';
    const cms = (asked: IncomingMessage, answer: ServerResponse) => isItsOwn(asked.url) && Boolean(answer.writeHead(201).end());
    const second = createSiteServer({ port: 0, isLive: false, cms });
    second.showBuild(join(folder, 'first'));
    const own = await second.listen();
    expect((await fetch(`${own}api/v1`, { method: 'POST' })).status).toBe(201);
    expect((await fetch(own, { method: 'POST' })).status).toBe(405);
    expect((await fetch(own)).status).toBe(200);
    await second.close();
  });
});

describe('listen', () => {
  it('rejects when the port is taken', async () => {
    const second = createSiteServer({ port: Number(new URL(address).port), isLive: false });
    await expect(second.listen()).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

async function writeSite(name: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Sends the path as it stands, where `fetch` would tidy it up first. */
function rawGet(
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number | undefined; body: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    sent.on('error', reject).end();
  });
}

/** The events that an open page would get, one at a time. */
async function openEvents(): Promise<{ next: () => Promise<{ revision: string; problems?: string }> }> {
  const response = await fetch(`${address}__samepage/events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  const next = async () => {
    while (!buffer.includes('\n\n')) buffer += (await reader?.read())?.value ?? '';
    const [event = '', ...rest] = buffer.split('\n\n');
    buffer = rest.join('\n\n');
    return JSON.parse(event.replace(/^data: /, '')) as { revision: string; problems?: string };
  };
  return { next };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
