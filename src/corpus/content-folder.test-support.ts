import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import { messageOf } from '../domain/rules/index.ts';
import { checkContent } from './check-content.ts';

/** What stands in a content folder: text or bytes by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Makes a content folder that lives as long as the test, and gives its path. */
export function contentFolder(files: Files = {}): string {
  const root = mkdtempSync(path.join(tmpdir(), 'samepage-content-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  addFiles(root, files);
  return root;
}

/** Writes files into a content folder, over those that are there. */
export function addFiles(root: string, files: Files): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
}

/** A campaign file with these fields and this brief. */
export function campaign(fields: string, brief = ''): string {
  return `---\n${fields.endsWith('\n') ? fields : `${fields}\n`}---\n${brief}`;
}

/** Everything that a check of these files finds, in order. */
export function findingsIn(files: Files): readonly Finding[] {
  return checkContent(contentFolder(files), '2026-05-01').findings;
}

/**
 * The problems of the shape of these files, and what is open in them, as lines that show where and what:
 * `campaigns/a.mdx:2:8 invalid-value/empty “Status” is empty. …`. What rules think of agreements of three lines is not asked here.
 */
export function problemsIn(files: Files): string[] {
  return findingsIn(files)
    .filter(({ severity, rule }) => severity === 'shape' || rule === 'unknown-value')
    .map(problemOf);
}

/** The problems of one campaign with these fields. */
export function problemsOf(fields: string, others: Files = {}): string[] {
  return problemsIn({ 'campaigns/a.mdx': campaign(fields), ...others }).map((line) => line.replace('campaigns/a.mdx:', ''));
}

/** A finding as one line. */
export function problemOf(finding: Finding): string {
  const { file, position, rule, messageId } = finding;
  const place = position === 'unavailable' ? file : `${file}:${position.line}:${position.column}`;
  return `${place} ${rule}/${messageId} ${messageOf(finding)}`;
}

/** The smallest facts that references can name. */
export const facts = {
  'markets/de.yaml': 'name: Germany\ncode: DE\nzone: Europe/Berlin\n',
  'metrics/engagement-rate.yaml':
    'name: Engagement rate\nunit: share\nformula: engagements divided by reach\nsays: quality\nbetter: higher\n',
  'parties/lumen.yaml': 'name: Lumen\nkind: brand\nzone: Europe/Berlin\n',
  'parties/mila-hart.yaml': 'name: Mila Hart\nkind: creator\nzone: Europe/Berlin\n',
  'platforms/instagram.yaml':
    'name: Instagram\nformats:\n  - { title: Reel, medium: video }\n  - { title: Story, medium: image }\n',
  'glossary/authentic.yaml': 'term: authentic\nmeans: In the own kitchen, in one take.\n',
} as const satisfies Files;
