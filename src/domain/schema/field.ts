import { z } from 'zod';

/**
 * Everything that Samepage knows about a field beside its type stands on the field, as zod metadata: forms, editor completion,
 * redaction, hashes, diffs and the field reference are derived from it and from nothing else.
 */
declare module 'zod' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the merge point that zod documents
  interface GlobalMeta extends FieldMeta {}
}

/**
 * Who may see a field. A field without one takes its parent's; with none on the way it is `internal`.
 *
 * - `public`: may be published once a campaign is wrapped and marked publishable
 * - `partners`: every partner of the campaign
 * - `money`: the team, and the parties whose money it is (`moneyOf`)
 * - `internal`: the team alone
 */
export type Visibility = 'public' | 'partners' | 'money' | 'internal';

/**
 * Whom a binding field concerns, so that only they sign again when it changes: everyone, every role that the clause names,
 * or the roles found in the named fields of the clause (a field that refers to a workflow stands for its reviewers).
 */
export type Concern = 'everyone' | 'named' | readonly string[];

/** What an id or text in a field refers to. `role` may be `group/member`; the others name an entry or an item. */
export type ReferenceTarget =
  | 'role'
  | 'party'
  | 'market'
  | 'platform'
  | 'metric'
  | 'glossary'
  | 'playbook'
  | 'campaign'
  | 'holidays'
  | 'format'
  | 'workflow'
  | 'deliverable'
  | 'milestone'
  | 'kpi'
  | 'wave'
  | 'pillar'
  | 'dated'
  | 'item'
  | 'rule';

/** How the CMS shows a field; the rest follows from its type. */
export interface FormHint {
  readonly widget?: string;
  readonly collapsed?: boolean;
  readonly placeholder?: string;
}

/** The metadata of a field. */
export interface FieldMeta {
  /** The field's name for people. */
  title?: string | undefined;
  /** Help for whoever writes the field: what to put there, with an example where that is shorter. */
  description?: string | undefined;
  audience?: Visibility;
  /** For `money`: the fields, of the same item or from the root (`budget.heldBy`), that name whose money it is. */
  moneyOf?: readonly string[];
  /** Whether the field is part of what is signed. A field without it takes its parent's. */
  binding?: boolean;
  concerns?: Concern;
  /** Whether the order of a list means something (workflow steps do, deliverables do not). */
  ordered?: boolean;
  reference?: ReferenceTarget;
  /** For items of a list: the fields an id is derived from when none is written, first present first. */
  idFrom?: readonly string[];
  /** The kind of value, see `values.ts`. */
  kind?: string;
  /** What is expected, as the end of the sentence "expected …". */
  expected?: string;
  /** A short spelling that the resolved agreement spells out. */
  short?: 'one-or-many' | 'step' | 'window';
  form?: FormHint;
}

/** What a field may say besides its name and help. */
export type FieldOptions = Omit<FieldMeta, 'title' | 'description'>;

/** An optional field with its name and help. Nearly every field of an agreement is one: what is missing is a finding, not a crash. */
export function field<S extends z.ZodType>(
  schema: S,
  title: string,
  description: string,
  options: FieldOptions = {},
): z.ZodOptional<S> {
  return schema.optional().meta({ title, description, ...options });
}

/** A field without which the rest cannot be read. */
export function required<S extends z.ZodType>(schema: S, title: string, description: string, options: FieldOptions = {}): S {
  return schema.meta({ title, description, ...options });
}

/** A list of items that may carry an id. */
export function itemList<S extends z.ZodType>(item: S): z.ZodArray<S> {
  return z.array(item).max(MAX_ITEMS);
}

/** One value or a list of them; the resolved agreement always has the list. */
export function oneOrMany<S extends z.ZodType>(item: S): z.ZodUnion<readonly [S, z.ZodArray<S>]> {
  return z.union([item, z.array(item).max(MAX_ITEMS)]).meta({ short: 'one-or-many' });
}

/** Far above any real campaign (500 creators are tested), low enough that a generated file cannot stall a check. */
const MAX_ITEMS = 2000;
