import { parseEvents } from 'js-yaml';
import { isList, isObject, type Json, type JsonObject } from '../../domain/json.ts';
import type { ObjectNode } from '../../domain/schema/outline.ts';
import { withLineFeeds } from '../../corpus/yaml/source-text.ts';
import type { SourceNode } from '../../corpus/yaml/source-tree.ts';
import { treeFromEvents } from '../../corpus/yaml/tree-from-events.ts';
import { editsOf } from './changed-value.ts';
import { cleared } from './cleared.ts';
import { BODY_KEY, fieldsOf, type EntryData } from './entry-data.ts';
import { fileStyle } from './file-style.ts';
import { editsInFile, lineEndOf, withLineEnd } from './line-ends.ts';
import { isSameValue } from './same-value.ts';
import { isProblem, readSource, type EntryForm, type SourceFile } from './source-file.ts';
import { withEdits, type Edit } from './smallest-edit.ts';
import { writtenValue, type Writing } from './written-collection.ts';

/** The text of a file with what differs from its data written anew. Throws when that would not read back exactly. */
export function changedFile(source: SourceFile, data: EntryData, form: EntryForm, outline: ObjectNode): string {
  const fields = cleared(outline, fieldsOf(data, form), source.fields);
  const body = form === 'mdx' ? changedBody(source.body, data[BODY_KEY]) : '';
  const root = treeFromEvents(source.yaml, parseEvents(source.yaml, {}));
  const style = fileStyle(source.yaml, root);
  return readable({ fields, body }, form, (isCareful) => {
    const edits = editsOfFile(source, root, fields, outline, { style, isCareful });
    return withEdits(source.text, [
      ...editsInFile(source.text, source.yamlStart, source.yaml, edits),
      ...editsOfBody(source, body),
    ]);
  });
}

/** The text of a file that was not there before. Throws when it would not read back exactly. */
export function newFile(data: EntryData, form: EntryForm, outline: ObjectNode): string {
  const fields = cleared(outline, fieldsOf(data, form));
  const body = form === 'mdx' ? changedBody('', data[BODY_KEY]) : '';
  return readable({ fields, body }, form, (isCareful) => {
    const yaml = newFields(fields, outline, { style: fileStyle('', undefined), isCareful });
    return form === 'mdx' ? `---\n${yaml}---\n${body}` : yaml;
  });
}

/** Writes as people do first; where that does not read back, with quotes around every text. */
function readable(wanted: Contents, form: EntryForm, write: (isCareful: boolean) => string): string {
  let trouble = '';
  for (const isCareful of [false, true]) {
    const text = write(isCareful);
    const read = readSource(text, form);
    if (isProblem(read)) trouble = `What was written could not be read again. ${read.message}`;
    else if (isSameValue(read.fields, wanted.fields) && read.body === wanted.body) return text;
    else
      trouble = `The field “${firstDifference(read.fields, wanted.fields)}” could not be written so that it reads back the same.`;
  }
  throw new Error(`${trouble} Nothing was saved.`);
}

function editsOfFile(
  { yaml, fields: value }: SourceFile,
  node: SourceNode | undefined,
  fields: JsonObject,
  outline: ObjectNode,
  writing: Writing,
): readonly Edit[] {
  if (node) return editsOf(yaml, { node, value, outline, schemaPath: '', mark: undefined }, fields, writing);
  const text = (yaml === '' || yaml.endsWith('\n') ? '' : '\n') + newFields(fields, outline, writing);
  return [{ start: yaml.length, end: yaml.length, text }];
}

function newFields(fields: JsonObject, outline: ObjectNode, writing: Writing): string {
  if (Object.keys(fields).length === 0) return '';
  const { first, rest } = writtenValue(fields, { outline, schemaPath: '', holder: 'file', column: 0, isFlow: false }, writing);
  return `${first}${rest}\n`;
}

/** An untouched brief stays as it is, a blank one too. The first text in it gets a blank line above and a line end. */
function changedBody(before: string, value: unknown): string {
  const body = typeof value === 'string' ? withLineFeeds(value) : '';
  if (body.trim() === '') return before.trim() === '' ? before : body;
  return before.trim() === '' ? `\n${body.replace(/^\n+/, '').replace(/\n?$/, '\n')}` : body;
}

function editsOfBody({ text, body: before, bodyStart }: SourceFile, body: string): readonly Edit[] {
  if (body === before) return [];
  const lineEnd = lineEndOf(text);
  const opening = body === '' || /[\r\n]$/.test(text.slice(0, bodyStart)) ? '' : lineEnd;
  return [{ start: bodyStart, end: text.length, text: opening + withLineEnd(body, lineEnd) }];
}

/** The path of the first field that differs, with items counted from 1. */
function firstDifference(one: Json | undefined, other: Json | undefined): string {
  if (isObject(one) && isObject(other)) {
    const names = Object.keys({ ...one, ...other });
    return deeper(names.map((name) => [name, one[name], other[name]]));
  }
  if (isList(one) && isList(other)) {
    const longer = one.length > other.length ? one : other;
    return deeper(longer.map((_, index) => [String(index + 1), one[index], other[index]]));
  }
  return '';
}

function deeper(children: readonly (readonly [string, Json | undefined, Json | undefined])[]): string {
  const different = children.find(([, one, other]) => !isSameValue(one, other));
  if (!different) return '';
  const below = firstDifference(different[1], different[2]);
  return below === '' ? different[0] : `${different[0]}.${below}`;
}

interface Contents {
  readonly fields: JsonObject;
  readonly body: string;
}
