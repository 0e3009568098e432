import { isList, isObject, type Json, type JsonObject } from '../../domain/json.ts';
import type { OverlayChange } from '../../domain/playbooks/overlay.ts';
import { overlaySections, targetIn, type OverlaySection } from '../../domain/playbooks/overlay-sections.ts';
import { nodeAt, outlineOf, type FieldNode, type ObjectNode } from '../../domain/schema/outline.ts';
import type { Context } from '../campaign/context.ts';
import { linesOf } from '../campaign/values.ts';
import { quiet, said, text, type Line } from '../piece.ts';
import type { ComparedCell, ComparedGroup, ComparedRow } from './compared-row.ts';

/** A market beside the playbook: what it changes, and the playbook as it is there. */
export interface MarketVersion {
  readonly changes: readonly OverlayChange[];
  readonly context: Context;
}

/** Every group of fields and every item that some market changes, field by field, in the order of the schema. */
export function comparedClauses(base: Context, markets: readonly MarketVersion[]): ComparedGroup[] {
  return [...overlaySections()].flatMap(([name, section]) =>
    itemsTouched(name, markets).map((item) => groupOf({ name, section, item }, base, markets)),
  );
}

interface Target {
  readonly name: string;
  readonly section: OverlaySection;
  /** Undefined for a group of fields. */
  readonly item: string | undefined;
}

function itemsTouched(section: string, markets: readonly MarketVersion[]): (string | undefined)[] {
  return [
    ...new Set(markets.flatMap(({ changes }) => changes.filter((change) => change.section === section).map(({ item }) => item))),
  ];
}

function groupOf(target: Target, base: Context, markets: readonly MarketVersion[]): ComparedGroup {
  const node = nodeAt(outlineOf('campaign'), [...target.section.path, ...(target.section.node.type === 'list' ? [0] : [])]);
  const [own, ...there] = [base, ...markets.map(({ context }) => context)].map((context) => ({
    context,
    value: valueIn(context, target),
  }));
  const fields = node?.type === 'object' && own ? fieldRows(node, own, there) : [];
  const presence = own ? presenceRow(own, there) : [];
  return {
    title: titleOf(target, own?.value ?? there.find(({ value }) => value)?.value, base.words),
    rows: [...presence, ...fields, reasonRow(target, base, markets)],
  };
}

interface Version {
  readonly context: Context;
  readonly value: JsonObject | undefined;
}

function valueIn({ campaign }: Context, { section, item }: Target): JsonObject | undefined {
  return targetIn(campaign, section, item);
}

/** `Deliverables: Launch video`, or `Flight`. */
function titleOf({ name, section, item }: Target, value: JsonObject | undefined, words: Context['words']): Line {
  const keys = section.node.type === 'list' ? section.fields.idFrom : [];
  const title = keys.map((key) => value?.[key]).find((one) => typeof one === 'string') ?? item;
  const node = nodeAt(outlineOf('campaign'), section.path);
  const place = node ? words.label(node) : name;
  return title === undefined ? [text(place)] : [quiet(`${place} · `), said(title)];
}

/** Whether the item is part of the playbook at all, where some market adds it or leaves it out. */
function presenceRow(own: Version, there: readonly Version[]): ComparedRow[] {
  const isEverywhere = [own, ...there].every(({ value }) => value !== undefined);
  if (isEverywhere) return [];
  const { compare } = own.context.words.playbooks;
  const cells = there.map(({ value }): ComparedCell => {
    const isSame = (value === undefined) === (own.value === undefined);
    const word = value === undefined ? (own.value ? compare.leftOut : compare.no) : own.value ? compare.yes : compare.comesIn;
    return { lines: [[text(word)]], isSame };
  });
  return [{ head: compare.isThere, base: [[text(own.value ? compare.yes : compare.no)]], cells, isSame: false }];
}

/** A row for each field that is written in the playbook or in a market where the item exists. */
function fieldRows(node: ObjectNode, own: Version, there: readonly Version[]): ComparedRow[] {
  return [...node.fields.values()].flatMap((field): ComparedRow[] => {
    if (NOT_COMPARED.includes(field.key)) return [];
    if (isHeading(field.key, node, own, there)) return [];
    const base = cellLines(own, field);
    const cells = there.map((version): ComparedCell => {
      const isAbsent = version.value === undefined;
      const isSame = isAbsent || isAlike(version.value[field.key], own.value?.[field.key]);
      return { lines: isAbsent ? [] : cellLines(version, field), isSame };
    });
    if ([base, ...cells.map(({ lines }) => lines)].every((lines) => lines.length === 0)) return [];
    return [{ head: own.context.words.label(field), base, cells, isSame: cells.every(({ isSame }) => isSame) }];
  });
}

/** What the item is called stands above its rows, unless a market calls it otherwise. */
function isHeading(key: string, { idFrom }: ObjectNode, own: Version, there: readonly Version[]): boolean {
  const names = [own, ...there].flatMap(({ value }) => (value === undefined ? [] : [value[key]]));
  return idFrom[0] === key && names.every((name) => isAlike(name, names[0]));
}

/** Ids are for files; a list inside a group has rows of its own. */
const NOT_COMPARED: readonly string[] = ['id', 'cadence', 'channels'];

function cellLines({ context, value }: Version, field: FieldNode): Line[] {
  const written = value?.[field.key];
  if (written === undefined) return [];
  const around = { platform: textOf(value?.['platform']), metric: textOf(value?.['metric']), zone: textOf(value?.['zone']) };
  return linesOf(context, field, written, around).filter((line) => line.length > 0);
}

function isAlike(a: Json | undefined, b: Json | undefined): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => isAlike(item, b[index]));
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isAlike(a[key], b[key]));
}

/** Why each market differs. It belongs to the item, so it stands below its fields. */
function reasonRow({ name, item }: Target, { words }: Context, markets: readonly MarketVersion[]): ComparedRow {
  const cells = markets.map(({ changes }): ComparedCell => {
    const own = changes.filter((change) => change.section === name && change.item === item);
    return { lines: own.map(({ why }) => [said(why)]), isSame: own.length === 0 };
  });
  return { head: words.playbooks.compare.reason, base: [], cells, isSame: false, isReason: true };
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
