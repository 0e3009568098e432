/**
 * The least that reading campaigns can cost: every file read and its YAML parsed, nothing checked. A check is held against it,
 * because their ratio is the same on a slow and on a busy machine. Takes the content folder as its argument.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';

const folder = path.join(process.argv[2] ?? 'content', 'campaigns');
for (const file of readdirSync(folder)) {
  const [, frontmatter = ''] = readFileSync(path.join(folder, file), 'utf8').split(/^---$/m);
  load(frontmatter, { schema: CORE_SCHEMA });
}
