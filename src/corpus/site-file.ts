import path from 'node:path';
import type { Finding } from '../domain/finding.ts';
import { isList, isObject, type JsonObject } from '../domain/json.ts';
import { findingOf } from '../domain/rules/rule.ts';
import { siteSchema, type Site } from '../domain/schema/site.ts';
import { UNKNOWN } from '../domain/schema/values.ts';
import { nodeAt, outlineOfSchema } from '../domain/schema/outline.ts';
import { findingsOfSchema, missingFinding } from '../domain/shape/schema-findings.ts';
import { spellOut } from '../domain/agreement/spell-out.ts';
import { shapeRules } from '../domain/rules/index.ts';
import { invalidValue } from '../domain/rules/shape/invalid-value.ts';
import { misplacedFile } from '../domain/rules/shape/misplaced-file.ts';
import { referenceFindings, type ReferenceScope } from '../domain/shape/references.ts';
import { bytesOf } from './bytes.ts';
import { SITE_FILE } from './content-files.ts';
import { noIds, ruleIds } from './known-ids.ts';
import { explainedByYaml } from './yaml-causes.ts';
import { readEntry, type ReadEntry } from './yaml/read-entry.ts';

/** A site that has no settings, or settings that cannot be read. */
const UNNAMED: Site = { name: 'Samepage' };

/** The outline of the settings. */
export const siteOutline = outlineOfSchema(siteSchema);

/** Reads the site's settings; those of an unnamed site when there are none. */
export function readSite(root: string, exists: boolean): { readonly site: Site; readonly findings: readonly Finding[] } {
  if (!exists) return { site: UNNAMED, findings: [] };
  const bytes = bytesOf(path.join(root, SITE_FILE));
  if (typeof bytes === 'string')
    return { site: UNNAMED, findings: [findingOf(misplacedFile, 'unreadable', { file: SITE_FILE }, { reason: bytes })] };
  const read = readEntry(bytes, { file: SITE_FILE, form: 'yaml' });
  const data = isObject(read.data) ? read.data : undefined;
  const findings = [...read.findings, ...(data ? shapeFindings(data, read) : [])];
  return { site: data && findings.length === 0 ? spelled(data) : UNNAMED, findings };
}

function shapeFindings(data: JsonObject, read: ReadEntry): Finding[] {
  const schema = findingsOfSchema(siteSchema, siteOutline, data, SITE_FILE);
  const told = explainedByYaml(schema, { outline: siteOutline, data, read, mayBeUnknown: false });
  const references = referenceFindings(siteOutline, data, SITE_FILE, SCOPE);
  const isTold = ({ path: field }: Finding) => told.some((other) => other.path.join('.') === field.join('.'));
  return [...told, ...references.filter((finding) => !isTold(finding)), ...weightFindings(data), ...reasonFindings(data)];
}

/** A rule weighs less for a reason, and a reason that is still open is none. */
function reasonFindings(data: JsonObject): Finding[] {
  const context = { outline: siteOutline, data, file: SITE_FILE };
  return severitiesIn(data).flatMap(({ why }, index) => {
    const path = ['severities', index, 'why'];
    return typeof why === 'string' && why.trim() === UNKNOWN ? [missingFinding(path, nodeAt(siteOutline, path), context)] : [];
  });
}

/** What cannot be read weighs what it weighs, and a rule has one weight. */
function weightFindings(data: JsonObject): Finding[] {
  const seen = new Set<string>();
  return severitiesIn(data).flatMap(({ rule }, index) => {
    if (typeof rule !== 'string') return [];
    const problem = shapeRules.some(({ meta }) => meta.id === rule) ? 'fixed-weight' : seen.has(rule) ? 'weighed-twice' : undefined;
    seen.add(rule);
    return problem ? [findingOf(invalidValue, problem, { file: SITE_FILE, path: ['severities', index, 'rule'] }, { rule })] : [];
  });
}

/** The entries in which the site weighs rules; what is no entry is told by its shape. */
function severitiesIn(data: JsonObject): readonly JsonObject[] {
  const entries = data['severities'];
  return isList(entries) ? entries.map((entry) => (isObject(entry) ? entry : {})) : [];
}

/** Settings name rules, and nothing else. */
const SCOPE: ReferenceScope = { ids: noIds(), agreement: undefined, formats: () => undefined, rules: ruleIds };

function spelled(data: JsonObject): Site {
  return spellOut(siteOutline, data).data as unknown as Site;
}
