import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Everything that decides what the bundle of the editor holds. */
const SOURCES = [
  'package-lock.json',
  'scripts/admin',
  'src/cms',
  'src/corpus',
  'src/domain',
  'src/prose',
  'src/views',
  'src/words',
];

/** A name for the bundle that these sources give, as 16 hexadecimal digits: the same sources, the same name. */
export function bundleKey(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of SOURCES.flatMap((source) => filesOf(root, source)).toSorted()) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(root: string, source: string): string[] {
  if (path.extname(source) !== '') return [source];
  const files = readdirSync(path.join(root, source), { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return files
    .map((item) => path.relative(root, path.join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .filter((file) => !/\.test(?:-support)?\.ts$|\/testing\/|\.snap$|^src\/cms\/backend\//.test(file));
}
