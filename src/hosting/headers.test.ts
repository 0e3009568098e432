import { describe, expect, it } from 'vitest';
import { headersFile, headersFor } from './headers.ts';

const sitePolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const cmsPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "connect-src 'self' blob:; frame-src 'self' blob:; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

describe('headersFor', () => {
  it.each(['/', '/campaigns/aurora/', '/administration/', '/404.html', '/rules/admin/', '/_astro'])(
    'gives the policy of the site to %s',
    (path) => {
      expect(headersFor(path)['Content-Security-Policy']).toBe(sitePolicy);
    },
  );

  it.each(['/admin', '/admin/', '/admin/index.html'])('gives the policy of the CMS to %s', (path) => {
    expect(headersFor(path)['Content-Security-Policy']).toBe(cmsPolicy);
  });

  it('lets the CMS reach the git host that it is told of, and only the CMS', () => {
    const options = { cmsConnectsTo: ['https://git.example'] };
    expect(headersFor('/admin/', options)['Content-Security-Policy']).toContain("connect-src 'self' blob: https://git.example;");
    expect(headersFor('/', options)['Content-Security-Policy']).toBe(sitePolicy);
  });

  it.each(['/', '/admin/', '/_astro/page.css'])('protects %s in every other way', (path) => {
    expect(headersFor(path)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': expect.stringContaining('camera=()') as string,
      'Cross-Origin-Opener-Policy': expect.stringContaining('same-origin') as string,
    });
  });

  it('lets only files whose name changes with their content be kept for ever', () => {
    expect(headersFor('/_astro/page.B2x9.css')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(headersFor('/campaigns/')).not.toHaveProperty('Cache-Control');
  });
});

describe('headersFile', () => {
  const names = ['campaigns/', 'admin/', '_astro/', 'index.html', '404.html', 'favicon.svg', '_headers', 'Été 2027/'];
  const patterns = headersFile(names)
    .split('\n')
    .filter((line) => line.startsWith('/'));

  it('has a rule for the start page, each folder and each file at the top', () => {
    const expected = ['/', '/404.html', '/404', '/_astro/*', '/admin/*', '/campaigns/*', '/favicon.svg', '/index.html', '/index'];
    expect(patterns).toEqual([...expected, '/%C3%89t%C3%A9%202027/*']);
  });

  it('never lets two rules match one path', () => {
    const paths = patterns.map((pattern) => pattern.replace('*', 'inside/page.html'));
    const matching = paths.map((path) =>
      patterns.filter((pattern) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern)),
    );
    expect(matching.map((found) => found.length)).toEqual(patterns.map(() => 1));
  });

  it('says for each rule what the server says for its paths', () => {
    const rules = headersFile(names).split('\n\n');
    const admin = rules.find((rule) => rule.startsWith('/admin/*'));
    expect(admin).toContain(`  Content-Security-Policy: ${cmsPolicy}`);
    expect(rules.filter((rule) => rule.includes(cmsPolicy))).toEqual([admin]);
  });

  it('refuses to write more rules than hosts read', () => {
    expect(() => headersFile(Array.from({ length: 101 }, (_, index) => `folder-${index}/`))).toThrow('102 names at its top level');
  });
});
