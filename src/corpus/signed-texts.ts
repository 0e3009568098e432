import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '../domain/corpus.ts';
import type { Finding } from '../domain/finding.ts';
import { findingOf } from '../domain/rules/rule.ts';
import { signedText } from '../domain/rules/shape/signed-text.ts';
import { SIGNED_FOLDER } from './content-files.ts';
import { digestOf } from './read-file.ts';

/** Holds every signed text against its name, and every sign-off against the texts that are kept. */
export function signedTextFindings(
  root: string,
  names: ReadonlySet<string>,
  signoffs: ReadonlyMap<string, Entry<'signoff'>>,
): Finding[] {
  const altered = [...names].flatMap((name) => {
    const file = `${SIGNED_FOLDER}/${name}`;
    if (!NAME.test(name)) return [findingOf(signedText, 'misnamed', { file })];
    const isKept = `${digestOf(readFileSync(path.join(root, file)))}.json` === name;
    return isKept ? [] : [findingOf(signedText, 'altered', { file })];
  });
  const missing = [...signoffs.values()]
    .filter(({ data }) => !names.has(`${data.text}.json`))
    .map(({ file, data }) => findingOf(signedText, 'missing', { file, path: ['text'] }, { hash: data.text }));
  return [...altered, ...missing];
}

const NAME = /^[0-9a-f]{64}\.json$/;
