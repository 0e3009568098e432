import type { Audience } from '../audience.ts';
import { partyOf } from '../audience.ts';
import type { Prose } from '../corpus.ts';
import type { FieldPath, Finding } from '../finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import type { Visibility } from '../schema/field.ts';
import { nodeAt, outlineOf, type FieldNode, type ObjectNode } from '../schema/outline.ts';
import type { Agreement, Campaign, DerivedRaciRow, Origin } from './agreement.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { partiesOf, partiesOfRole } from './roles.ts';

declare const published: unique symbol;

/** An agreement with everything taken out that its audience may not see. Only `redact` makes one; pages accept nothing else. */
export interface PublishedAgreement {
  readonly [published]: true;
  readonly id: string;
  readonly file: string;
  readonly audience: Audience;
  readonly written: JsonObject;
  readonly campaign: Campaign;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly unknown: readonly FieldPath[];
  readonly derivedRaci: readonly DerivedRaciRow[];
  readonly brief: Prose | undefined;
  /** Clauses with at least one visible field, without their content. */
  readonly clauses: readonly PublishedClause[];
  /** Findings about visible fields, about nothing hidden. */
  readonly findings: readonly Finding[];
}

/** A clause as published: its content is the redacted campaign. */
export type PublishedClause = Omit<Clause, 'content'>;

/**
 * Takes out of an agreement, and of what was found in it, everything that an audience may not see. The only way from an agreement to
 * anything published. Returns undefined when the audience may not know of the campaign at all.
 */
export function redact(
  agreement: Agreement,
  audience: Audience,
  findings: readonly Finding[] = [],
): PublishedAgreement | undefined {
  if (!isPublishedFor(agreement.campaign, audience)) return undefined;
  const viewer = viewerOf(agreement, audience);
  const sees = (path: FieldPath) => isVisibleAt(path, viewer);
  const campaign = visible(viewer.outline, agreement.campaign as unknown as JsonObject, [], viewer) as unknown as Campaign;
  const moved = (path: FieldPath) => pathAmongVisible(path, viewer);
  const result: Omit<PublishedAgreement, typeof published> = {
    id: agreement.id,
    file: agreement.file,
    audience,
    written: visible(viewer.outline, agreement.written, [], viewer) as JsonObject,
    campaign,
    origins: new Map(
      [...agreement.origins]
        .filter(([path]) => sees(pathOf(path)))
        .map(([path, origin]) => [moved(pathOf(path)).join('.'), origin]),
    ),
    unknown: agreement.unknown.filter(sees).map(moved),
    derivedRaci: audience === 'public' ? [] : agreement.derivedRaci.map((derived) => ({ ...derived, from: moved(derived.from) })),
    brief: audience === 'public' ? undefined : agreement.brief,
    clauses: clausesOf(agreement).flatMap((clause) =>
      isClauseVisible(clause, viewer) ? [{ ...withoutContent(clause), path: moved(clause.path) }] : [],
    ),
    findings:
      audience === 'public'
        ? []
        : findings
            .filter((finding) => isFindingVisible(finding, viewer))
            .map((finding) => ({ ...finding, path: moved(finding.path) })),
  };
  return result as PublishedAgreement;
}

/** Whether an audience may know of a campaign: a party of those it takes part in, the public of those wrapped and marked publishable. */
export function isPublishedFor(campaign: Campaign, audience: Audience): boolean {
  if (audience === 'public') return campaign.status === 'wrapped' && campaign.publishable === true;
  const party = partyOf(audience);
  return party === undefined || partiesOf(campaign).includes(party);
}

/**
 * Takes out of an entry's data what an audience may not see, for kinds of entry that no campaign owns (parties, facts).
 * A party sees of itself what every partner sees.
 */
export function redactEntry<T extends object>(outline: ObjectNode, data: T, audience: Audience): T {
  const viewer: Viewer = { audience, party: partyOf(audience), campaign: {} as Campaign, outline, stayed: new Map() };
  return visible(outline, data as JsonObject, [], viewer) as T;
}

interface Viewer {
  readonly audience: Audience;
  readonly party: string | undefined;
  readonly campaign: Campaign;
  readonly outline: ObjectNode;
  /** For lists that lost items: the indexes that stayed, by dotted path of the list in the whole agreement. */
  readonly stayed: Map<string, readonly number[]>;
}

function viewerOf(agreement: Agreement, audience: Audience): Viewer {
  return { audience, party: partyOf(audience), campaign: agreement.campaign, outline: outlineOf('campaign'), stayed: new Map() };
}

/** The visible part of a value; undefined when nothing of it is. What the schema does not know is never visible. */
function visible(node: FieldNode, value: Json | undefined, path: FieldPath, viewer: Viewer): Json | undefined {
  if (value === undefined) return undefined;
  if (viewer.audience === 'internal') return value;
  if (node.type === 'list' && isList(value)) return visibleList(node.item, value, path, viewer);
  if (node.type === 'object' && isObject(value)) return visibleObject(node, value, path, viewer);
  return maySee(leafOf(node), path, viewer) ? value : undefined;
}

function visibleObject(node: ObjectNode, value: JsonObject, path: FieldPath, viewer: Viewer): JsonObject | undefined {
  const kept: Record<string, Json> = {};
  for (const key of Object.keys(value)) {
    const child = node.fields.get(key);
    const seen = child && visible(child, value[key], [...path, key], viewer);
    if (seen !== undefined) kept[key] = seen;
  }
  return Object.keys(kept).length > 0 || path.length === 0 ? kept : undefined;
}

/** Hidden items leave no trace, not even their number. */
function visibleList(item: FieldNode, value: readonly Json[], path: FieldPath, viewer: Viewer): Json | undefined {
  const stayed: number[] = [];
  const kept: Json[] = [];
  value.forEach((child, index) => {
    const seen = visible(item, child, [...path, index], viewer);
    if (seen === undefined) return;
    kept.push(seen);
    stayed.push(index);
  });
  if (kept.length < value.length) viewer.stayed.set(path.join('.'), stayed);
  return kept.length > 0 ? kept : undefined;
}

/** Where a place of the whole agreement stands in the redacted one. */
function pathAmongVisible(path: FieldPath, { stayed }: Viewer): FieldPath {
  if (stayed.size === 0) return path;
  return path.map((step, depth) => {
    const indexes = typeof step === 'number' ? stayed.get(path.slice(0, depth).join('.')) : undefined;
    return indexes ? indexes.indexOf(step as number) : step;
  });
}

/** A short spelling of a list or object is seen by those who may see all of it. */
function leafOf(node: FieldNode): FieldNode {
  return node.type === 'list' ? leafOf(node.item) : node;
}

function maySee(node: FieldNode, path: FieldPath, viewer: Viewer): boolean {
  const needed = isAboutMoney(node, path, viewer) ? 'money' : node.audience;
  return SEES[needed](node, path, viewer);
}

const SEES: Readonly<Record<Visibility, (node: FieldNode, path: FieldPath, viewer: Viewer) => boolean>> = {
  public: () => true,
  partners: (_node, _path, { audience }) => audience !== 'public',
  money: (node, path, viewer) => viewer.party !== undefined && isOwnMoney(node, path, viewer),
  internal: () => false,
};

/** Whether one of the roles whose money this is is held by the viewer. */
function isOwnMoney(node: FieldNode, path: FieldPath, { campaign, party }: Viewer): boolean {
  const item = itemAt(campaign, path);
  const roles = node.moneyOf.flatMap((field) => rolesIn(field.includes('.') ? valueAt(campaign, field.split('.')) : item?.[field]));
  return roles.some((role) => partiesOfRole(campaign, role).includes(party!));
}

/** An assumption about an amount says the amount: it is as secret as what it is about. */
function isAboutMoney(node: FieldNode, path: FieldPath, { campaign, outline }: Viewer): boolean {
  if (!node.schemaPath.startsWith('statements.')) return false;
  const about = itemAt(campaign, path)?.['about'];
  if (typeof about !== 'string') return false;
  return isMoneyPath(outline, about.split(/[/.]/));
}

function isMoneyPath(outline: ObjectNode, path: readonly string[]): boolean {
  let node: FieldNode | undefined = outline;
  for (const step of path) {
    if (node?.type === 'list') node = node.item;
    else node = node?.type === 'object' ? node.fields.get(step) : undefined;
    if (node?.audience === 'money') return true;
  }
  return false;
}

/** The innermost list item around a path, in the resolved campaign. */
function itemAt(campaign: Campaign, path: FieldPath): JsonObject | undefined {
  for (let length = path.length; length > 0; length--) {
    if (typeof path[length - 1] !== 'number') continue;
    const item = valueAt(campaign, path.slice(0, length));
    if (isObject(item)) return item;
  }
  return undefined;
}

function valueAt(campaign: Campaign, path: FieldPath): Json | undefined {
  let value: Json | undefined = campaign as unknown as JsonObject;
  for (const step of path) {
    if (isList(value)) value = value[Number(step)];
    else value = isObject(value) ? value[step] : undefined;
  }
  return value;
}

function rolesIn(value: Json | undefined): readonly string[] {
  return isList(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
}

/** Whether the value at a path may be seen; of a place that is absent, its parent decides. */
function isVisibleAt(path: FieldPath, viewer: Viewer): boolean {
  if (viewer.audience === 'internal' || path.length === 0) return true;
  const node = nodeAt(viewer.outline, path);
  const value = valueAt(viewer.campaign, path);
  if (!node) return false;
  return value === undefined ? maySee(leafOf(node), path, viewer) : visible(node, value, path, viewer) !== undefined;
}

function isClauseVisible(clause: Clause, viewer: Viewer): boolean {
  if (clause.id === 'brief') return viewer.audience !== 'public';
  return isVisibleAt(clause.path, viewer);
}

function withoutContent({ id, section, title, path, hash, concerns }: Clause): PublishedClause {
  return { id, section, title, path, hash, concerns };
}

function isFindingVisible(finding: Finding, viewer: Viewer): boolean {
  return [finding, ...(finding.related ?? [])].every(({ path }) => isVisibleAt(path, viewer));
}

function pathOf(dotted: string): FieldPath {
  return dotted.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
