import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CmsServer } from './cms-server.test-support.ts';
import { aurora, saving, Workplace } from './content-repository.test-support.ts';

let place: Workplace;
let server: CmsServer;

beforeEach(async () => {
  place = new Workplace();
  const backend = place.simple();
  const explode = () => Promise.reject(new Error(`Something at ${place.root}`));
  const isBroken = (request: unknown) => (request as { action?: string }).action === 'explode';
  const limits = { bytes: 64 * 1024, milliseconds: 400, depth: 20 };
  server = new CmsServer((request) => (isBroken(request) ? explode() : backend(request)), limits);
  await server.listen();
});
afterEach(() => {
  server.close();
  place.remove();
});

describe('the CMS of this server', () => {
  test('is answered, under both names of this machine', async () => {
    for (const name of ['127.0.0.1', 'localhost']) {
      const own = { host: `${name}:${server.port}`, origin: `http://${name}:${server.port}`, 'sec-fetch-site': 'same-origin' };
      const { status, headers, json } = await server.send({ action: 'info' }, own);
      expect([status, json]).toEqual([200, { repo: 'content', publish_modes: ['simple'], type: 'local_fs' }]);
      expect(headers).toMatchObject({
        'content-type': 'application/json;charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
    }
  });

  test('saves what Decap sends', async () => {
    const type = { 'content-type': 'application/json; charset=utf-8' };
    expect(await server.send(saving('Łódź 🌅', { useWorkflow: false }), type)).toMatchObject({
      status: 200,
      json: { message: 'entry persisted' },
    });
    expect(place.read('campaigns/aurora.mdx')).toBe('Łódź 🌅');
  });

  test('hears refusals as sentences, with what it can act on', async () => {
    const { status, json } = await server.send(saving('x', { useWorkflow: false, newEntry: true }));
    expect([status, json]).toEqual([
      409,
      {
        error: expect.stringContaining('There is a file') as string,
        kind: 'changed-underneath',
        path: 'content/campaigns/aurora.mdx',
        now: aurora.join('\n'),
      },
    ]);
  });

  test('hears nothing of this machine when something unforeseen happens', async () => {
    const { status, json } = await server.send({ action: 'explode' });
    expect([status, JSON.stringify(json)]).toEqual([500, expect.not.stringContaining(place.root)]);
    expect(server.trouble).toEqual([new Error(`Something at ${place.root}`)]);
  });

  test('leaves every other address to others', async () => {
    for (const address of ['/', '/api/v1/', '/api/v2', '/api/v1x', '/api', '/admin/', '//api/v1', '/api/%761'])
      expect((await server.send({ action: 'info' }, {}, address)).status, address).toBe(418);
  });
});

describe('pages and programs that are not this CMS', () => {
  const named = (host: string) => ({ host, origin: `http://${host}` });
  test.each([
    ['a page of another site', () => ({ origin: 'https://evil.example' }), 403],
    ['a page of another server on this machine', () => ({ origin: 'http://127.0.0.1:3000' }), 403],
    ['a page of this server by its other name', () => ({ origin: `http://localhost:${server.port}` }), 403],
    ['a page of this server over TLS', () => ({ origin: `https://127.0.0.1:${server.port}` }), 403],
    ['a page without an origin', () => ({ origin: 'null' }), 403],
    ['a program that names no origin', () => ({ origin: undefined }), 403],
    ['an origin that begins like this one', () => ({ origin: `http://127.0.0.1:${server.port}.evil.example` }), 403],
    ['a name that was made to lead here', () => named(`evil.example:${server.port}`), 403],
    ['a name without a port', () => named('evil.example'), 403],
    ['this machine by another name', () => named(`127.0.0.2:${server.port}`), 403],
    ['this machine by a name with a dot', () => named(`localhost.:${server.port}`), 403],
    ['this machine as a number', () => named(`2130706433:${server.port}`), 403],
    ['this machine by another port', () => named(`127.0.0.1:${server.port + 1}`), 403],
    ['this machine without a port', () => named('127.0.0.1'), 403],
    ['a request from another site', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
    ['a request from another server of this machine', () => ({ 'sec-fetch-site': 'same-site' }), 403],
    ['a request that a person typed', () => ({ 'sec-fetch-site': 'none' }), 403],
    ['text', () => ({ 'content-type': 'text/plain' }), 415],
    ['text that says it is JSON', () => ({ 'content-type': 'text/plain; application/json' }), 415],
    ['a form', () => ({ 'content-type': 'application/x-www-form-urlencoded' }), 415],
    ['a body without a type', () => ({ 'content-type': undefined }), 415],
    ['JSON in another encoding', () => ({ 'content-type': 'application/json; charset=utf-7' }), 415],
    ['a compressed body', () => ({ 'content-encoding': 'gzip' }), 415],
  ])('%s is refused, and cannot read why', async (_, headers, status) => {
    const answer = await server.send(saving('evil', { useWorkflow: false }), headers());
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(place.read('campaigns/aurora.mdx')).toBe(aurora.join('\n'));
  });

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is refused with 405', async (method) => {
    const { status, headers } = await server.send(undefined, { 'access-control-request-method': 'POST' }, '/api/v1', method);
    expect([status, headers['allow']]).toEqual([405, 'POST']);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});

describe('bodies', () => {
  test('of a hundred megabytes are refused, with and without a stated length', async () => {
    const before = process.memoryUsage().arrayBuffers;
    const size = 100 * 1024 * 1024;
    for (const stated of [true, false]) expect(await server.sendLarge(size, stated)).toBe(413);
    // What was read and let go may still wait to be collected; a body that was kept would be all of it.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(size);
  });

  test('just within the limit are read, and one byte more is not', async () => {
    const padded = (length: number) => JSON.stringify({ action: 'info' }).padEnd(length);
    expect((await server.send(padded(64 * 1024))).status).toBe(200);
    expect((await server.send(padded(64 * 1024 + 1))).status).toBe(413);
  });

  test.each([
    ['lists within lists', `${'['.repeat(30_000)}${']'.repeat(30_000)}`, 'lists within lists'],
    ['lists without an end', '['.repeat(60_000), 'lists within lists'],
    ['objects within objects', `{"action":"info","params":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_001)}`, 'lists within lists'],
    ['half of JSON', '{"action":', 'not JSON'],
    ['nothing', '', 'not JSON'],
    ['another encoding', Buffer.from([0x22, 0xe9, 0x22]), 'UTF-8'],
  ])('of %s are refused', async (_, body, sentence) => {
    const { status, json } = await server.send(body);
    expect([status, json]).toEqual([400, { error: expect.stringContaining(sentence) as string }]);
  });

  test('with brackets in their texts are read', async () => {
    expect((await server.send(saving('['.repeat(1_000), { useWorkflow: false }))).status).toBe(200);
    expect((await server.send(saving('\\"[{', { useWorkflow: false }))).status).toBe(200);
  });

  test('that never end are given up, and the server goes on', async () => {
    expect(await server.sendHalf().answer).toMatch(/^HTTP\/1\.1 408 /);
    expect((await server.send({ action: 'info' })).status).toBe(200);
  });

  test('of a connection that breaks do nothing', async () => {
    const half = server.sendHalf();
    await new Promise((done) => setTimeout(done, 50));
    half.breakOff();
    expect((await server.send({ action: 'info' })).status).toBe(200);
    expect(server.trouble).toEqual([]);
  });
});
