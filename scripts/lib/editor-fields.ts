import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { listContent } from '../../src/corpus/content-files.ts';
import { contentTypes, type ContentType } from '../../src/domain/schema/index.ts';
import { jsonSchemaOf } from '../../src/domain/schema/json-schema.ts';

/**
 * Tells editors which fields may stand above the text of campaigns and playbooks. Editors complete YAML files from `public/schemas`
 * directly; fields at the top of an `.mdx` file are completed by Astro's editor extension, which looks for schemas, and for the files
 * they hold for, in `.astro/collections`. `root` is the checkout, `content` the content folder.
 *
 * Astro writes schemas of its own there, of what pages list: ours are called `<type>-fields`, and stay.
 */
export function writeEditorFields(root: string, content: string): void {
  const folder = path.join(root, '.astro', 'collections');
  mkdirSync(folder, { recursive: true });
  for (const type of WITH_TEXT) writeJson(path.join(folder, `${nameOf(type)}.schema.json`), jsonSchemaOf(type));
  const files = listContent(content).files.filter(({ type }) => contentTypes[type].form === 'mdx');
  writeJson(path.join(folder, 'collections.json'), {
    collections: WITH_TEXT.map((type) => ({ hasSchema: true, name: nameOf(type) })),
    // The extension compares addresses in lower case.
    entries: Object.fromEntries(
      files.map(({ type, file }) => [pathToFileURL(path.resolve(content, file)).href.toLowerCase(), nameOf(type)]),
    ),
  });
}

const WITH_TEXT = (Object.keys(contentTypes) as ContentType[]).filter((type) => contentTypes[type].form === 'mdx');

function nameOf(type: ContentType): string {
  return `${type}-fields`;
}

function writeJson(file: string, data: unknown): void {
  writeFileSync(file, `${JSON.stringify(data, undefined, 2)}\n`);
}
