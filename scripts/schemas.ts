import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { contentTypes, type ContentType } from '../src/domain/schema/index.ts';
import { jsonSchemaOf, publishedCampaignSchema, type JsonSchema } from '../src/domain/schema/json-schema.ts';
import { runCommand } from './lib/command.ts';
import { fieldLabelsFile } from './lib/field-labels-file.ts';

const command = {
  name: 'npm run schemas',
  summary:
    'Writes, from the zod schemas, the JSON Schemas that editors complete and check content with, and the types of the names of fields that every language must have.',
  options: { check: { kind: 'flag', help: 'change nothing; exit 1 when a file is not what would be written' } },
} as const;

const root = path.resolve(import.meta.dirname, '..');

await runCommand(command, async ({ check }) => {
  const files = { ...schemaFiles(), 'src/words/field-labels.ts': await fieldLabels() };
  const stale = Object.entries(files).filter(([name, text]) => !isUpToDate(name, text));
  if (check) {
    for (const [name] of stale) console.error(`${name} is not what src/domain/schema says. Run "npm run schemas".`);
    return stale.length === 0 ? 0 : 1;
  }
  mkdirSync(path.join(root, 'public/schemas'), { recursive: true });
  for (const [name, text] of stale) writeFileSync(path.join(root, name), text);
  console.log(stale.length === 0 ? 'The schemas are up to date.' : `Wrote ${stale.map(([name]) => name).join(', ')}.`);
  return 0;
});

function schemaFiles(): Readonly<Record<string, string>> {
  const types = Object.keys(contentTypes) as ContentType[];
  return Object.fromEntries([
    ...types.map((type) => [`public/schemas/${type}.schema.json`, textOf(jsonSchemaOf(type))] as const),
    ['public/schemas/published-campaign.schema.json', textOf(publishedCampaignSchema())],
  ]);
}

function textOf(schema: JsonSchema): string {
  return `${JSON.stringify({ $comment: 'Written by "npm run schemas" from src/domain/schema; do not edit.', ...schema })}\n`;
}

/** Laid out as the formatter wants it, so that the file is its own proof. */
async function fieldLabels(): Promise<string> {
  const filepath = path.join(root, 'src/words/field-labels.ts');
  return format(fieldLabelsFile(), { ...(await resolveConfig(filepath)), filepath });
}

function isUpToDate(name: string, text: string): boolean {
  const file = path.join(root, name);
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}
