import type { FieldPath, Finding } from '../finding.ts';
import type { JsonObject } from '../json.ts';
import { unknownField } from '../rules/shape/unknown-field.ts';
import { nodeAt, type ObjectNode } from '../schema/outline.ts';
import { valueAt } from './words.ts';
import { ITEM_SECTIONS } from './reference-targets.ts';

/** What can leave open which items a section has. */
export interface Doubts {
  /** The file, spelled out. */
  readonly data: JsonObject;
  /** Where `?` stands. */
  readonly unknown: readonly FieldPath[];
  /** Paths of items whose id was derived. */
  readonly derivedIds: ReadonlySet<string>;
  /** What is wrong with the shape of the file. */
  readonly findings: readonly Pick<Finding, 'rule' | 'path' | 'data'>[];
}

/**
 * The sections whose ids cannot be told for certain, because an item, its id or what the id comes from is `?` or broken.
 * A reference to such a section is not called dangling: the cause is told, not what follows from it.
 */
export function uncertainSections(outline: ObjectNode, { data, unknown, derivedIds, findings }: Doubts): ReadonlySet<string> {
  const places = [...unknown, ...findings.map(({ path }) => path)];
  const hasOwnId: HasOwnId = (item, key) => {
    const node = nodeAt(outline, item);
    const isFrom = node?.type === 'object' && node.idFrom.includes(key);
    const id = valueAt(data, [...item, 'id']);
    return !isFrom || (id !== undefined && !derivedIds.has(item.join('.')));
  };
  const misnamed = findings.flatMap(({ rule, path, data }) => (rule === unknownField.meta.id ? [{ path, data }] : []));
  return new Set(
    SECTIONS.filter((section) => {
      const list = section.split('.');
      return (
        places.some((path) => leavesIdsOpen(list, path, hasOwnId)) ||
        misnamed.some(({ path, data }) => isMisnamed(list, path, data['suggestion']))
      );
    }),
  );
}

/** Whether an item's id stays what it is when a field of it is not known. */
type HasOwnId = (item: FieldPath, key: string) => boolean;

function leavesIdsOpen(list: FieldPath, path: FieldPath, hasOwnId: HasOwnId): boolean {
  if (path.length === 0 || !list.slice(0, path.length).every((step, at) => step === path[at])) return false;
  if (path.length <= list.length + 1) return true;
  if (path.length > list.length + 2) return false;
  const key = String(path.at(-1));
  return key === 'id' || !hasOwnId(path.slice(0, -1), key);
}

/** A misspelled name of the section, or a name in one of its items that may have been meant as the id. */
function isMisnamed(list: FieldPath, path: FieldPath, suggestion: unknown): boolean {
  const parent = path.slice(0, -1);
  const isBeside = parent.length < list.length && parent.every((step, at) => step === list[at]);
  if (isBeside) return suggestion === list[parent.length];
  return parent.length === list.length + 1 && list.every((step, at) => step === parent[at]);
}

const SECTIONS: readonly string[] = [...new Set(['creators', ...Object.values(ITEM_SECTIONS).flat()])];
