import { closingRules, rules, shapeRules } from '../domain/rules/index.ts';
import { contentTypes, type ContentType } from '../domain/schema/index.ts';
import type { KnownIds } from '../domain/shape/references.ts';
import type { ContentFile } from './content-files.ts';

/** Ids of all rules. */
export const ruleIds: ReadonlySet<string> = new Set([...shapeRules, ...rules, ...closingRules].map(({ meta }) => meta.id));

/** The ids that files have by their names, by kind. */
export function idsOf(files: readonly ContentFile[]): KnownIds {
  const ids = noIds();
  for (const { type, id } of files) ids[type].add(id);
  return ids;
}

/** No id of any kind. */
export function noIds(): Record<ContentType, Set<string>> {
  const kinds = Object.keys(contentTypes) as ContentType[];
  return Object.fromEntries(kinds.map((type) => [type, new Set<string>()])) as Record<ContentType, Set<string>>;
}
