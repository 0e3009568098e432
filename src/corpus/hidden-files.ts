import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { HiddenFile } from '../domain/proposal/content-state.ts';
import type { Finding } from '../domain/finding.ts';
import { findingOf } from '../domain/rules/rule.ts';
import { misplacedFile } from '../domain/rules/shape/misplaced-file.ts';
import { bytesOf } from './bytes.ts';
import { isHidden } from './content-files.ts';
import { digestOf } from './read-file.ts';

/**
 * What a change does to the files of a content folder that are no content, in alphabetical order of their paths. The folder of git itself
 * is left out: no change of the content reaches it.
 */
export function hiddenChanges(base: string, root: string): HiddenFile[] {
  const [before, after] = [hiddenIn(base), hiddenIn(root)];
  const files = [...new Set([...before.keys(), ...after.keys()])].sort();
  return files.flatMap((file) => {
    if (before.get(file) === after.get(file)) return [];
    return [{ file, kind: !before.has(file) ? 'new' : !after.has(file) ? 'gone' : 'changed' } as const];
  });
}

/** Files among them that no change may bring: git reads in them which changes are not to be shown. */
export function refusedFindings(hidden: readonly HiddenFile[]): Finding[] {
  const refused = hidden.filter(({ file, kind }) => kind !== 'gone' && ATTRIBUTES.test(file));
  return refused.map((file) => findingOf(misplacedFile, 'hides-changes', file));
}

/** Some computers hold capitals for nothing. */
const ATTRIBUTES = /(?:^|\/)\.gitattributes$/i;

/** The bytes of each, as their digest, by path. */
function hiddenIn(root: string, folder = '', isInside = false): Map<string, string> {
  const items = readdirSync(path.join(root, folder), { withFileTypes: true });
  const found = items.flatMap((item): (readonly [string, string])[] => {
    if (item.name === '.git') return [];
    const file = folder === '' ? item.name : `${folder}/${item.name}`;
    const isOne = isInside || isHidden(item.name);
    if (item.isDirectory()) return [...hiddenIn(root, file, isOne)];
    return isOne ? [[file, item.isFile() ? stateOf(path.join(root, file)) : 'link']] : [];
  });
  return new Map(found);
}

function stateOf(file: string): string {
  const bytes = bytesOf(file);
  return typeof bytes === 'string' ? bytes : digestOf(bytes);
}
