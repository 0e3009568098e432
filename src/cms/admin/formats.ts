import CMS from 'decap-cms-core';
import { contentTypes } from '../../domain/schema/index.ts';
import { outlineOf } from '../../domain/schema/outline.ts';
import { editedTypes, type EditedTypeName } from '../config/edited-types.ts';
import { formatName } from '../config/format-name.ts';
import { entryFormat } from '../format/entry-format.ts';

/** Gives Decap the lossless format of every type of content. */
export function registerFormats(): void {
  for (const type of Object.keys(editedTypes) as EditedTypeName[]) {
    const { form } = contentTypes[type];
    CMS.registerCustomFormat(formatName(type), form, entryFormat(form, outlineOf(type)));
  }
}
