import { Document, isMap, isSeq, isScalar, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { isList, isObject, type Json, type JsonObject } from '../domain/json.ts';
import { outlineOf, type FieldNode } from '../domain/schema/outline.ts';
import { parseRelativeDate } from '../domain/time/duration.ts';

/** A playbook as it is published. */
export interface StartFrom {
  readonly id: string;
  readonly written: JsonObject;
  readonly brief: { readonly source: string } | undefined;
}

/**
 * A campaign file to start from a playbook: every clause, parties and people to be filled in as `?`, and each day as `?` with a comment that
 * says what it was counted from. Advice of the playbook stands above its section. The check takes it as a campaign that is being aligned.
 */
export function startFile({ id, written, brief }: StartFrom): { fileName: string; mediaType: string; body: string } {
  const days: Day[] = [];
  const clauses = Object.fromEntries(
    Object.entries(written)
      .filter(([key]) => !OF_PLAYBOOKS.includes(key))
      .map(([key, value]) => [key, withoutDays(outlineOf('playbook').fields.get(key), value ?? null, [key], days)]),
  );
  const document = new Document({ ...headOf(id, written), ...peopleOf(written), ...clauses });
  layOut(document.contents);
  for (const { path, was } of days) commentOn(document.getIn(path, true), was);
  adviseOn(document.contents as YAMLMap, written);
  spaceOut(document.contents as YAMLMap);
  document.commentBefore = ` Started from the playbook ${id}. “?” is not agreed yet; a comment beside a day says what it was counted from.`;
  const body = `---\n${document.toString({ lineWidth: WIDTH, flowCollectionPadding: true })}---\n${brief ? `\n${brief.source.trim()}\n` : ''}`;
  return { fileName: `${id}-start.mdx`, mediaType: 'text/markdown; charset=utf-8', body };
}

/** What only a playbook says of itself, and what is written anew below. */
const OF_PLAYBOOKS = [
  'title',
  'summary',
  'supersedes',
  'changes',
  'suits',
  'unsuited',
  'guidance',
  'overlays',
  'markets',
  'roles',
  'owner',
  'language',
];

const UNKNOWN = '?';
const WIDTH = 120;

function headOf(id: string, { markets, language }: JsonObject): JsonObject {
  return {
    title: UNKNOWN,
    summary: UNKNOWN,
    status: 'aligning',
    markets: markets ?? UNKNOWN,
    playbook: id,
    currency: UNKNOWN,
    ...(language === undefined ? {} : { language }),
  };
}

/** Roles as they are, with those who hold them to be named: members for a group, a party for everyone else. */
function peopleOf({ roles, owner }: JsonObject): JsonObject {
  const role = isObject(owner) ? owner['role'] : undefined;
  const named = isList(roles) ? roles.filter(isObject).map((one) => ({ ...one, ...holderOf(one), pointPerson: UNKNOWN })) : [];
  return { owner: { role: role ?? UNKNOWN, person: UNKNOWN }, ...(named.length > 0 && { roles: named }) };
}

function holderOf({ size }: JsonObject): JsonObject {
  return size === undefined ? { party: UNKNOWN } : { members: UNKNOWN };
}

interface Day {
  readonly path: readonly (string | number)[];
  readonly was: string;
}

/** The same data with every day that is counted from the launch unknown, and where those days were. */
function withoutDays(node: FieldNode | undefined, value: Json, path: readonly (string | number)[], days: Day[]): Json {
  if (node?.type === 'list' && isList(value))
    return value.map((item, index) => withoutDays(node.item, item, [...path, index], days));
  if (node?.type === 'list') return withoutDays(node.item, value, path, days);
  if (node?.type === 'object' && isObject(value)) {
    const fields = Object.entries(value).map(([key, item]) => [
      key,
      withoutDays(node.fields.get(key), item ?? null, [...path, key], days),
    ]);
    return Object.fromEntries(fields) as JsonObject;
  }
  const isDay = node?.type === 'value' && node.kind === 'relative-day' && typeof value === 'string';
  if (!isDay || !parseRelativeDate(value)) return value;
  days.push({ path, was: value });
  return UNKNOWN;
}

function commentOn(node: unknown, was: string): void {
  if (isScalar(node)) node.comment = ` ${was}`;
}

/** Short groups of plain values stand in one line, unless a day in them has a comment. */
function layOut(node: unknown): void {
  if (isMap(node)) for (const { value } of node.items) layOut(value);
  if (isSeq(node)) for (const item of node.items) layOut(item);
  if ((isMap(node) || isSeq(node)) && isShort(node)) node.flow = true;
}

const SHORT = 90;

function isShort(node: Node): boolean {
  const written = JSON.stringify(node);
  return written.length <= SHORT && !/[[{].*[[{]/.test(written) && !HOLDS_DAYS.test(written);
}

/** Fields whose days have comments, which a line of several fields has no room for. */
const HOLDS_DAYS = /"(?:date|due|draftDue|start|end|from|until|by|kickoff|embargo|on|opens|closes|announced)":"\?"/;

/** An empty line before every section. */
function spaceOut({ items }: YAMLMap): void {
  for (const { key, value } of items)
    if (isScalar(key) && (isMap(value) || isSeq(value)) && !(value.flow ?? false)) key.spaceBefore = true;
}

/** What someone who has done this would say, above the section it is about. */
function adviseOn(contents: YAMLMap, { guidance }: JsonObject): void {
  for (const entry of isList(guidance) ? guidance.filter(isObject) : []) {
    const [section] = textOf(entry['section']).split('.');
    const pair = contents.items.find(({ key }) => isScalar(key) && key.value === section) as Pair<Scalar> | undefined;
    if (pair) pair.key.commentBefore = [pair.key.commentBefore, comment(textOf(entry['advice']))].filter(Boolean).join('\n');
  }
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Text as lines of a comment. */
function comment(advice: string): string {
  const lines = [''];
  for (const word of advice.trim().split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length < WIDTH - 4) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(` ${word}`);
  }
  return lines.join('\n');
}
