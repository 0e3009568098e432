import type { FieldPath, Finding, MessageData } from '../finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { itemsIn, overlaySections, targetIn, type OverlaySection } from '../playbooks/overlay-sections.ts';
import { findingOf } from '../rules/rule.ts';
import { overlayTarget } from '../rules/shape/overlay-target.ts';
import { outlineOf } from '../schema/outline.ts';
import { overlayValueFindings } from './overlay-values.ts';
import { closest } from './suggest.ts';
import { nameOf, subjectOf } from './words.ts';

/** Market differences and guidance of a spelled-out playbook that are about nothing it has, or that would not fit there. */
export function overlayFindings(playbook: JsonObject, file: string): Finding[] {
  const context: Context = { playbook, file };
  return [
    ...entries(playbook['guidance']).flatMap(({ entry, index }) => sectionFindings(entry, ['guidance', index], context)),
    ...repeatedMarkets(context),
    ...overlaysIn(playbook).flatMap(({ changes, path }) => [
      ...repeatedTargets(changes, path, context),
      ...changes.flatMap(({ entry, index }) => changeFindings(entry, [...path, 'changes', index], context)),
    ]),
  ];
}

/** The overlays of a playbook with their changes, and where they stand. What does not have its shape is passed over. */
export function overlaysIn(playbook: JsonObject): { market: string; changes: Entry[]; path: FieldPath }[] {
  return entries(playbook['overlays']).map(({ entry, index }) => ({
    market: textOf(entry['market']) ?? '',
    changes: entries(entry['changes']),
    path: ['overlays', index],
  }));
}

interface Context {
  readonly playbook: JsonObject;
  readonly file: string;
}

interface Entry {
  readonly entry: JsonObject;
  readonly index: number;
}

function entries(value: Json | undefined): Entry[] {
  return isList(value) ? value.flatMap((entry, index) => (isObject(entry) ? [{ entry, index }] : [])) : [];
}

function sectionFindings({ section }: JsonObject, path: FieldPath, context: Context): Finding[] {
  const name = textOf(section);
  const known = overlaySections();
  if (name === undefined || known.has(name)) return [];
  const suggestion = closest(name, known.keys());
  const place: FieldPath = [...path, 'section'];
  return suggestion === undefined
    ? [about(place, 'section', { section: name, known: [...known.keys()] }, context)]
    : [about(place, 'misspelled-section', { section: name, suggestion }, context)];
}

function changeFindings(change: JsonObject, path: FieldPath, context: Context): Finding[] {
  const unknown = sectionFindings(change, path, context);
  const section = overlaySections().get(textOf(change['section']) ?? '');
  if (unknown.length > 0 || !section) return unknown;
  const ways = WAYS.filter((way) => change[way] !== undefined && change[way] !== false);
  if (ways.length !== 1) return [saying(path, 'one-thing', { said: ways.length === 0 ? 'none' : ways }, context)];
  const target = targetFinding(change, { section, path }, context);
  return target ? [target] : overlayValueFindings(change, { section, path, ...context });
}

const WAYS = ['set', 'add', 'remove'];

/** What is wrong with the place that a change names. */
function targetFinding(
  change: JsonObject,
  { section, path }: { readonly section: OverlaySection; readonly path: FieldPath },
  context: Context,
): Finding | undefined {
  const item = textOf(change['item']);
  const words = { section: section.path.join('.'), item: item ?? '' };
  const place: FieldPath = [...path, 'item'];
  if (section.node.type === 'object') {
    if (item !== undefined) return about(place, 'item-without-list', words, context);
    return change['set'] === undefined ? saying(path, 'item-only', words, context) : undefined;
  }
  const known = itemsIn(context.playbook, section).flatMap(({ id }) => textOf(id) ?? []);
  if (item === undefined) return saying(path, 'item-missing', { ...words, known: listed(known) }, context);
  const isThere = targetIn(context.playbook, section, item) !== undefined;
  if (change['add'] !== undefined) return isThere ? about(place, 'exists-already', words, context) : undefined;
  if (isThere) return undefined;
  const suggestion = closest(item, known);
  return suggestion === undefined
    ? about(place, 'item', { ...words, known: listed(known) }, context)
    : about(place, 'misspelled-item', { ...words, suggestion }, context);
}

function repeatedTargets(changes: readonly Entry[], path: FieldPath, context: Context): Finding[] {
  const targets = changes.map(({ entry }) => [textOf(entry['section']), textOf(entry['item'])].filter(Boolean).join('/'));
  return changes.flatMap(({ index }, at) =>
    targets.indexOf(targets[at] ?? '') < at
      ? [saying([...path, 'changes', index], 'twice', { target: targets[at] ?? '' }, context)]
      : [],
  );
}

function repeatedMarkets(context: Context): Finding[] {
  const overlays = overlaysIn(context.playbook);
  return overlays.flatMap(({ market, path }, index) =>
    overlays.findIndex((other) => other.market === market) < index
      ? [about([...path, 'market'], 'market-twice', { market }, context)]
      : [],
  );
}

type MessageId = keyof typeof overlayTarget.meta.messages;

function about(path: FieldPath, messageId: MessageId, data: MessageData, { playbook, file }: Context): Finding {
  const field = subjectOf(outlineOf('playbook'), path, playbook);
  return findingOf(overlayTarget, messageId, { file, path }, { ...data, field });
}

function saying(path: FieldPath, messageId: MessageId, data: MessageData, { playbook, file }: Context): Finding {
  const name = nameOf(outlineOf('playbook'), path, playbook);
  const change = name.charAt(0).toUpperCase() + name.slice(1);
  return findingOf(overlayTarget, messageId, { file, path }, { ...data, change });
}

function listed(ids: readonly string[]): string[] | string {
  return ids.length > 0 ? ids.map((id) => `“${id}”`) : 'none';
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '?' ? value : undefined;
}
