import type { z } from 'zod';
import type { Concern, FieldMeta, FormHint, ReferenceTarget, Visibility } from './field.ts';
import { contentTypes, type ContentType } from './index.ts';

/**
 * The outline of a schema: the same tree as the zod schema, with metadata inherited and wrappers gone.
 * Resolving, hashing, redacting, comparing and the CMS walk it beside the data; nothing else reads zod's insides.
 */
export function outlineOf(type: ContentType): ObjectNode {
  let outline = outlines.get(type);
  if (!outline) {
    outline = outlineOfSchema(contentTypes[type].schema);
    outlines.set(type, outline);
  }
  return outline;
}

/** The outline of one schema, whose root must be an object. Throws when a schema uses a zod type that has no node here. */
export function outlineOfSchema(schema: z.ZodType): ObjectNode {
  const node = compile(schema, '', ROOT);
  if (node.type !== 'object') throw new Error(`The root of a content schema must be an object, not ${node.type}.`);
  return node;
}

/** The node at a path of data, or undefined where the schema has nothing. List indexes step into the list's item. */
export function nodeAt(root: FieldNode, path: readonly (string | number)[]): FieldNode | undefined {
  let node: FieldNode | undefined = root;
  for (const step of path) {
    if (!node) return undefined;
    node =
      node.type === 'list'
        ? typeof step === 'number'
          ? node.item
          : undefined
        : node.type === 'object'
          ? node.fields.get(String(step))
          : undefined;
  }
  return node;
}

/** What every node knows. */
interface NodeBase {
  readonly key: string;
  /** Dotted path in the schema, `*` for list items. */
  readonly schemaPath: string;
  readonly title: string;
  readonly description: string;
  readonly audience: Visibility;
  readonly moneyOf: readonly string[];
  readonly binding: boolean;
  readonly concerns: Concern;
  readonly required: boolean;
  readonly form: FormHint;
}

/** An object with named fields. `short` names a text spelling that stands for it. */
export interface ObjectNode extends NodeBase {
  readonly type: 'object';
  readonly fields: ReadonlyMap<string, FieldNode>;
  readonly short: 'step' | undefined;
  /** For items of a list: the fields an id is derived from; empty where items have no id. */
  readonly idFrom: readonly string[];
}

/** A list. `mayBeSingle`: one value may be written without the list. */
export interface ListNode extends NodeBase {
  readonly type: 'list';
  readonly item: FieldNode;
  readonly ordered: boolean;
  readonly mayBeSingle: boolean;
}

/** A text, number or yes/no. */
export interface ValueNode extends NodeBase {
  readonly type: 'value';
  readonly kind: string;
  readonly expected: string;
  readonly reference: ReferenceTarget | undefined;
  /** The words allowed, where only certain words are. */
  readonly choices: readonly string[];
}

/** A node of an outline. */
export type FieldNode = ObjectNode | ListNode | ValueNode;

type Inherited = Pick<NodeBase, 'audience' | 'moneyOf' | 'binding' | 'concerns'>;

const ROOT: Inherited = { audience: 'internal', moneyOf: [], binding: false, concerns: 'everyone' };
const outlines = new Map<ContentType, ObjectNode>();

function compile(schema: z.ZodType, schemaPath: string, inherited: Inherited): FieldNode {
  const { inner, meta, required } = unwrap(schema);
  const base = baseOf(schemaPath, meta, required, inherited);
  const definition = definitionOf(inner);
  switch (definition.type) {
    case 'object':
      return objectNode(base, definition.shape ?? {}, meta);
    case 'array':
      return listNode(base, definition.element, meta, false);
    case 'union':
      return unionNode(base, definition.options ?? [], meta);
    case 'enum':
      return valueNode(base, meta, Object.values(definition.entries ?? {}).map(String));
    case 'literal':
      return valueNode(base, meta, (definition.values ?? []).map(String));
    case 'string':
    case 'number':
    case 'boolean':
      return valueNode(base, meta, []);
    case 'record':
      return valueNode(base, { kind: 'record', expected: 'fields with their values', ...meta }, []);
    default:
      throw new Error(`The field "${schemaPath}" has the zod type "${definition.type}", which has no place in an outline.`);
  }
}

function objectNode(base: NodeBase, shape: Readonly<Record<string, z.ZodType>>, meta: FieldMeta): ObjectNode {
  const fields = new Map<string, FieldNode>();
  const inherited = inheritedFrom(base);
  for (const [key, child] of Object.entries(shape)) fields.set(key, compile(child, join(base.schemaPath, key), inherited));
  return { ...base, type: 'object', fields, short: undefined, idFrom: meta.idFrom ?? [] };
}

function listNode(base: NodeBase, element: z.ZodType | undefined, meta: FieldMeta, mayBeSingle: boolean): ListNode {
  if (!element) throw new Error(`The list "${base.schemaPath}" has no item.`);
  const item = compile(element, join(base.schemaPath, '*'), inheritedFrom(base));
  const spelled = meta.short === 'step' && item.type === 'object' ? { ...item, short: 'step' as const } : item;
  return { ...base, type: 'list', item: spelled, ordered: meta.ordered ?? false, mayBeSingle };
}

/** A union is one value or many, a short text for an object, or words beside a kind of text. */
function unionNode(base: NodeBase, options: readonly z.ZodType[], meta: FieldMeta): FieldNode {
  const many = options.map(unwrap).find(({ inner }) => definitionOf(inner).type === 'array');
  if (many) return listNode(base, definitionOf(many.inner).element, { ...many.meta, ...meta }, true);
  const object = options.find((option) => definitionOf(unwrap(option).inner).type === 'object');
  if (object) return compile(object, base.schemaPath, inheritedFrom(base));
  const values = options.map((option) => compile(option, base.schemaPath, inheritedFrom(base)) as ValueNode);
  const open = values.find((value) => value.choices.length === 0);
  return {
    ...open,
    ...valueNode(
      base,
      { ...kindOf(open), ...meta },
      values.flatMap((value) => value.choices),
    ),
  };
}

function valueNode(base: NodeBase, meta: FieldMeta, choices: readonly string[]): ValueNode {
  return {
    ...base,
    type: 'value',
    kind: meta.kind ?? 'choice',
    expected: meta.expected ?? 'a value',
    reference: meta.reference,
    choices,
  };
}

function kindOf(node: ValueNode | undefined): FieldMeta {
  return node ? { kind: node.kind, expected: node.expected, ...(node.reference && { reference: node.reference }) } : {};
}

function baseOf(schemaPath: string, meta: FieldMeta, required: boolean, inherited: Inherited): NodeBase {
  const key = schemaPath.slice(schemaPath.lastIndexOf('.') + 1);
  return {
    key,
    schemaPath,
    title: meta.title ?? key,
    description: meta.description ?? '',
    audience: meta.audience ?? inherited.audience,
    moneyOf: meta.moneyOf ?? inherited.moneyOf,
    binding: meta.binding ?? inherited.binding,
    concerns: meta.concerns ?? inherited.concerns,
    required,
    form: meta.form ?? {},
  };
}

function inheritedFrom({ audience, moneyOf, binding, concerns }: NodeBase): Inherited {
  return { audience, moneyOf, binding, concerns };
}

function join(parent: string, key: string): string {
  return parent === '' ? key : `${parent}.${key}`;
}

/** Takes the wrappers off, and lets the metadata of the outermost win. */
function unwrap(schema: z.ZodType): { inner: z.ZodType; meta: FieldMeta; required: boolean } {
  const layers: FieldMeta[] = [];
  let inner = schema;
  let isRequired = true;
  for (;;) {
    layers.unshift(inner.meta() ?? {});
    const definition = definitionOf(inner);
    if (definition.type !== 'optional' || !definition.innerType) break;
    isRequired = false;
    inner = definition.innerType;
  }
  return { inner, meta: Object.assign({}, ...layers) as FieldMeta, required: isRequired };
}

/** The part of zod's documented definition that this file reads. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
}

function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def;
}
