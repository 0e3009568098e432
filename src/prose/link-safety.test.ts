import { describe, expect, it } from 'vitest';
import { isOutside, linkProblem } from './link-safety.ts';

describe('linkProblem', () => {
  it.each([
    'https://e.com',
    'HTTP://E.com/a?b=c#d',
    'https://e.com:8443/ü',
    'mailto:a@e.com?subject=b',
    'tel:+44(0)20-7946.0000',
    '#a',
    '#ü-1',
    '/',
    '/a/b?c#d',
    './a',
    '../a',
    '?a=b',
  ])('lets %s through', (url) => {
    expect(linkProblem(url)).toBeUndefined();
  });

  it.each([
    ['javascript:alert(1)', 'link-scheme'],
    ['JaVaScRiPt:alert(1)', 'link-scheme'],
    ['vbscript:a', 'link-scheme'],
    ['data:text/html,a', 'link-scheme'],
    ['file:///etc/passwd', 'link-scheme'],
    ['blob:https://e.com/a', 'link-scheme'],
    ['view-source:https://e.com', 'link-scheme'],
    ['ftp://e.com', 'link-scheme'],
    ['%6aavascript:a', 'link-scheme'],
    ['javascript\u003aa', 'link-scheme'],
    [':a', 'link-scheme'],
    ['javascript%3Aalert(1)', 'link-without-scheme'],
    ['&#106;avascript:a', 'link-without-scheme'],
    ['e.com/a', 'link-without-scheme'],
    ['', 'link-without-scheme'],
    ['#', 'link-without-scheme'],
    ['.env', 'link-without-scheme'],
    [' javascript:a', 'link-characters'],
    ['java\nscript:a', 'link-characters'],
    ['java\tscript:a', 'link-characters'],
    ['\u0001javascript:a', 'link-characters'],
    ['java\u00adscript:a', 'link-scheme'],
    ['https://e.com/%0d%0aa', 'link-characters'],
    ['https:\\\\e.com', 'link-characters'],
    ['/\\e.com', 'link-characters'],
    ['\\\\e.com', 'link-characters'],
    ['https://e.com/\u202egpj', 'link-characters'],
    ['https://e.com/"onclick=a', 'link-characters'],
    ['https://e.com/<a>', 'link-characters'],
    ['//e.com', 'link-protocol-relative'],
    ['///e.com', 'link-protocol-relative'],
    ['https:e.com', 'link-incomplete'],
    ['https:/e.com', 'link-incomplete'],
    ['https:///e.com', 'link-incomplete'],
    ['https://', 'link-incomplete'],
    ['https://[a', 'link-incomplete'],
    ['mailto:a', 'link-incomplete'],
    ['tel:abc', 'link-incomplete'],
    ['https://a:b@e.com', 'link-with-user'],
    ['https://good.com@evil.com', 'link-with-user'],
    [`https://e.com/${'a'.repeat(2000)}`, 'link-too-long'],
  ])('refuses %j', (url, messageId) => {
    expect(linkProblem(url)?.messageId).toBe(messageId);
  });

  it('knows what leaves the site', () => {
    expect([isOutside('https://e.com'), isOutside('HTTP://e.com'), isOutside('/a'), isOutside('mailto:a@e.com')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
