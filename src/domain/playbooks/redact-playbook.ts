import { redactEntry } from '../agreement/redact.ts';
import type { Audience } from '../audience.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import type { Visibility } from '../schema/field.ts';
import { outlineOf } from '../schema/outline.ts';
import { overlaySections, type OverlaySection } from './overlay-sections.ts';

/**
 * Takes out of a playbook what an audience may not see. What a market changes is as secret as the field that it changes, and advice on a
 * section as secret as the section. Nobody holds the roles of a playbook, so its money is nobody's: the team alone sees it.
 */
export function redactPlaybook<T extends object>(data: T, audience: Audience): T {
  const seen = redactEntry(outlineOf('playbook'), data, audience) as JsonObject;
  if (audience === 'internal') return seen as T;
  const guidance = listOf(seen['guidance']).filter((entry) => isSectionVisible(entry['section'], audience));
  const overlays = listOf(seen['overlays']).map((overlay) => visibleOverlay(overlay, audience));
  return withoutEmpty({ ...seen, guidance, overlays }) as T;
}

function visibleOverlay(overlay: JsonObject, audience: Audience): JsonObject {
  const changes = listOf(overlay['changes']).flatMap((change) => visibleChange(change, audience));
  return withoutEmpty({ ...overlay, changes });
}

/** What is left of a change; nothing, not even its reason, when all that it changes is hidden. */
function visibleChange(change: JsonObject, audience: Audience): JsonObject[] {
  const section = sectionNamed(change['section']);
  if (!section) return [];
  if (change['remove'] === true) return isSectionVisible(change['section'], audience) ? [change] : [];
  const way = isObject(change['set']) ? 'set' : 'add';
  const fields = change[way];
  const seen = isObject(fields) ? visibleFields(fields, section, audience) : undefined;
  return seen ? [{ ...change, [way]: seen }] : [];
}

/** The fields of one item, or of a group, seen as if they stood in a playbook of their own. */
function visibleFields(fields: JsonObject, { path, node }: OverlaySection, audience: Audience): JsonObject | undefined {
  const isItem = node.type === 'list';
  const alone = path.reduceRight<Json>((inner, key) => ({ [key]: inner }), isItem ? [fields] : fields) as JsonObject;
  let seen: Json | undefined = redactEntry(outlineOf('playbook'), alone, audience);
  for (const key of path) seen = isObject(seen) ? seen[key] : undefined;
  const own = isItem && isList(seen) ? seen[0] : seen;
  return isObject(own) && Object.keys(own).length > 0 ? own : undefined;
}

function isSectionVisible(section: Json | undefined, audience: Audience): boolean {
  const node = sectionNamed(section)?.node;
  return node !== undefined && SEEN_BY[audience === 'public' ? 'public' : 'partners'].includes(node.audience);
}

function sectionNamed(section: Json | undefined): OverlaySection | undefined {
  return typeof section === 'string' ? overlaySections().get(section) : undefined;
}

const SEEN_BY: Readonly<Record<'public' | 'partners', readonly Visibility[]>> = {
  public: ['public'],
  partners: ['public', 'partners'],
};

function listOf(value: Json | undefined): readonly JsonObject[] {
  return isList(value) ? value.filter(isObject) : [];
}

function withoutEmpty(data: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => !isList(value) || value.length > 0));
}
