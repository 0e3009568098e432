/**
 * The type of data once it is spelled out: a field that takes one value or a list has the list, a field that takes a short text
 * or an object has the object. Unknown values are absent.
 */
export type Spelled<T> = T extends readonly (infer Item)[]
  ? SpelledItem<Item>[]
  : T extends object
    ? { [Key in keyof T]: SpelledValue<T[Key]> }
    : T;

type SpelledValue<V> = [Extract<V, readonly unknown[]>] extends [never]
  ? [Extract<V, object>] extends [never]
    ? V
    : Spelled<Extract<V, object>> | Extract<V, undefined>
  : Spelled<Extract<V, readonly unknown[]>> | Extract<V, undefined>;

type SpelledItem<Item> = [Extract<Item, object>] extends [never] ? Item : Spelled<Extract<Item, object>>;
