import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editedTypeOf } from '../../src/cms/config/edited-types.ts';
import { contentTypes } from '../../src/domain/schema/index.ts';

/** The files with one of these endings in a folder and all its folders, as paths from it. */
export function filesIn(root: string, ...endings: readonly string[]): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => endings.some((ending) => file.endsWith(ending)));
}

/** Where the links of a page lead to, as written. */
export function linksOf(folder: string, page: string): string[] {
  return addressesIn(folder, page, /<a\s[^>]*?href="([^"]*)"/g);
}

/** Whether a link leaves the site. */
export function isForeign(href: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('//');
}

/**
 * Every link, style, script, picture and form of a built site that leads to no file, or to no place in it: `index.html: /missing/`.
 *
 * @param base the folder that the site is published under, with a slash at both ends
 * @param content what it was built from
 */
export function brokenAddresses(folder: string, base = '/', content = 'content'): string[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  return filesIn(folder, '.html').flatMap((page) =>
    addressesIn(folder, page, /\s(?:href|src|action)="([^"]*)"/g)
      .filter((address) => !isForeign(address) && !leadsSomewhere(address, page))
      .map((address) => `${page}: ${address}`),
  );

  function leadsSomewhere(address: string, page: string): boolean {
    const { pathname, hash } = new URL(address, `http://site${base}${page.replace(/index\.html$/, '')}`);
    if (!pathname.startsWith(base)) return false;
    const path = decodeURIComponent(pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(folder, file))) return false;
    if (file === 'admin/index.html' && hash.startsWith('#/')) return isForm(decodeURIComponent(hash), content);
    return hash.length < 2 || anchorsOf(file).has(decodeURIComponent(hash.slice(1)));
  }

  function anchorsOf(file: string): ReadonlySet<string> {
    let known = anchors.get(file);
    if (!known) anchors.set(file, (known = new Set(addressesIn(folder, file, /\sid="([^"]+)"/g))));
    return known;
  }
}

/** Whether the editor has a form at an address behind its `#`: a new entry of a kind that it edits, or an entry that is there. */
function isForm(hash: string, content: string): boolean {
  const [, collection, slug] = /^#\/collections\/([a-z]+)\/(?:new|entries\/([^?]+))(?:\?|$)/.exec(hash) ?? [];
  const type = editedTypeOf(collection);
  if (!type) return false;
  const { folder, form } = contentTypes[type];
  return slug === undefined || existsSync(join(content, folder, `${slug}.${form}`));
}

function addressesIn(folder: string, page: string, pattern: RegExp): string[] {
  return [...readFileSync(join(folder, page), 'utf8').matchAll(pattern)].map((match) => decoded(match[1] ?? ''));
}

function decoded(attribute: string): string {
  return attribute.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}
