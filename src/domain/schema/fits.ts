import type { z } from 'zod';
import { UNKNOWN } from './values.ts';

/**
 * Whether data fits a schema: what `safeParse` answers, in a fraction of its time, because nothing is copied and no issue is written down.
 * Nearly every file fits, so that zod itself is only asked where there is something to say. With `mayBeUnknown`, `?` fits at any value.
 */
export function fits(schema: z.ZodType, data: unknown, mayBeUnknown = false): boolean {
  return matcherOf(schema, mayBeUnknown ? lenient : strict)(data);
}

/** Answers for one schema. */
type Matcher = (value: unknown) => boolean;

/** Matchers made so far. Those of one kind let `?` pass, those of the other do not. */
interface Matchers {
  readonly made: WeakMap<z.ZodType, Matcher>;
  readonly letUnknownPass: boolean;
}

const strict: Matchers = { made: new WeakMap(), letUnknownPass: false };
const lenient: Matchers = { made: new WeakMap(), letUnknownPass: true };

function matcherOf(schema: z.ZodType, matchers: Matchers): Matcher {
  let matcher = matchers.made.get(schema);
  if (!matcher) {
    const known = makeMatcher(schema, matchers);
    matcher = matchers.letUnknownPass ? (value) => known(value) || value === UNKNOWN : known;
    matchers.made.set(schema, matcher);
  }
  return matcher;
}

/** Whatever is not known here is left to zod, value by value. */
function makeMatcher(schema: z.ZodType, matchers: Matchers): Matcher {
  const definition = schema._zod.def as unknown as Definition;
  const askZod: Matcher = (value) => schema.safeParse(value).success;
  const checks = checksOf(definition);
  if (checks === undefined || definition.format !== undefined) return askZod;
  switch (definition.type) {
    case 'optional':
      return optionalMatcher(matcherOf(definition.innerType!, matchers));
    case 'object':
      return objectMatcher(definition, matchers) ?? askZod;
    case 'array':
      return listMatcher(matcherOf(definition.element!, matchers), checks);
    case 'union':
      return unionMatcher(definition.options!.map((option) => matcherOf(option, matchers)));
    case 'enum':
      return wordMatcher(new Set(Object.values(definition.entries!)));
    case 'literal':
      return wordMatcher(new Set(definition.values));
    case 'string':
      return (value) => typeof value === 'string' && passes(value, checks);
    case 'number':
      return (value) => typeof value === 'number' && Number.isFinite(value) && passes(value, checks);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    default:
      return askZod;
  }
}

function optionalMatcher(inner: Matcher): Matcher {
  return (value) => value === undefined || inner(value);
}

/** Objects whose fields are all named; undefined when further fields are allowed under conditions. */
function objectMatcher({ shape = {}, catchall }: Definition, matchers: Matchers): Matcher | undefined {
  const isClosed = catchall?._zod.def.type === 'never';
  if (catchall && !isClosed) return undefined;
  const fields = new Map(Object.entries(shape).map(([key, child]) => [key, matcherOf(child, matchers)]));
  const needed = Object.keys(shape).filter((key) => (shape[key]!._zod.def as unknown as Definition).type !== 'optional');
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const fieldsOfValue = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(fieldsOfValue)) {
      const field = fields.get(key);
      if (field ? !field(fieldsOfValue[key]) : isClosed) return false;
    }
    return needed.every((key) => fieldsOfValue[key] !== undefined);
  };
}

function listMatcher(item: Matcher, checks: readonly Check[]): Matcher {
  return (value) => Array.isArray(value) && value.every(item) && passes(value, checks);
}

function unionMatcher(options: readonly Matcher[]): Matcher {
  return (value) => options.some((option) => option(value));
}

function wordMatcher(words: ReadonlySet<unknown>): Matcher {
  return (value) => words.has(value);
}

/** One step of a schema beyond its type: the value that the next step sees, or `FAILED`. */
type Check = (value: unknown) => unknown;

const FAILED = Symbol('failed');

function passes(value: unknown, checks: readonly Check[]): boolean {
  let seen = value;
  for (const check of checks) {
    seen = check(seen);
    if (seen === FAILED) return false;
  }
  return true;
}

/** The checks of a schema in their order; undefined when one of them is not known here. */
function checksOf({ checks = [] }: Definition): readonly Check[] | undefined {
  const made = checks.map((check) => makeCheck(check._zod.def));
  return made.every((check) => check !== undefined) ? made : undefined;
}

function makeCheck(definition: CheckDefinition): Check | undefined {
  const { minimum = 0, maximum = 0, value = 0, inclusive = false, pattern, fn, tx } = definition;
  switch (definition.check) {
    case 'overwrite':
      return tx;
    case 'min_length':
      return test<Lengthy>(({ length }) => length >= minimum);
    case 'max_length':
      return test<Lengthy>(({ length }) => length <= maximum);
    case 'greater_than':
      return test<number>((number) => (inclusive ? number >= value : number > value));
    case 'less_than':
      return test<number>((number) => (inclusive ? number <= value : number < value));
    case 'number_format':
      return definition.format === 'safeint' ? test(Number.isSafeInteger) : undefined;
    case 'string_format':
      return definition.format === 'regex' && pattern?.flags === '' ? test<string>((text) => pattern.test(text)) : undefined;
    case 'custom':
      return fn && test(fn);
    default:
      return undefined;
  }
}

function test<T>(isGood: (value: T) => unknown): Check {
  return (value) => (isGood(value as T) ? value : FAILED);
}

interface Lengthy {
  readonly length: number;
}

/** The part of zod's documented definition that this file reads. */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDefinition } }[];
}

interface CheckDefinition {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly fn?: (value: unknown) => unknown;
  readonly tx?: (value: unknown) => unknown;
}
