import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a folder of output holds. */
export interface OutputSize {
  /** HTML files. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** The largest that a page brings along, in thousands of bytes after gzip. */
export interface PageWeight {
  readonly page: string;
  readonly html: number;
  /** Style sheets that one page links, all together. */
  readonly css: number;
  /** Scripts that one page loads, with what they import. */
  readonly script: number;
}

/** Counts the files of a folder and of the folders in it. */
export function sizeOf(folder: string): OutputSize {
  const files = filesIn(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
  return { pages: files.filter((file) => file.endsWith('.html')).length, files: files.length, bytes };
}

/** Weighs the pages of a built site and returns, for each kind, the heaviest; `page` names the one with the heaviest HTML. */
export function weigh(folder: string): PageWeight {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html') && !file.startsWith('admin/'));
  const weights = pages.map((page) => weightOf(folder, page)).sort((a, b) => b.html - a.html);
  const most = (kind: 'css' | 'script') => Math.max(0, ...weights.map((weight) => weight[kind]));
  return { page: weights[0]?.page ?? '', html: weights[0]?.html ?? 0, css: most('css'), script: most('script') };
}

function weightOf(folder: string, page: string): PageWeight {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const links = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => fileOf(folder, match[1] ?? '', path.dirname(page)));
  const scripts = withImports(folder, links(/<script[^>]+src="([^"]+\.js)"/g));
  const sum = (files: Iterable<string>) => [...new Set(files)].reduce((total, file) => total + gzipped(path.join(folder, file)), 0);
  return { page, html: gzipped(path.join(folder, page)), css: sum(links(/<link[^>]+href="([^"]+\.css)"/g)), script: sum(scripts) };
}

/** Scripts, and those that they import without being asked. */
function withImports(folder: string, scripts: readonly string[]): Set<string> {
  const found = new Set(scripts);
  for (const script of found) {
    const text = readFileSync(path.join(folder, script), 'utf8');
    for (const match of text.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g))
      found.add(fileOf(folder, match[1] ?? '', path.dirname(script)));
  }
  return found;
}

/** The file of a link; a link from the root may begin with the site's base path, which is no folder. */
function fileOf(folder: string, link: string, from: string): string {
  if (!link.startsWith('/')) return path.join(from, link);
  const steps = link.split('/').slice(1);
  const start = steps.findIndex((_, index) => statSync(path.join(folder, ...steps.slice(index)), { throwIfNoEntry: false }));
  return path.join(...steps.slice(Math.max(0, start)));
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file)).length / 1000;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)).replaceAll(path.sep, '/'));
}
