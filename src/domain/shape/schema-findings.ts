import type { z } from 'zod';
import type { FieldPath, Finding } from '../finding.ts';
import type { JsonObject } from '../json.ts';
import { missingValue } from '../rules/shape/missing-value.ts';
import { unknownField } from '../rules/shape/unknown-field.ts';
import { contentTypes, type ContentType } from '../schema/index.ts';
import { nodeAt, outlineOf, type FieldNode, type ObjectNode } from '../schema/outline.ts';
import { UNKNOWN } from '../schema/values.ts';
import { decapitalised } from './item-nouns.ts';
import { closest } from './suggest.ts';
import { at, emptyFinding, valueFinding, type Context } from './value-findings.ts';
import { parentOf, subjectOf, valueAt } from './words.ts';

/**
 * Matches one file's data with the schema of its kind. Returns what does not fit, in the order in which the schema meets it;
 * empty when everything fits. `?` fits everywhere where the kind allows it.
 */
export function schemaFindings(type: ContentType, data: JsonObject, file: string): readonly Finding[] {
  const { schema, mayBeUnknown } = contentTypes[type];
  return findingsOfSchema(schema, outlineOf(type), data, file, mayBeUnknown);
}

/** Matches data with a schema whose outline is given; see `schemaFindings`. */
export function findingsOfSchema(
  schema: z.ZodType,
  outline: ObjectNode,
  data: JsonObject,
  file: string,
  mayBeUnknown = false,
): readonly Finding[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  const context: Context = { outline, data, file };
  const leaves = result.error.issues.flatMap((issue) => leafIssues(issue as Issue, []));
  const known = leaves.filter(({ path }) => !mayBeUnknown || valueAt(data, path) !== UNKNOWN);
  return withoutConsequences(withoutRepeats(known.flatMap((issue) => findingsFor(issue, context))));
}

/** The part of zod's issues that this file reads. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
}

interface Leaf {
  readonly code: string;
  readonly path: FieldPath;
  readonly keys: readonly string[];
}

/** An issue of a union is replaced by those of the branch that came furthest: the one that was meant. */
function leafIssues(issue: Issue, prefix: FieldPath): Leaf[] {
  const path = [...prefix, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code !== 'invalid_union') return [{ code: issue.code, path, keys: issue.keys ?? [] }];
  const branches = (issue.errors ?? []).map((errors) => errors.flatMap((error) => leafIssues(error, path)));
  const deepest = branches.filter((leaves) => leaves.some((leaf) => leaf.path.length > path.length || leaf.keys.length > 0));
  return deepest[0] ?? [{ code: issue.code, path, keys: [] }];
}

function findingsFor(issue: Leaf, context: Context): Finding[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownFieldFinding([...issue.path, key], context));
  const value = valueAt(context.data, issue.path);
  const node = nodeAt(context.outline, issue.path);
  if (value === undefined) return [missingFinding(issue.path, node, context)];
  if (value === null) return [emptyFinding(issue.path, node, context)];
  return [valueFinding(issue.path, node, value, context)];
}

function unknownFieldFinding(path: FieldPath, context: Context): Finding {
  const parent = nodeAt(context.outline, path.slice(0, -1));
  const known = parent?.type === 'object' ? [...parent.fields.keys()] : [];
  const field = String(path.at(-1));
  if (path.length === 1 && FILE_NAMES.includes(field)) return at(context, path, unknownField, 'id-is-file-name', { field });
  const suggestion = closest(field, known);
  const data = { field, parent: parentOf(context.outline, path, context.data), known };
  return suggestion === undefined
    ? at(context, path, unknownField, 'unknown', data)
    : at(context, path, unknownField, 'misspelled', { ...data, suggestion });
}

/** What other site generators let a file call itself by. */
const FILE_NAMES: readonly string[] = ['id', 'slug'];

/** A field that is needed and not there. */
export function missingFinding(path: FieldPath, node: FieldNode | undefined, context: Context): Finding {
  const data = {
    parent: subjectOf(context.outline, path.slice(0, -1), context.data),
    field: node?.title ?? String(path.at(-1)),
    key: String(path.at(-1)),
    help: decapitalised(node?.description ?? ''),
  };
  return at(context, path, missingValue, 'missing', data);
}

/** A text can fail several checks of one field; people need to hear it once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ path, rule }) => {
    const key = `${rule} ${path.join('.')}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A field that is missing because its name is misspelled is one mistake. */
function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const meant = new Set(
    findings
      .filter(({ rule, messageId }) => rule === unknownField.meta.id && messageId === 'misspelled')
      .map(({ path, data }) => [...path.slice(0, -1), String(data['suggestion'])].join('.')),
  );
  return findings.filter(({ rule, path }) => rule !== missingValue.meta.id || !meant.has(path.join('.')));
}
