import type { Finding } from '../../domain/finding.ts';
import { decodeFile } from './file-text.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { SplitEntry } from './frontmatter.ts';
import { createLocator } from './locate.ts';
import type { Locator } from './locate.ts';
import { inFileOrder } from './report.ts';
import { parseYaml } from './parse.ts';

const NOWHERE: Locator = { locate: () => 'unavailable', sourceOf: () => undefined };

/** Which file it is, and whether all of it is fields (`yaml`) or a brief follows them (`mdx`). */
export interface EntryFile {
  /** Path of the file inside the content folder, with forward slashes. */
  readonly file: string;
  readonly form: 'yaml' | 'mdx';
}

/** One content file, read as far as it can be. `locate` and `sourceOf` read the fields again when they are first called. */
export interface ReadEntry extends Locator {
  /** The fields as plain data, not yet matched with a schema; `undefined` when they cannot be read. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  /** The brief below the fields, every line end as `\n`; empty in a file that is all fields. */
  readonly body: string;
  /** Line of the file on which the brief begins, counted from 1; 0 when there is none. */
  readonly bodyStartLine: number;
  readonly hasByteOrderMark: boolean;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
}

/** Reads the bytes of one content file: text, fences, YAML. Never throws on bad content; everything wrong is in `findings`. */
export function readEntry(bytes: Uint8Array, { file, form }: EntryFile): ReadEntry {
  const { parts, hasByteOrderMark, findings: soFar } = partsOf(bytes, { file, form });
  if (!parts)
    return {
      data: undefined,
      body: '',
      bodyStartLine: 0,
      hasByteOrderMark,
      findings: inFileOrder(soFar),
      ...NOWHERE,
    };
  const place = { file, firstLine: parts.yamlStartLine };
  const { data, findings: more } = parseYaml(parts.yaml, place);
  const { body, bodyStartLine } = parts;
  return {
    data,
    body,
    bodyStartLine,
    hasByteOrderMark,
    findings: inFileOrder([...soFar, ...more]),
    ...createLocator(parts.yaml, place),
  };
}

/** Finds the fields of a file that has been read before, without checking it again. */
export function locatorIn(bytes: Uint8Array, entry: EntryFile): Locator {
  const { parts } = partsOf(bytes, entry);
  return parts ? createLocator(parts.yaml, { file: entry.file, firstLine: parts.yamlStartLine }) : NOWHERE;
}

function partsOf(bytes: Uint8Array, { file, form }: EntryFile): SplitEntry & { readonly hasByteOrderMark: boolean } {
  const { text, hasByteOrderMark, findings } = decodeFile(bytes, file);
  if (text === undefined) return { parts: undefined, hasByteOrderMark, findings };
  const split = form === 'mdx' ? splitFrontmatter(text, file) : wholeAsYaml(text);
  return { parts: split.parts, hasByteOrderMark, findings: [...findings, ...split.findings] };
}

function wholeAsYaml(text: string): SplitEntry {
  return { parts: { yaml: text, yamlStartLine: 1, body: '', bodyStartLine: 0 }, findings: [] };
}
