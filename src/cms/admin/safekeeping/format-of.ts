import { contentTypes } from '../../../domain/schema/index.ts';
import { outlineOf } from '../../../domain/schema/outline.ts';
import { editedTypeOf, type EditedTypeName } from '../../config/edited-types.ts';
import { entryFormat, type EntryFormat } from '../../format/entry-format.ts';

/** How the entries of a collection are read and written. Throws for a collection that the configuration does not make. */
export function formatOf(collection: string): EntryFormat {
  const type = typeOf(collection);
  return entryFormat(contentTypes[type].form, outlineOf(type));
}

/** The type of content that a collection holds. Throws for a collection that the configuration does not make. */
export function typeOf(collection: string): EditedTypeName {
  const type = editedTypeOf(collection);
  if (!type) throw new Error(`There is no type of content called “${collection}”.`);
  return type;
}
