import { isList, isObject, type Json } from '../../domain/json.ts';

/** Whether two values are the same data. The order of fields means nothing, that of items does; 0 and -0 are one number. */
export function isSameValue(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (isList(one))
    return isList(other) && one.length === other.length && one.every((item, index) => isSameValue(item, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isSameValue(one[key], other[key]))
  );
}
