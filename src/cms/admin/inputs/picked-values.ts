import { UNKNOWN } from '../../../domain/schema/values.ts';

/** The values after one of them was picked or put back: a new one stands before the first that comes later in the order of choices. */
export function withPicked(values: readonly unknown[], value: string, order: readonly string[]): readonly unknown[] {
  if (values.includes(value)) return values.filter((other) => other !== value);
  const later = order.slice(order.indexOf(value) + 1);
  const place = values.findIndex((other) => later.includes(String(other)));
  return values.toSpliced(place < 0 ? values.length : place, 0, value);
}

/** How a file has them: one that was written without a list, or nothing but `?`, needs none. */
export function spelledValues(values: readonly unknown[], wasSingle: boolean): unknown {
  return values.length === 1 && (wasSingle || values[0] === UNKNOWN) ? values[0] : values;
}
