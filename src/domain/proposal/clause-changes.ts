import type { Agreement } from '../agreement/agreement.ts';
import { clausesOf, type Clause } from '../agreement/clauses.ts';
import { partiesOfRole } from '../agreement/roles.ts';
import type { FieldPath } from '../finding.ts';
import type { Json, JsonObject } from '../json.ts';
import { nodeAt, outlineOf } from '../schema/outline.ts';
import { subjectOf, nameOf } from '../shape/words.ts';
import { fieldChanges, type FieldChange } from './field-changes.ts';
import { moveOf, valueInWords } from './value-words.ts';

/** What happens to one clause, or to a section as far as nobody signs it. */
export interface ClauseChange {
  /** `deliverables/launch-film`; a section's key for what nobody signs. */
  readonly id: string;
  /** `Deliverable “Launch film”`. */
  readonly title: string;
  readonly kind: 'new' | 'changed' | 'gone';
  /** Whether it is signed, so that those whom it concerns sign again. */
  readonly binds: boolean;
  /** The values that differ, in the order of the schema; empty for the brief. */
  readonly values: readonly ValueChange[];
  /** Parties that it concerns, before or after, as ids in alphabetical order. */
  readonly concerns: readonly string[];
}

/** One value that differs, in words. */
export interface ValueChange {
  /** `“Draft due”`, within the clause. */
  readonly name: string;
  /** Undefined for what is new. */
  readonly before: string | undefined;
  /** Undefined for what is gone. */
  readonly after: string | undefined;
  /** For days: `2 days later`. */
  readonly move: string | undefined;
}

/**
 * What changes between two texts of one agreement, clause by clause, in the order of the later text; then what is gone, and last what
 * nobody signs, by section.
 */
export function clauseChanges(before: Agreement, after: Agreement): ClauseChange[] {
  const fields = fieldChanges(before, after);
  const [old, now] = [clausesById(before), clausesById(after)];
  const changed = [
    ...[...now.values()].filter(({ id, hash }) => old.get(id)?.hash !== hash),
    ...[...old.values()].filter(({ id }) => !now.has(id)),
  ];
  const home = homes(fields, changed, now);
  const signed = changed.map(({ id, path }) => {
    const versions = [
      [before, old.get(id)],
      [after, now.get(id)],
    ] as const;
    const kind = !old.has(id) ? 'new' : !now.has(id) ? 'gone' : 'changed';
    const text = kind === 'gone' ? before : after;
    return {
      id,
      title: id === 'brief' ? 'Creative brief' : titleOf(path, text),
      kind,
      binds: true,
      values: fields.filter((field) => home.get(field) === id).map((field) => valueChange(field, path, before, after)),
      concerns: concernedParties(versions),
    } as const;
  });
  return [
    ...signed,
    ...unsigned(
      fields.filter((field) => !home.has(field)),
      before,
      after,
    ),
  ];
}

function clausesById(agreement: Agreement): Map<string, Clause> {
  return new Map(clausesOf(agreement).map((clause) => [clause.id, clause]));
}

/** The clause that each change belongs to: of those around it the innermost, since an amount is a clause inside another one. */
function homes(
  fields: readonly FieldChange[],
  changed: readonly Clause[],
  now: ReadonlyMap<string, Clause>,
): Map<FieldChange, string> {
  const deepestFirst = changed.filter(({ id }) => id !== 'brief').sort((a, b) => b.path.length - a.path.length);
  const home = new Map<FieldChange, string>();
  for (const field of fields) {
    const isGone = field.after === undefined && typeof field.path.at(-1) === 'number';
    const clause = deepestFirst.find((one) => now.has(one.id) !== isGone && isAround(one, field));
    if (clause) home.set(field, clause.id);
  }
  return home;
}

/** The clause of the whole has no path: in it stand the fields above the sections. */
function isAround({ path }: Clause, field: FieldChange): boolean {
  if (path.length === 0) return field.path.length === 1 && field.node.binding;
  return path.every((step, depth) => field.path[depth] === step);
}

function unsigned(fields: readonly FieldChange[], before: Agreement, after: Agreement): ClauseChange[] {
  const sections = Map.groupBy(fields, ({ path }) => (path.length === 1 ? '' : String(path[0])));
  return [...sections].map(([section, own]) => {
    const path = section === '' ? [] : [section];
    const values = own.map((field) => valueChange(field, path, before, after));
    return { id: section || 'identity', title: titleOf(path, after), kind: 'changed', binds: false, values, concerns: [] };
  });
}

function valueChange({ path, node, before, after }: FieldChange, clause: FieldPath, old: Agreement, now: Agreement): ValueChange {
  const said = (value: Json | undefined) => (value === undefined ? undefined : valueInWords(node, value));
  return {
    name: nameWithin(clause, path, dataOf(after === undefined ? old : now)),
    before: said(before),
    after: said(after),
    move: moveOf(before, after),
  };
}

/** Names a value without what the clause's own title says already. */
function nameWithin(clause: FieldPath, path: FieldPath, data: JsonObject): string {
  const outline = outlineOf('campaign');
  if (path.length <= clause.length) return nameOf(outline, path, data);
  const last = path.at(-1);
  const parent = path.slice(0, -1);
  if (typeof last === 'number') return nameOf(outline, path, data).replace(/ of .*$/s, '');
  const title = `“${nodeAt(outline, path)?.title ?? last}”`;
  return parent.length <= clause.length ? title : `${title} of ${nameWithin(clause, parent, data)}`;
}

function titleOf(path: FieldPath, text: Agreement): string {
  const outline = outlineOf('campaign');
  if (path.length === 0) return outline.title;
  return path.length === 1 ? (nodeAt(outline, path)?.title ?? String(path[0])) : subjectOf(outline, path, dataOf(text));
}

function dataOf({ campaign }: Agreement): JsonObject {
  return campaign;
}

function concernedParties(versions: readonly (readonly [Agreement, Clause | undefined])[]): string[] {
  const parties = versions.flatMap(
    ([{ campaign }, clause]) => clause?.concerns.flatMap((role) => partiesOfRole(campaign, role)) ?? [],
  );
  return [...new Set(parties)].sort();
}
