/**
 * Stands for Decap's walk through an entry on opening and saving, which is for widgets that keep values in another form, and takes every
 * item of a list for an object. No widget here does the first, and files may hold `brand 48h` and `?` in the place of an item.
 */
export function serializeValues<Values>(values: Values): Values {
  return values;
}

export { serializeValues as deserializeValues };
