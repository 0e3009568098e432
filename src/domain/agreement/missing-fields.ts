import type { FieldPath } from '../finding.ts';
import type { Agreement } from './agreement.ts';
import { joinWords } from './role-words.ts';
import { isUnknown } from './unknown-at.ts';

/** Which of an item's fields are neither written nor open, in the order in which they are asked for. */
export function missingFields<T extends object, K extends keyof T & string>(
  agreement: Agreement,
  item: T,
  path: FieldPath,
  fields: readonly K[],
): readonly K[] {
  return fields.filter((field) => item[field] === undefined && !isUnknown(agreement, [...path, field]));
}

/** How a sentence asks for fields: `` `value`, `source` and `period` ``. Empty text for none. */
export function fieldsInWords(fields: readonly string[]): string {
  return joinWords(fields.map((field) => `\`${field}\``));
}
