import { nodeAt, outlineOf } from '../../domain/schema/outline.ts';
import type { FieldPath, Finding, Severity } from '../../domain/finding.ts';
import { isObject } from '../../domain/json.ts';
import { UNKNOWN } from '../../domain/schema/values.ts';
import { link, ownLink, quiet, type Line, type Tone } from '../piece.ts';
import type { Context } from './context.ts';
import { valueAt } from './facts.ts';
import { toneOf } from './finding-desk.ts';
import { anchorAt } from './parts.ts';

/** What is open in a campaign: values nobody has agreed, and what the check found, worst first. */
export interface OpenPoint {
  readonly tone: Tone;
  /** `5 values are not agreed yet`. */
  readonly title: string;
  /** Where: links to the clauses, the first few. */
  readonly places: readonly Line[];
  /** How many places are not listed. */
  readonly more: number;
}

/** Open points by kind. A value that is not known yet is counted once, not again as the finding that says so. */
export function openPoints(context: Context): OpenPoint[] {
  const { agreement, words } = context;
  const { findings, unknown } = agreement;
  const bySeverity = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && !SAID_ELSEWHERE.includes(finding.rule));
  const points: OpenPoint[] = SEVERITIES.flatMap((severity) => {
    const found = bySeverity(severity);
    return found.length > 0
      ? [pointOf(context, toneOf(severity), words.severityCounts[severity](found.length), found.map(pathOf))]
      : [];
  });
  const open = unknown.length > 0 ? [pointOf(context, 'open', words.open.unknown(unknown.length), unknown)] : [];
  const questions = findings.filter(({ rule }) => rule === 'question-open');
  const asked =
    questions.length > 0 ? [pointOf(context, 'open', words.open.questions(questions.length), questions.map(pathOf))] : [];
  return [...points.filter(({ tone }) => tone !== 'advice'), ...open, ...asked, ...points.filter(({ tone }) => tone === 'advice')];
}

const SEVERITIES: readonly Severity[] = ['shape', 'error', 'warning', 'advice'];
const SAID_ELSEWHERE: readonly string[] = ['unknown-value', 'question-open'];
const PLACES_AT_MOST = 4;

function pointOf(context: Context, tone: Tone, title: string, paths: readonly FieldPath[]): OpenPoint {
  const places = new Map(paths.map((path) => [path.join('.'), placeOf(context, path)]));
  const listed = [...places.values()].slice(0, PLACES_AT_MOST);
  return { tone, title, places: listed, more: places.size - listed.length };
}

/** `Launch film: Draft due`, linked to its clause. */
function placeOf(context: Context, path: FieldPath): Line {
  const { words } = context;
  const outline = outlineOf('campaign');
  const depth = path.findIndex((step) => typeof step === 'number');
  const section = String(path[0] ?? 'identity');
  const itemPath = depth === -1 ? path.slice(0, 1) : path.slice(0, depth + 1);
  const field = path.length > itemPath.length ? nodeAt(outline, path) : undefined;
  const name = depth === -1 ? undefined : nameAt(context, itemPath);
  const href = `#${depth === -1 ? anchorOfSection(section) : anchorAt(itemPath, idAt(context, itemPath))}`;
  const place =
    name === undefined ? ownLink(words.label(nodeAt(outline, [section]) ?? { title: section }), href) : link(name, href);
  return [place, ...(field === undefined ? [] : [quiet(`: ${words.label(field)}`)])];
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

/** Sections that stand inside others on the page have anchors too; fields above the sections stand in the first one. */
function anchorOfSection(key: string): string {
  const node = nodeAt(outlineOf('campaign'), [key]);
  return node?.type === 'value' ? 'identity' : (PLACES[key] ?? key);
}

const PLACES: Readonly<Record<string, string>> = {
  casting: 'creators',
  waves: 'creators',
  milestones: 'dates',
  markets: 'identity',
};

function pathOf({ path }: Finding): FieldPath {
  return path;
}
