import type { Json } from '../../domain/json.ts';
import type { ObjectNode } from '../../domain/schema/outline.ts';
import { isBlank } from './cleared.ts';
import { BODY_KEY, PROBLEM_KEY, SOURCE_KEY, type EntryData, type EntryProblem } from './entry-data.ts';
import { isProblem, readSource, type EntryForm } from './source-file.ts';
import { changedFile, newFile } from './written-file.ts';

/** How the CMS reads and writes one kind of entry. */
export interface EntryFormat {
  /**
   * The data of a file, with its text under `SOURCE_KEY`. Of a file that cannot be edited: its text, and why under `PROBLEM_KEY`.
   * The brief has `\n` as line ends. Never throws.
   */
  readonly fromFile: (text: string) => EntryData;
  /**
   * The text of the file for these data: the text remembered in them with only what differs written anew, or a new file. Throws, in a
   * sentence for whoever saves, when a file that cannot be edited was changed and when the data cannot be written so that they read back.
   */
  readonly toFile: (data: EntryData) => string;
}

/** The format of one kind of entry. It loses nothing: what nobody touched keeps its bytes, and what is written reads back exactly. */
export function entryFormat(form: EntryForm, outline: ObjectNode): EntryFormat {
  return {
    fromFile: (text) => {
      const source = readSource(text, form);
      if (isProblem(source)) return { [SOURCE_KEY]: text, [PROBLEM_KEY]: source };
      return { ...source.fields, ...(form === 'mdx' && { [BODY_KEY]: source.body }), [SOURCE_KEY]: text };
    },
    toFile: (data) => {
      const text = data[SOURCE_KEY];
      if (typeof text !== 'string') return newFile(data, form, outline);
      const source = readSource(text, form);
      return isProblem(source) ? unchanged(text, source, data) : changedFile(source, data, form, outline);
    },
  };
}

/** A file that cannot be read is given back as it is. */
function unchanged(text: string, { line, message }: EntryProblem, data: EntryData): string {
  const fields = Object.entries(data).filter(([name]) => name !== SOURCE_KEY && name !== PROBLEM_KEY);
  if (fields.every(([, value]) => isBlank(value as Json))) return text;
  throw new Error(`This file cannot be edited here before line ${line} is mended. ${message} Nothing was saved.`);
}
