import { z } from 'zod';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { SCHEMA_VERSION } from './campaign.ts';
import { contentTypes, type ContentType } from './index.ts';
import { UNKNOWN } from './values.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = JsonObject;

/** The JSON Schema of one kind of content file, for editors: titles and help of every field, `?` where it may stand. */
export function jsonSchemaOf(type: ContentType): JsonSchema {
  const { schema, mayBeUnknown } = contentTypes[type];
  const plain = plainSchema(schema);
  return mayBeUnknown ? allowUnknown(plain) : plain;
}

/** The JSON Schema of `/campaigns/<id>.json`. Fields that an audience may not see are absent, so nothing in it is required. */
export function publishedCampaignSchema(): JsonSchema {
  const { $schema, ...campaign } = withoutRequired(allowUnknown(plainSchema(contentTypes.campaign.schema)));
  return {
    $schema,
    title: 'Published campaign',
    description: 'A campaign as one audience may see it: as written, and as it is to be understood.',
    type: 'object',
    properties: {
      schemaVersion: { const: SCHEMA_VERSION, description: 'Changes when a field is renamed or changes its meaning.' },
      audience: {
        type: 'string',
        pattern: '^(internal|partners|public|party:[a-z0-9-]+)$',
        description: 'For whom this build was made.',
      },
      written: { $ref: '#/$defs/campaign', description: 'As it stands in the file.' },
      resolved: { $ref: '#/$defs/campaign', description: 'Short spellings spelled out, defaults and shared facts applied.' },
    },
    required: ['schemaVersion', 'audience', 'written', 'resolved'],
    additionalProperties: false,
    $defs: { campaign },
  };
}

/** What editors have no use for. */
const OWN_KEYS = [
  'audience',
  'moneyOf',
  'binding',
  'concerns',
  'ordered',
  'reference',
  'idFrom',
  'kind',
  'expected',
  'short',
  'form',
];

function plainSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      for (const key of OWN_KEYS) Reflect.deleteProperty(jsonSchema, key);
    },
  }) as unknown as JsonSchema;
}

/** Lets every property be `?`. */
function allowUnknown(schema: JsonSchema): JsonSchema {
  return mapObjects(schema, (node) => {
    const { properties } = node;
    if (!isObject(properties)) return node;
    return { ...node, properties: Object.fromEntries(Object.entries(properties).map(([key, field]) => [key, orUnknown(field)])) };
  });
}

/** Title and help stand outermost, where editors show them. */
function orUnknown(field: Json | undefined): Json {
  if (!isObject(field)) return field ?? true;
  const { title, description, ...type } = field;
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    anyOf: [type, { const: UNKNOWN }],
  };
}

function withoutRequired(schema: JsonSchema): JsonSchema {
  return mapObjects(schema, (node) => Object.fromEntries(Object.entries(node).filter(([key]) => key !== 'required')));
}

/** Changes every object of a tree, innermost first. */
function mapObjects(value: JsonObject, change: (node: JsonObject) => JsonObject): JsonObject {
  const entries = Object.entries(value).map(([key, child]) => [key, mapped(child, change)] as const);
  return change(Object.fromEntries(entries));
}

function mapped(value: Json | undefined, change: (node: JsonObject) => JsonObject): Json | undefined {
  if (isList(value)) return value.map((item) => mapped(item, change) ?? null);
  return isObject(value) ? mapObjects(value, change) : value;
}
