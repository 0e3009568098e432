import type { FieldPath } from '../../domain/finding.ts';
import { isObject } from '../../domain/json.ts';
import { nodeAt, outlineOf } from '../../domain/schema/outline.ts';
import { UNKNOWN } from '../../domain/schema/values.ts';
import { link, ownLink, quiet, said, text, type Line, type Piece } from '../piece.ts';
import type { Context } from './context.ts';
import { valueAt } from './facts.ts';
import type { Places } from './finding-view.ts';
import { anchorAt } from './parts.ts';

/** Ids of elements that a page has. */
export type Anchors = ReadonlySet<string>;

/** The first few places of a list of paths. */
export function placesOf(context: Context, paths: readonly FieldPath[], anchors: Anchors): Places {
  const distinct = new Map(paths.map((path) => [path.join('.'), path]));
  const listed = [...distinct.values()].slice(0, PLACES_AT_MOST).map((path) => placeOf(context, path, anchors));
  return { places: listed, more: distinct.size - listed.length };
}

/** `Launch film: Draft due`, linked to its clause, or to the section where the clause has no place of its own on the page. */
function placeOf(context: Context, path: FieldPath, anchors: Anchors): Line {
  const { words } = context;
  if (path.length === 0) return [text(words.found.whole)];
  const outline = outlineOf('campaign');
  const depth = path.findIndex((step) => typeof step === 'number');
  const section = String(path[0]);
  const itemPath = depth === -1 ? path.slice(0, 1) : path.slice(0, depth + 1);
  const field = path.length > itemPath.length ? nodeAt(outline, path) : undefined;
  const name = depth === -1 ? undefined : nameAt(context, itemPath);
  const clause = depth === -1 ? [] : [anchorAt(itemPath, idAt(context, itemPath))];
  const anchor = [...clause, section, ...anchorsAround(section)].find((id) => anchors.has(id));
  const place =
    name === undefined ? ownPlace(words.label(nodeAt(outline, [section]) ?? { title: section }), anchor) : saidPlace(name, anchor);
  return [place, ...(field === undefined ? [] : [quiet(`: ${words.label(field)}`)])];
}

function ownPlace(name: string, anchor: string | undefined): Piece {
  return anchor === undefined ? text(name) : ownLink(name, `#${anchor}`);
}

function saidPlace(name: string, anchor: string | undefined): Piece {
  return anchor === undefined ? said(name) : link(name, `#${anchor}`);
}

/** What people call the item at a path: the first text in it that is no id. */
function nameAt(context: Context, path: FieldPath): string | undefined {
  const item = valueAt(context, path);
  const node = nodeAt(outlineOf('campaign'), path);
  if (!isObject(item) || node?.type !== 'object') return undefined;
  const texts = [...node.fields.keys()].filter((key) => key !== 'id').map((key) => item[key]);
  const name = item['title'] ?? texts.find((value) => typeof value === 'string');
  return typeof name === 'string' && name !== UNKNOWN ? name : undefined;
}

function idAt(context: Context, path: FieldPath): string | undefined {
  const item = valueAt(context, path);
  return isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
}

/** Sections that stand inside others on the page; fields above the sections stand in the one about the whole. */
function anchorsAround(key: string): readonly string[] {
  const around = PLACES[key];
  return around === undefined ? ['identity'] : [around];
}

const PLACES_AT_MOST = 4;

const PLACES: Readonly<Record<string, string>> = {
  casting: 'creators',
  selection: 'creators',
  waves: 'creators',
  milestones: 'dates',
  budget: 'money',
  payment: 'money',
  usageRights: 'rights',
  exclusivity: 'rights',
};
