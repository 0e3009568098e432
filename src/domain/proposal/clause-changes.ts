import type { Agreement } from '../agreement/agreement.ts';
import { clausesOf, type Clause } from '../agreement/clauses.ts';
import { partiesOfRole } from '../agreement/roles.ts';
import type { FieldPath } from '../finding.ts';
import type { JsonObject } from '../json.ts';
import { nodeAt, outlineOf } from '../schema/outline.ts';
import { subjectOf, nameOf } from '../shape/words.ts';
import { briefChanges } from './brief-changes.ts';
import { fieldChanges, type FieldChange } from './field-changes.ts';
import { moveOf, valuesInWords, type ValueChange } from './value-words.ts';

/** What happens to one clause, or to a section as far as nobody signs it. */
export interface ClauseChange {
  /** `deliverables/launch-film`; a section's key for what nobody signs. */
  readonly id: string;
  /** `Deliverable “Launch film”`. */
  readonly title: string;
  readonly kind: 'new' | 'changed' | 'gone';
  /** Whether it is signed, so that those whom it concerns sign again. */
  readonly binds: boolean;
  /** The values that differ, in the order of the schema; for the brief its paragraphs, under their headings. */
  readonly values: readonly ValueChange[];
  /** Parties that it concerns, before or after, as ids in alphabetical order. */
  readonly concerns: readonly string[];
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
      title: clauseTitle(id, path, text),
      kind,
      binds: true,
      values:
        id === 'brief'
          ? briefChanges(before.brief, after.brief)
          : fields.filter((field) => home.get(field) === id).map((field) => valueChange(field, path, before, after)),
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

/** The clauses of an agreement that is new as a whole, or goes away as a whole: their titles and whom they concern, in their order. */
export function wholeClauses(agreement: Agreement, kind: 'new' | 'gone'): ClauseChange[] {
  return clausesOf(agreement).map((clause) => ({
    id: clause.id,
    title: clauseTitle(clause.id, clause.path, agreement),
    kind,
    binds: true,
    values: [],
    concerns: concernedParties([[agreement, clause]]),
  }));
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
  const name = nameWithin(clause, path, dataOf(after === undefined ? old : now));
  return { name, ...valuesInWords(node, before, after), move: moveOf(before, after) };
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

function clauseTitle(id: string, path: FieldPath, text: Agreement): string {
  return id === 'brief' ? 'Creative brief' : titleOf(path, text);
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
