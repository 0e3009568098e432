import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentTypes, type ContentType } from '../src/domain/schema/index.ts';
import { jsonSchemaOf, publishedCampaignSchema, type JsonSchema } from '../src/domain/schema/json-schema.ts';
import { runCommand } from './lib/command.ts';

const command = {
  name: 'npm run schemas',
  summary: 'Writes the JSON Schemas that editors complete and check content with, from the zod schemas.',
  options: { check: { kind: 'flag', help: 'change nothing; exit 1 when a file is not what would be written' } },
} as const;

const folder = path.resolve(import.meta.dirname, '../public/schemas');

await runCommand(command, ({ check }) => {
  const stale = Object.entries(schemaFiles()).filter(([name, text]) => !isUpToDate(name, text));
  if (check) {
    for (const [name] of stale) console.error(`public/schemas/${name} is not what src/domain/schema says. Run "npm run schemas".`);
    return stale.length === 0 ? 0 : 1;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of stale) writeFileSync(path.join(folder, name), text);
  console.log(stale.length === 0 ? 'The schemas are up to date.' : `Wrote ${stale.map(([name]) => name).join(', ')}.`);
  return 0;
});

function schemaFiles(): Readonly<Record<string, string>> {
  const types = Object.keys(contentTypes) as ContentType[];
  return Object.fromEntries([
    ...types.map((type) => [`${type}.schema.json`, textOf(jsonSchemaOf(type))] as const),
    ['published-campaign.schema.json', textOf(publishedCampaignSchema())],
  ]);
}

function textOf(schema: JsonSchema): string {
  return `${JSON.stringify({ $comment: 'Written by "npm run schemas" from src/domain/schema; do not edit.', ...schema })}\n`;
}

function isUpToDate(name: string, text: string): boolean {
  const file = path.join(folder, name);
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}
