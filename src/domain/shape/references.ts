import type { FieldPath, Finding, MessageData } from '../finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { findingOf } from '../rules/rule.ts';
import { danglingReference } from '../rules/shape/dangling-reference.ts';
import type { ReferenceTarget } from '../schema/field.ts';
import { UNKNOWN } from '../schema/values.ts';
import type { ContentType } from '../schema/index.ts';
import type { FieldNode, ObjectNode } from '../schema/outline.ts';
import { anywhereIn } from '../schema/per-node.ts';
import { closest } from './suggest.ts';
import { ITEM_SECTIONS, TARGET_WORDS } from './reference-targets.ts';
import { subjectOf } from './words.ts';

/** Ids of every file, by kind; files with shape errors count, so that one mistake is not reported twice. */
export type KnownIds = { readonly [T in ContentType]: ReadonlySet<string> };

/** What references inside one file can name. */
export interface ReferenceScope {
  readonly ids: KnownIds;
  /** The spelled-out campaign or playbook whose roles and items are meant: the file itself, or the campaign of a record. */
  readonly agreement: JsonObject | undefined;
  /** Formats of a platform by its id; undefined when the platform is not known. */
  readonly formats: (platform: string) => readonly string[] | undefined;
  /** Ids of the rules. */
  readonly rules: ReadonlySet<string>;
  /** Where `?` stands in the file: what hangs on such a value cannot be judged yet. Nowhere when absent. */
  readonly unknown?: readonly FieldPath[];
  /** Sections of the agreement whose ids cannot be told, see `uncertainSections`. None when absent. */
  readonly uncertain?: ReadonlySet<string>;
}

/** Every reference in a file's spelled-out data that names nothing, in the order of the file. */
export function referenceFindings(outline: ObjectNode, data: JsonObject, file: string, scope: ReferenceScope): Finding[] {
  const findings: Finding[] = [];
  const unknown = new Set(scope.unknown?.map((path) => path.join('.')));
  const settled = new Set<string>();
  walkReferences(outline, data, [], (target, value, way, item) => {
    const reference = `${target} ${value}`;
    if (settled.has(reference)) return;
    const path = [...way];
    const problem = problemOf(target, value, { ...scope, item, path, open: unknown });
    // The same roles and items are named again and again; only a format depends on where it is named.
    if (!problem && target !== 'format') settled.add(reference);
    if (!problem) return;
    const words = { ...problem.data, field: subjectOf(outline, path, data), id: value };
    findings.push(findingOf(danglingReference, problem.messageId, { file, path: writtenPath(path, unknown) }, words));
  });
  return findings;
}

/** What is done with one reference; `way` is where it stands, one list for all of them: copy it to keep it. */
type Visit = (target: ReferenceTarget, value: string, way: FieldPath, item: JsonObject | undefined) => void;

type Way = (string | number)[];

function walkReferences(node: FieldNode, value: Json | undefined, way: Way, visit: Visit, item?: JsonObject): void {
  const step = (to: string | number, child: FieldNode, inside: Json | undefined, around: JsonObject | undefined) => {
    way.push(to);
    walkReferences(child, inside, way, visit, around);
    way.pop();
  };
  if (node.type === 'object' && isObject(value)) {
    for (const key of Object.keys(value)) {
      const child = node.fields.get(key);
      if (child && holdsReferences(child)) step(key, child, value[key], value);
    }
  } else if (node.type === 'list' && isList(value)) {
    value.forEach((entry, index) => step(index, node.item, entry, item));
  } else if (node.type === 'value' && node.reference && typeof value === 'string' && !node.choices.includes(value)) {
    visit(node.reference, value, way, item);
  }
}

/** Whether a reference can stand at a node or anywhere in it: most of an agreement holds none, and is passed over. */
const holdsReferences = anywhereIn(({ reference }) => reference !== undefined);

/** In a list of plain values, those written `?` were taken out, and the ones behind them moved up. */
function writtenPath(path: FieldPath, unknown: ReadonlySet<string>): FieldPath {
  const last = path.at(-1);
  if (typeof last !== 'number' || unknown.size === 0) return path;
  const list = path.slice(0, -1);
  let index = -1;
  for (let known = -1; known < last;) if (!unknown.has([...list, ++index].join('.'))) known++;
  return [...list, index];
}

interface Asked extends ReferenceScope {
  /** The object that the reference stands in. */
  readonly item: JsonObject | undefined;
  readonly path: FieldPath;
  /** Paths of all `?`, dotted. */
  readonly open: ReadonlySet<string>;
}

interface Problem {
  readonly messageId: keyof typeof danglingReference.meta.messages;
  readonly data: MessageData;
}

function problemOf(target: ReferenceTarget, id: string, asked: Asked): Problem | undefined {
  // What an item cannot do without is kept as “?”, which names nothing yet.
  if (id === UNKNOWN && isOpen(asked)) return undefined;
  if (target === 'role') return roleProblem(id, asked);
  if (target === 'format') return formatProblem(id, asked);
  if (target === 'rule') return asked.rules.has(id) ? undefined : absent(target, id, asked.rules);
  const sections = ITEM_SECTIONS[target];
  if (sections) return itemProblem(target, id, sections, asked);
  const known = asked.ids[target as ContentType];
  return known.has(id) ? undefined : absent(target, id, known);
}

/** Whether “?” is written for a reference, or for the whole item that it stands in. */
function isOpen({ open, path }: Asked): boolean {
  return open.has(path.join('.')) || open.has(path.slice(0, -1).join('.'));
}

function absent(target: ReferenceTarget, id: string, known: ReadonlySet<string>, rest = ''): Problem {
  const suggestion = closest(id, known);
  const words = TARGET_WORDS[target];
  if (suggestion !== undefined) return { messageId: 'misspelled', data: { target: words, suggestion: suggestion + rest } };
  if (known.size === 0) return { messageId: 'none', data: { target: words } };
  const shown = quoted(known).slice(0, SOME);
  return known.size === shown.length
    ? { messageId: 'missing', data: { target: words, known: shown } }
    : { messageId: 'missing-among-many', data: { target: words, known: shown, more: known.size - shown.length } };
}

function itemProblem(target: ReferenceTarget, id: string, sections: readonly string[], asked: Asked): Problem | undefined {
  const { agreement, uncertain } = asked;
  if (!agreement) return undefined;
  const holding = sections.filter((section) => itemsOf(agreement, section).some((item) => item['id'] === id));
  if (holding.length > 1) {
    const kinds = holding.map((section) => `an entry of “${section}”`).join(' or ');
    return { messageId: 'ambiguous', data: { target: TARGET_WORDS[target], kinds } };
  }
  if (holding.length === 1 || sections.some((section) => uncertain?.has(section))) return undefined;
  return absent(target, id, new Set(sections.flatMap((section) => idsOf(itemsOf(agreement, section)))));
}

function formatProblem(id: string, { agreement, item, path, open, formats }: Asked): Problem | undefined {
  if (open.has([...path.slice(0, -1), 'platform'].join('.'))) return undefined;
  const defaults = agreement?.['defaults'];
  const platform = item?.['platform'] ?? (isObject(defaults) ? defaults['platform'] : undefined);
  const known = typeof platform === 'string' ? formats(platform) : undefined;
  return known === undefined || known.includes(id) ? undefined : absent('format', id, new Set(known));
}

function roleProblem(id: string, asked: Asked): Problem | undefined {
  const { agreement, uncertain } = asked;
  if (!agreement) return undefined;
  const roles = itemsOf(agreement, 'roles');
  const [group = '', member] = id.split('/');
  const index = roles.findIndex((candidate) => candidate['id'] === group);
  const role = roles[index];
  if (role) return member === undefined ? undefined : memberProblem({ role, group, member, agreement, index }, asked);
  if (uncertain?.has('roles')) return undefined;
  return absent('role', group, new Set(idsOf(roles)), member === undefined ? '' : `/${member}`);
}

interface Member {
  readonly role: JsonObject;
  readonly group: string;
  readonly member: string;
  readonly agreement: JsonObject;
  /** Which of the roles it is. */
  readonly index: number;
}

function memberProblem({ role, group, member, agreement, index }: Member, { uncertain, open }: Asked): Problem | undefined {
  const written = role['members'];
  const members = new Set(isList(written) ? written.map(String) : creatorsIn(role, agreement));
  const isOpen = uncertain?.has('creators') || [...open].some((path) => path.startsWith(`roles.${index}.members`));
  if (members.has(member) || isOpen) return undefined;
  if (members.size === 0) return { messageId: 'no-group', data: { group } };
  const suggestion = closest(member, members);
  return suggestion === undefined
    ? { messageId: 'not-a-member', data: { group, member, known: quoted(members).slice(0, SOME) } }
    : { messageId: 'misspelled-member', data: { group, member, suggestion: `${group}/${suggestion}` } };
}

/** Groups of creators may have their members from the list of creators; one that names no group belongs to the only one there is. */
function creatorsIn(role: JsonObject, agreement: JsonObject): string[] {
  const isGroup = (candidate: JsonObject) => candidate['kind'] === 'creator' && candidate['party'] === undefined;
  if (!isGroup(role)) return [];
  const isOnly = itemsOf(agreement, 'roles').filter(isGroup).length === 1;
  return itemsOf(agreement, 'creators').flatMap(({ party, role: named }) =>
    typeof party === 'string' && (named === undefined ? isOnly : named === role['id']) ? [party] : [],
  );
}

/** How many of the known ids a message lists. */
const SOME = 24;

function quoted(ids: Iterable<string>): string[] {
  return [...ids].map((id) => `“${id}”`);
}

function itemsOf(agreement: JsonObject, section: string): readonly JsonObject[] {
  const [first = '', second] = section.split('.');
  const parent = agreement[first];
  const list = second === undefined ? parent : isObject(parent) ? parent[second] : undefined;
  return isList(list) ? list.filter(isObject) : [];
}

function idsOf(items: readonly JsonObject[]): string[] {
  return items.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}
