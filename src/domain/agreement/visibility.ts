import type { Audience } from '../audience.ts';
import { partyOf } from '../audience.ts';
import type { FieldPath } from '../finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import type { Visibility } from '../schema/field.ts';
import { nodeAt, type FieldNode, type ObjectNode } from '../schema/outline.ts';
import { subjectOf } from './about.ts';
import type { Campaign } from './agreement.ts';
import { isPaidTogether } from './paid-together.ts';
import { partiesOfRole } from './roles.ts';

/** Who looks at which data. `campaign` is the resolved one that roles are looked up in; empty for data that no campaign owns. */
export interface Viewer {
  readonly audience: Audience;
  readonly party: string | undefined;
  readonly campaign: Campaign;
  readonly outline: ObjectNode;
  /** For lists that lost items: the indexes that stayed, by dotted path of the list in the whole agreement. */
  readonly stayed: Map<string, readonly number[]>;
}

/** A viewer who has not looked at anything yet. */
export function viewerOf(outline: ObjectNode, campaign: Campaign, audience: Audience): Viewer {
  return { audience, party: partyOf(audience), campaign, outline, stayed: new Map() };
}

/** The visible part of data whose root is the viewer's outline; an empty object when nothing of it is. */
export function visiblePart(data: JsonObject, viewer: Viewer): JsonObject {
  return visible(viewer.outline, data, [], viewer) as JsonObject;
}

/** Whether the value at a path may be seen, or some of it; of a place that is absent, its parent decides. */
export function isVisibleAt(path: FieldPath, viewer: Viewer): boolean {
  if (viewer.audience === 'internal' || path.length === 0) return true;
  const node = nodeAt(viewer.outline, path);
  const value = valueAt(viewer.campaign, path);
  if (!node) return false;
  return value === undefined ? maySee(leafOf(node), path, viewer) : visible(node, value, path, viewer) !== undefined;
}

/** Whether what is said about a place may be seen: a remark on the budget says more than who holds it. */
export function maySeeTalkAbout(path: FieldPath, viewer: Viewer): boolean {
  const node = nodeAt(viewer.outline, path);
  return isVisibleAt(path, viewer) && (viewer.audience === 'internal' || (node !== undefined && maySee(node, path, viewer)));
}

/** Where a place of the whole agreement stands in the redacted one. Only true once `visiblePart` has looked at the agreement. */
export function pathAmongVisible(path: FieldPath, { stayed }: Viewer): FieldPath {
  if (stayed.size === 0) return path;
  return path.map((step, depth) => {
    const indexes = typeof step === 'number' ? stayed.get(path.slice(0, depth).join('.')) : undefined;
    return indexes ? indexes.indexOf(step as number) : step;
  });
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

/** A short spelling of a list or object is seen by those who may see all of it. */
function leafOf(node: FieldNode): FieldNode {
  return node.type === 'list' ? leafOf(node.item) : node;
}

function maySee(node: FieldNode, path: FieldPath, viewer: Viewer): boolean {
  return SEES[node.audience](node, path, viewer) && maySeeSubject(path, viewer);
}

/** What someone says about a field is as secret as the field: an assumption about an amount says the amount. */
function maySeeSubject(path: FieldPath, viewer: Viewer): boolean {
  const subject = subjectOf(path, viewer.outline, viewer.campaign);
  if (subject === undefined) return true;
  if (subject === 'money') return false;
  const node = nodeAt(viewer.outline, subject);
  return node !== undefined && SEES[node.audience](node, subject, viewer);
}

const SEES: Readonly<Record<Visibility, (node: FieldNode, path: FieldPath, viewer: Viewer) => boolean>> = {
  public: () => true,
  partners: (_node, _path, { audience }) => audience !== 'public',
  money: (node, path, viewer) => isOwnMoney(node, path, viewer),
  internal: () => false,
};

/** Whether one of the roles whose money this is is held by the viewer, and it is not paid to that one and others together. */
function isOwnMoney(node: FieldNode, path: FieldPath, { campaign, party }: Viewer): boolean {
  if (party === undefined) return false;
  const item = itemAt(campaign, path);
  return node.moneyOf.some((field) => {
    const roles = rolesIn(field.includes('.') ? valueAt(campaign, field.split('.')) : item?.[field]);
    const isHeld = roles.some((role) => partiesOfRole(campaign, role).includes(party));
    return isHeld && !isPaidTogether(field, item, campaign);
  });
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
  let value: Json | undefined = campaign;
  for (const step of path) {
    if (isList(value)) value = value[Number(step)];
    else value = isObject(value) ? value[step] : undefined;
  }
  return value;
}

function rolesIn(value: Json | undefined): readonly string[] {
  return isList(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
}
