import { contentTypes } from '../../domain/schema/index.ts';
import type { EditedTypeName } from './edited-types.ts';

/** What the lossless format of a type of content is called, such as `samepage-mdx-campaign`. */
export function formatName(type: EditedTypeName): string {
  return `samepage-${contentTypes[type].form}-${type}`;
}
