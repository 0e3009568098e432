import { contentTypes } from '../../../domain/schema/index.ts';
import type { Words } from '../../../words/index.ts';

/** What Decap hands to the control of a field. Its data are Immutable.js collections. */
export interface ControlProps {
  readonly field: FieldMap;
  readonly value: unknown;
  /** The collection whose entry is in the form. */
  readonly collection?: FieldMap;
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly onChange: (value: unknown, metadata?: unknown) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
  readonly validate: () => void;
  /** Asks a collection for its entries. */
  readonly query: (id: string, collection: string, fields: readonly string[], term: string) => Promise<QueryAnswer>;
  /** The entry as it is in the form now. */
  readonly getEntry: () => { readonly getIn: (path: readonly string[]) => unknown } | undefined;
}

/** The configuration of a field, as Decap keeps it: lists and objects in it are Immutable.js collections too. */
export interface FieldMap {
  get(name: string): unknown;
}

/** What Decap answers to a query. */
export interface QueryAnswer {
  readonly payload?: { readonly hits?: readonly { readonly slug: string; readonly data: Readonly<Record<string, unknown>> }[] };
}

/** Whether `?` may stand in entries of this collection: in what is negotiated, and not in facts and records. */
export function takesUnknown({ collection }: Pick<ControlProps, 'collection'>): boolean {
  const name = collection?.get('name');
  return Object.values(contentTypes).some(({ folder, mayBeUnknown }) => folder === name && mayBeUnknown);
}

/** A text of a field's configuration, or undefined. */
export function textOf(field: FieldMap, name: string): string | undefined {
  const value = field.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** The words of the editor, which every control speaks. Set once, before the editor starts. */
export const editorWords: { current: Words['editor'] } = { current: {} as Words['editor'] };

/** All words of the interface, for what the editor says as the pages do. Set together with those of the editor. */
export const siteWords: { current: Words } = { current: {} as Words };
