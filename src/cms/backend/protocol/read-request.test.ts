import { describe, expect, test } from 'vitest';
import { asking, saving } from '../content-repository.test-support.ts';
import { parameters } from './protocol.ts';
import { readRequest } from './read-request.ts';
import { Refusal } from './refusal.ts';

const draft = { collection: 'campaigns', slug: 'aurora' };
const options = { commitMessage: 'x' };

describe('reading a request', () => {
  test('takes info without parameters, as Decap asks before it knows anything', () => {
    expect(readRequest({ action: 'info' })).toEqual({ action: 'info', params: {} });
  });

  test('reads paths and names', () => {
    const file = asking('unpublishedEntryDataFile', { ...draft, path: 'content/campaigns/aurora.mdx', id: 'x' });
    expect(readRequest(file).params).toEqual({ key: draft, path: 'campaigns/aurora.mdx' });
    expect(readRequest(asking('unpublishedEntry', { id: 'reports/aurora/week-1' })).params).toEqual({
      key: { collection: 'reports', slug: 'aurora/week-1' },
    });
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '', 'INFO', 'getNotes', 'x'.repeat(100_000)])(
    'refuses the action %.20s',
    (action) => expect(sentenceOf({ action, params: {} })).toMatch(/^There is no action “/),
  );

  test.each([
    null,
    undefined,
    1,
    'info',
    [],
    [{ action: 'info' }],
    {},
    { action: 1 },
    { action: ['info'] },
    { action: 'info', more: 1 },
  ])('refuses the shape %j', (request) => expect(sentenceOf(request)).toMatch(/^The request is wrong/));

  test.each(Object.keys(parameters))('refuses parameters that %s does not have', (action) => {
    expect(sentenceOf({ action, params: { branch: 'main', other: 1 } })).toMatch(/^The request is wrong/);
    expect(sentenceOf({ action, params: JSON.parse('{"__proto__":{"path":"content/campaigns/aurora.mdx"}}') as unknown })).toMatch(
      /^The request is wrong/,
    );
  });

  test.each([
    ['a path', asking('getEntry', { path: '.env' }), 'The CMS opens no file “.env”.'],
    ['one path of several', asking('deleteFiles', { paths: ['content/campaigns/a.mdx', '.git/config'], options }), '“.git/config”'],
    ['a path to move to', saving('x', { newPath: 'package.json' }), '“package.json”'],
    ['a path of what was opened', saving('x', { startedFrom: { '.env': null } }), '“.env”'],
    ['a folder', asking('entriesByFolder', { folder: 'src', extension: 'ts', depth: 1 }), 'The CMS opens no folder “src”.'],
    ['a digest', saving('x', { startedFrom: { 'content/campaigns/aurora.mdx': 'abc' } }), 'sha256'],
    ['half a character', saving('\uD800'), 'halves of characters'],
    ['a status', asking('updateUnpublishedEntryStatus', { ...draft, newStatus: 'x\nfilter.evil.clean=sh' }), 'newStatus'],
    ['a message with signs that control a terminal', saving('x', { commitMessage: 'x\u001B[2J' }), 'commitMessage'],
    ['a message with a zero', saving('x', { commitMessage: 'x\0' }), 'commitMessage'],
    ['no collection for a draft', saving('x', { collectionName: undefined }), 'No draft can be called'],
  ])('refuses %s', (_, request, sentence) => expect(sentenceOf(request)).toContain(sentence));

  test('refuses pictures, a file named twice, and nothing to save', () => {
    const file = { slug: 'a', path: 'content/campaigns/a.mdx', raw: 'x' };
    const persist = (params: object) =>
      sentenceOf(asking('persistEntry', { options: { ...options, useWorkflow: false }, ...params }));
    expect(persist({ dataFiles: [file], assets: [{ path: 'a.png', content: '', encoding: 'base64' }] })).toContain(
      'keeps no pictures',
    );
    expect(persist({ dataFiles: [file, file] })).toContain('once');
    expect(persist({})).toContain('what to save');
  });

  test.each([
    '..',
    '-x',
    'a.lock',
    '.a',
    'a..b',
    'a~1',
    'a^',
    'a:b',
    'a?',
    'a*',
    'a[',
    'a\\b',
    'a b',
    'a@{0}',
    '@',
    'HEAD',
    'a/',
    '/a',
    'a//b',
    'a/b/c',
    '../main',
    'A',
    'con',
    'é',
    'a\0',
    'a\n',
    '',
    'x'.repeat(101),
  ])('refuses the slug %j', (slug) => {
    for (const params of [{ ...draft, slug }, { id: `campaigns/${slug}` }].slice(0, slug === '' ? 1 : 2))
      expect(sentenceOf(asking('unpublishedEntry', params))).toContain('No draft can be called');
    expect(sentenceOf(saving('x', { slug, path: 'content/campaigns/aurora.mdx', commitMessage: 'x' }))).toContain(
      'No draft can be called',
    );
    expect(sentenceOf(asking('deleteUnpublishedEntry', { collection: slug, slug: 'aurora' }))).toContain('No draft can be called');
  });
});

function sentenceOf(request: unknown): string {
  try {
    readRequest(request);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.status).toBe(422);
    expect(error.message.length).toBeLessThan(900);
    return error.message;
  }
  throw new Error(`This was not refused: ${JSON.stringify(request)}`);
}
