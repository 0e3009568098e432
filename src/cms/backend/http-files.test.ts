import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CmsServer } from './cms-server.test-support.ts';
import { asking, aurora, saving, Workplace } from './content-repository.test-support.ts';

let place: Workplace;
let server: CmsServer;
beforeEach(async () => {
  place = new Workplace();
  server = new CmsServer(place.simple(), { bytes: 64 * 1024, milliseconds: 5_000, depth: 20 });
  await server.listen();
});
afterEach(() => {
  server.close();
  place.remove();
});

describe('files that the CMS must not reach', () => {
  const forbidden = [
    '.env',
    '.git/config',
    '.git/hooks/pre-commit',
    'package.json',
    'content/samepage.yaml',
    'samepage.yaml',
    'content/signed/x.json',
    'content/../.env',
    'content/campaigns/../../../.env',
    'content\\..\\.env',
    'content/%2e%2e/.env',
    '/etc/passwd',
    'C:\\Windows\\x.mdx',
    'content/campaigns/con.mdx',
    'content/campaigns/aurora.mdx:evil',
    'content/campaigns/aurora.mdx ',
    'content/campaigns/x\0.mdx',
    'content/markets/us.yaml',
  ];
  beforeEach(() => {
    for (const name of ['.env', 'package.json']) writeFileSync(path.join(place.root, name), 'SECRET');
    symlinkSync(place.root, path.join(place.content, 'markets'));
    writeFileSync(path.join(place.root, 'us.yaml'), 'SECRET');
  });

  test.each(forbidden)('%j is neither read, written, moved to nor deleted', async (file) => {
    const options = { commitMessage: 'x' };
    const requests = [
      asking('getEntry', { path: file }),
      asking('entriesByFiles', { files: [{ path: file }] }),
      asking('getMediaFile', { path: file }),
      saving('evil', { path: file, useWorkflow: false }),
      saving('evil', { newPath: file, useWorkflow: false }),
      asking('deleteFile', { path: file, options }),
      asking('deleteFiles', { paths: [file], options }),
      asking('persistMedia', { asset: { path: file, content: 'ZXZpbA==', encoding: 'base64' }, options }),
    ];
    for (const request of requests) {
      const { status, json } = await server.send(request);
      expect([status, JSON.stringify(json)]).toEqual([422, expect.not.stringContaining('SECRET')]);
    }
    expect(existsSync(path.join(place.root, '.git'))).toBe(false);
    expect(place.read('campaigns/aurora.mdx')).toBe(aurora.join('\n'));
    expect(place.read('../../us.yaml')).toBe('SECRET');
  });

  test.each(['.', '..', '/', 'content', 'content/..', '.git', 'src', 'content/campaigns/..'])(
    'the folder %j is not listed',
    async (folder) => {
      expect((await server.send(asking('entriesByFolder', { folder, extension: '', depth: 9 }))).status).toBe(422);
    },
  );
});
