import CMS from 'decap-cms-core';
import { contentTypes } from '../../domain/schema/index.ts';
import type { Words } from '../../words/index.ts';
import { showNotice } from './safekeeping/notice.ts';
import { editedTypeOf } from '../config/edited-types.ts';

/** Refuses to save an entry of a kind that is added to and never changed, once it is published. */
export function keepRecords(words: Words): void {
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }: { readonly entry: DecapEntry }) => {
      const type = editedTypeOf(entry.get('collection'));
      const isPublished = entry.get('newRecord') !== true && !(entry.get('status') && entry.get('isModification') !== true);
      if (type && contentTypes[type].appendOnly && isPublished) {
        const sentence = words.editor.kept(words.editor.collections[type].label);
        showNotice(sentence, words);
        throw new Error(sentence);
      }
      return entry.get('data');
    },
  });
}

interface DecapEntry {
  get(name: string): unknown;
}
