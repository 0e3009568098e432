/** Plain data as YAML and JSON know it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object of plain data. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Whether a value is an object of plain data, and neither a list nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list of plain data; narrows where `Array.isArray` would widen to `any[]`. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}
