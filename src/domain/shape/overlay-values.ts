import { spellOut } from '../agreement/spell-out.ts';
import type { FieldPath, Finding } from '../finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { withOverlay, type OverlayChange, type Playbook } from '../playbooks/overlay.ts';
import { overlaySections, sectionValue, targetIn, type OverlaySection } from '../playbooks/overlay-sections.ts';
import { contentTypes } from '../schema/index.ts';
import { outlineOf } from '../schema/outline.ts';
import { referenceFindings, type ReferenceScope } from './references.ts';
import { findingsOfSchema } from './schema-findings.ts';

/** A change, and where it stands. */
export interface PlacedChange {
  readonly section: OverlaySection;
  readonly path: FieldPath;
  readonly playbook: JsonObject;
  readonly file: string;
}

/** Values of a change that do not fit the fields they are for. Looked at in a playbook that holds the changed item and nothing else. */
export function overlayValueFindings(change: JsonObject, { section, path, playbook, file }: PlacedChange): Finding[] {
  const way = change['add'] === undefined ? 'set' : 'add';
  const written = change[way];
  if (!isObject(written)) return [];
  const item = typeof change['item'] === 'string' ? change['item'] : undefined;
  const changed = withOverlay(playbook as unknown as Playbook, [change as unknown as OverlayChange]) as unknown as JsonObject;
  const raw = way === 'add' ? written : { ...targetIn(changed, section, item), ...written };
  const alone = nested(section.path, section.node.type === 'list' ? [raw] : raw);
  const depth = section.path.length + (section.node.type === 'list' ? 1 : 0);
  const { playbook: type } = contentTypes;
  return findingsOfSchema(type.schema, outlineOf('playbook'), { title: 'Playbook', ...alone }, file, type.mayBeUnknown).flatMap(
    (finding) => {
      const rest = finding.path.slice(depth);
      const isOwn = way === 'add' || Object.hasOwn(written, String(rest[0]));
      return isOwn ? [{ ...finding, path: [...path, way, ...rest] }] : [];
    },
  );
}

/** References that dangle in a market and not in the playbook: in what the market changes, or to what it leaves out. */
export function overlayReferenceFindings(playbook: JsonObject, file: string, scope: ReferenceScope): Finding[] {
  const overlays = (playbook as unknown as Playbook).overlays ?? [];
  const outline = outlineOf('playbook');
  const known = new Set(referenceFindings(outline, playbook, file, scope).map(keyOf));
  return overlays.flatMap(({ changes = [] }, index) => {
    const market = withOverlay(playbook as unknown as Playbook, changes) as unknown as JsonObject;
    const { unknown } = spellOut(outline, market);
    const found = referenceFindings(outline, market, file, { ...scope, agreement: market, unknown });
    return found
      .filter((finding) => !known.has(keyOf(finding)))
      .map((finding) => ({ ...finding, path: placeOf(finding, { market, changes, path: ['overlays', index] }) }));
  });
}

interface Market {
  readonly market: JsonObject;
  readonly changes: readonly OverlayChange[];
  readonly path: FieldPath;
}

/** Where a dangling reference was written: in the change of its item, or by the change that left out what it names. */
function placeOf({ path: found, data }: Finding, { market, changes, path }: Market): FieldPath {
  const of = (index: number): FieldPath => [...path, 'changes', index];
  const own = changes.findIndex((change) => isInside(found, change, market));
  const gone = changes.findIndex(({ remove, item }) => remove === true && item === data['id']);
  if (own === -1) return gone === -1 ? path : of(gone);
  const { section = '', set } = changes[own] ?? {};
  const known = overlaySections().get(section);
  const rest = found.slice((known?.path.length ?? 0) + (known?.node.type === 'list' ? 1 : 0));
  return [...of(own), set ? 'set' : 'add', ...rest];
}

/** Whether a place of the market's playbook is one that the change wrote. */
function isInside(found: FieldPath, { section, item, set, add }: OverlayChange, market: JsonObject): boolean {
  const known = overlaySections().get(section);
  if (!known?.path.every((key, depth) => found[depth] === key)) return false;
  const rest = found.slice(known.path.length);
  if (known.node.type === 'object') return set !== undefined && Object.hasOwn(set, String(rest[0]));
  const items = sectionValue(market, known);
  const meant = isList(items) ? items[Number(rest[0])] : undefined;
  if (!isObject(meant) || meant['id'] !== item) return false;
  return add !== undefined || (set !== undefined && Object.hasOwn(set, String(rest[1])));
}

function keyOf({ rule, messageId, data }: Finding): string {
  return JSON.stringify([rule, messageId, data['id'], data['field']]);
}

function nested(path: readonly string[], value: Json): JsonObject {
  return path.reduceRight<Json>((inner, key) => ({ [key]: inner }), value) as JsonObject;
}
