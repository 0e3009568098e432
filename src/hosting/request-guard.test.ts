import { describe, expect, it } from 'vitest';
import { admit, namesOf } from './request-guard.ts';

const server = { names: namesOf('127.0.0.1'), port: 4321 };
const good = { method: 'GET', host: '127.0.0.1:4321', url: '/' };

describe('admit', () => {
  it.each([
    ['/', '/'],
    ['/campaigns/aurora/?print#top', '/campaigns/aurora/'],
    ['/%C3%A9t%C3%A9/', '/été/'],
    ['/a..b/.well-known/x', '/a..b/.well-known/x'],
  ])('takes %s as the path %s', (url, pathname) => {
    expect(admit({ ...good, url }, server)).toEqual({ pathname });
  });

  it.each(['127.0.0.1:4321', 'localhost:4321', 'LOCALHOST:4321', '[::1]:4321'])('answers to %s', (host) => {
    expect(admit({ ...good, host }, server).refused).toBeUndefined();
  });

  it.each([undefined, '', '127.0.0.1', '127.0.0.1:80', 'evil.example:4321', 'localhost.evil.example:4321', '0.0.0.0:4321'])(
    'refuses the foreign host %s',
    (host) => {
      expect(admit({ ...good, host }, server).refused?.status).toBe(403);
    },
  );

  it('answers without a port on port 80, where browsers leave it out', () => {
    expect(admit({ ...good, host: 'localhost' }, { ...server, port: 80 }).pathname).toBe('/');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', undefined])('refuses the method %s', (method) => {
    expect(admit({ ...good, method }, server).refused?.status).toBe(405);
  });

  it.each([
    '/../package.json',
    '/a/../../package.json',
    '/%2e%2e/package.json',
    '/a/..%2f..%2fpackage.json',
    '/..\\package.json',
    '/%5c..%5cpackage.json',
    '/a/.',
    '//evil.example/',
    '/%00',
    '/%',
    '/%E0%A4',
    'http://127.0.0.1:4321/',
    '*',
    undefined,
  ])('refuses the path %s', (url) => {
    expect(admit({ ...good, url }, server).refused?.status).toBe(400);
  });
});

describe('namesOf', () => {
  it('adds the address that was asked for', () => {
    expect(namesOf('192.168.1.5')).toEqual(['127.0.0.1', 'localhost', '[::1]', '192.168.1.5']);
    expect(namesOf('::1')).toEqual(['127.0.0.1', 'localhost', '[::1]']);
  });
});
