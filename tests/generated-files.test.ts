import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { load, CORE_SCHEMA } from 'js-yaml';
import { describe, expect, test } from 'vitest';

/** Files that a command writes are checked by writing them again. */
describe('generated files are what their command writes', () => {
  test.each([
    ['public/schemas and src/words/field-labels.ts', 'scripts/schemas.ts'],
    ['content/holidays', 'scripts/holidays.ts'],
  ])('%s', (_folder, script) => {
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe('the schemas for editors', () => {
  const validate = (type: string) => new Ajv2020({ strict: false, validateFormats: false }).compile(schemaOf(type));

  test.each(['party', 'market', 'platform', 'metric', 'glossary', 'holidays', 'progress'])(
    'accept every sample of the kind %s',
    (type) => {
      const isValid = validate(type);
      for (const [file, data] of samples(FOLDERS[type] ?? ''))
        expect([file, isValid(data), isValid.errors]).toEqual([file, true, null]);
    },
  );

  test('accept the sample campaigns, "?" included, and refuse a misspelled field', () => {
    const isValid = validate('campaign');
    for (const [file, data] of samples('campaigns')) expect([file, isValid(data), isValid.errors]).toEqual([file, true, null]);
    expect(isValid({ title: 'Aurora', staus: 'draft' })).toBe(false);
  });

  test('hold a title and help for the writer of every field', () => {
    const missing: string[] = [];
    walk(schemaOf('campaign'), 'campaign', missing);
    expect(missing).toEqual([]);
  });
});

const FOLDERS: Readonly<Record<string, string>> = {
  party: 'parties',
  market: 'markets',
  platform: 'platforms',
  metric: 'metrics',
  glossary: 'glossary',
  holidays: 'holidays',
  progress: 'progress',
};

function schemaOf(type: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`public/schemas/${type}.schema.json`, 'utf8')) as Record<string, unknown>;
}

function samples(folder: string): [string, unknown][] {
  return readdirSync(`content/${folder}`).map((name) => {
    const text = readFileSync(`content/${folder}/${name}`, 'utf8');
    const yaml = name.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text;
    return [name, load(yaml, { schema: CORE_SCHEMA })];
  });
}

/** Collects the paths of properties without words. */
function walk(node: unknown, path: string, missing: string[]): void {
  if (typeof node !== 'object' || node === null) return;
  const { properties } = node as { properties?: Record<string, { title?: string; description?: string }> };
  for (const [key, property] of Object.entries(properties ?? {})) {
    if (!property.title || !property.description) missing.push(`${path}.${key}`);
  }
  for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`, missing);
}
