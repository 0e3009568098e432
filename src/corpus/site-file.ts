import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../domain/finding.ts';
import { isObject, type JsonObject } from '../domain/json.ts';
import { siteSchema, type Site } from '../domain/schema/site.ts';
import { outlineOfSchema } from '../domain/schema/outline.ts';
import { findingsOfSchema } from '../domain/shape/schema-findings.ts';
import { spellOut } from '../domain/agreement/spell-out.ts';
import { SITE_FILE } from './content-files.ts';
import { readEntry } from './yaml/read-entry.ts';

/** A site that has no settings, or settings that cannot be read. */
const UNNAMED: Site = { name: 'Samepage' };

/** The outline of the settings. */
export const siteOutline = outlineOfSchema(siteSchema);

/** Reads the site's settings; those of an unnamed site when there are none. */
export function readSite(root: string, exists: boolean): { readonly site: Site; readonly findings: readonly Finding[] } {
  if (!exists) return { site: UNNAMED, findings: [] };
  const read = readEntry(readFileSync(path.join(root, SITE_FILE)), { file: SITE_FILE, form: 'yaml' });
  const data = isObject(read.data) ? read.data : undefined;
  const findings = [...read.findings, ...(data ? findingsOfSchema(siteSchema, siteOutline, data, SITE_FILE) : [])];
  return { site: data && findings.length === 0 ? spelled(data) : UNNAMED, findings };
}

function spelled(data: JsonObject): Site {
  return spellOut(siteOutline, data).data as unknown as Site;
}
