import type { FieldPath, Finding } from '../finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { findingOf } from '../rules/rule.ts';
import { danglingReference } from '../rules/shape/dangling-reference.ts';
import type { ReferenceTarget } from '../schema/field.ts';
import type { ContentType } from '../schema/index.ts';
import type { FieldNode, ObjectNode, ValueNode } from '../schema/outline.ts';
import { closest } from './suggest.ts';
import { nameOf } from './words.ts';

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
}

/** Every reference in a file's spelled-out data that names nothing, in the order of the file. */
export function referenceFindings(outline: ObjectNode, data: JsonObject, file: string, scope: ReferenceScope): Finding[] {
  const findings: Finding[] = [];
  walkReferences(outline, data, [], (node, value, path, item) => {
    const problem = problemOf(node.reference!, value, item, scope);
    if (problem)
      findings.push(
        findingOf(
          danglingReference,
          problem.messageId,
          { file, path },
          { ...problem.data, field: nameOf(outline, path), id: value },
        ),
      );
  });
  return findings;
}

type Visit = (node: ValueNode, value: string, path: FieldPath, item: JsonObject | undefined) => void;

function walkReferences(node: FieldNode, value: Json | undefined, path: FieldPath, visit: Visit, item?: JsonObject): void {
  if (node.type === 'object' && isObject(value)) {
    for (const key of Object.keys(value)) {
      const child = node.fields.get(key);
      if (child) walkReferences(child, value[key], [...path, key], visit, value);
    }
  } else if (node.type === 'list' && isList(value)) {
    value.forEach((entry, index) => walkReferences(node.item, entry, [...path, index], visit, item));
  } else if (node.type === 'value' && node.reference && typeof value === 'string' && !node.choices.includes(value)) {
    visit(node, value, path, item);
  }
}

interface Problem {
  readonly messageId: 'missing' | 'misspelled' | 'not-a-member' | 'no-group';
  readonly data: Readonly<Record<string, string>>;
}

function problemOf(target: ReferenceTarget, id: string, item: JsonObject | undefined, scope: ReferenceScope): Problem | undefined {
  if (target === 'role') return roleProblem(id, scope);
  const known = candidates(target, item, scope);
  return known === undefined || known.has(id) ? undefined : absent(WORDS[target], id, known);
}

function absent(target: string, id: string, known: ReadonlySet<string>): Problem {
  const suggestion = closest(id, known);
  if (suggestion !== undefined) return { messageId: 'misspelled', data: { target, suggestion } };
  const some = [...known].slice(0, SOME).join(', ');
  const rest = known.size > SOME ? ' and others' : '';
  return { messageId: 'missing', data: { target, known: some === '' ? 'None is written yet.' : `Known are ${some}${rest}.` } };
}

function roleProblem(id: string, scope: ReferenceScope): Problem | undefined {
  if (!scope.agreement) return undefined;
  const roles = itemsOf(scope.agreement, 'roles');
  const [group = '', member] = id.split('/');
  const role = roles.find((candidate) => candidate['id'] === group);
  if (!role) return absent('a role', group, idsOf(roles));
  if (member === undefined) return undefined;
  const members = role['members'] ?? creatorParties(scope.agreement, role);
  if (!isList(members)) return { messageId: 'no-group', data: { group } };
  return members.includes(member) ? undefined : { messageId: 'not-a-member', data: { group, member } };
}

/** Groups of creators may have their members from the list of creators. */
function creatorParties(agreement: JsonObject, role: JsonObject): Json | undefined {
  if (role['kind'] !== 'creator' || role['party'] !== undefined) return undefined;
  const parties = itemsOf(agreement, 'creators').flatMap((creator) =>
    typeof creator['party'] === 'string' ? [creator['party']] : [],
  );
  return parties.length > 0 ? parties : undefined;
}

/** What a reference may name; undefined when that cannot be told from here. */
function candidates(target: ReferenceTarget, item: JsonObject | undefined, scope: ReferenceScope): ReadonlySet<string> | undefined {
  if (target in scope.ids) return scope.ids[target as ContentType];
  if (target === 'rule') return scope.rules;
  if (target === 'format') return formatsFor(item, scope);
  const sections = SECTIONS[target];
  if (!sections || !scope.agreement) return undefined;
  return new Set(sections.flatMap((section) => [...idsOf(itemsOf(scope.agreement!, section))]));
}

function formatsFor(item: JsonObject | undefined, scope: ReferenceScope): ReadonlySet<string> | undefined {
  const platform =
    item?.['platform'] ?? (isObject(scope.agreement?.['defaults']) ? scope.agreement['defaults']['platform'] : undefined);
  const formats = typeof platform === 'string' ? scope.formats(platform) : undefined;
  return formats && new Set(formats);
}

const SECTIONS: Readonly<Partial<Record<ReferenceTarget, readonly string[]>>> = {
  workflow: ['workflows'],
  deliverable: ['deliverables'],
  milestone: ['milestones'],
  kpi: ['kpis'],
  wave: ['waves'],
  pillar: ['ugc.pillars'],
  dated: ['deliverables', 'milestones'],
  item: ['deliverables', 'milestones', 'kpis', 'workflows', 'decisionRights'],
};

const WORDS: Readonly<Record<ReferenceTarget, string>> = {
  role: 'a role',
  party: 'a party',
  market: 'a market',
  platform: 'a platform',
  metric: 'a metric',
  glossary: 'a glossary word',
  playbook: 'a playbook',
  campaign: 'a campaign',
  holidays: 'a region of holidays',
  format: 'a format of the platform',
  workflow: 'an approval workflow',
  deliverable: 'a deliverable',
  milestone: 'a milestone',
  kpi: 'a KPI',
  wave: 'a wave',
  pillar: 'a content pillar',
  dated: 'a deliverable or milestone',
  item: 'a deliverable, milestone, KPI, workflow or decision right',
  rule: 'a rule',
};

const SOME = 8;

function itemsOf(agreement: JsonObject, section: string): readonly JsonObject[] {
  const [first = '', second] = section.split('.');
  const parent = agreement[first];
  const list = second === undefined ? parent : isObject(parent) ? parent[second] : undefined;
  return isList(list) ? list.filter(isObject) : [];
}

function idsOf(items: readonly JsonObject[]): ReadonlySet<string> {
  return new Set(items.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])));
}
