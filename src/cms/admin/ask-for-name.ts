import CMS from 'decap-cms-core';
import type { Words } from '../../words/index.ts';
import { editedTypeOf, editedTypes, type EditedType } from '../config/edited-types.ts';
import { showNotice } from './safekeeping/notice.ts';

/** Refuses to save a new entry whose name or title no file can be called after: Decap would ask the server for a file without a name. */
export function askForName(words: Words): void {
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }: { readonly entry: DecapEntry }) => {
      const data = entry.get('data') as DecapEntry;
      const field = entry.get('newRecord') === true ? nameFieldOf(entry.get('collection')) : undefined;
      if (field === undefined || !isNothing(data.get(field))) return data;
      const { noName } = words.editor;
      showNotice(noName, words);
      throw new Error(noName);
    },
  });
}

/** The field that files are called after; undefined where several name them, or another entry does. */
function nameFieldOf(collection: unknown): string | undefined {
  const type = editedTypeOf(collection);
  const edited: EditedType | undefined = type && editedTypes[type];
  return edited?.slug === undefined ? edited?.nameField : undefined;
}

/** Decap leaves out spaces and single quotes. */
function isNothing(name: unknown): boolean {
  return typeof name === 'string' && name.replace(/['\s]/g, '') === '';
}

interface DecapEntry {
  get(name: string): unknown;
}
