import { yamlFeature } from '../../domain/rules/shape/yaml-feature.ts';
import { yamlTrap } from '../../domain/rules/shape/yaml-trap.ts';
import { excerptOf, groupedDigits, quotedExcerptOf } from './excerpt.ts';
import { meaningOf } from './plain-scalar.ts';
import type { Report } from './report.ts';
import { lineStartAt, type SourceText } from './source-text.ts';
import type { SourceEntry, SourceMapping } from './source-tree.ts';
import type { Step } from './tree-walk.ts';

/** Longest name of a field, in UTF-16 code units: anything longer is a text that stands in the wrong place. */
export const NAME_LIMIT = 200;

const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const MEANINGS = { number: 'a number', boolean: 'true or false', nothing: 'nothing' } as const;
const COLLECTIONS = { list: 'a list in brackets', mapping: 'a group of fields in braces' } as const;

/** Reports the fields of one mapping whose names are repeated, reserved, or no plain texts. */
export function checkFieldNames(source: SourceText, mapping: SourceMapping, path: Step['path'], report: Report): void {
  const firstByName = new Map<string, SourceEntry>();
  for (const entry of mapping.entries) {
    checkName(source, entry, path, report);
    const first = firstByName.get(entry.name);
    if (first === undefined) firstByName.set(entry.name, entry);
    else if (entry.key.kind === 'scalar' && first.key.kind === 'scalar') {
      const data = { name: excerptOf(entry.name), line: source.positionAt(first.key.start).line };
      report(yamlFeature, 'duplicate-key', { offset: entry.key.start, path: [...path, entry.name] }, data);
    }
  }
}

function checkName(source: SourceText, { key, name }: SourceEntry, path: Step['path'], report: Report): void {
  const at = { offset: key.start, path };
  if (key.kind === 'mapping' || key.kind === 'list')
    return report(yamlFeature, 'key-is-collection', at, { found: COLLECTIONS[key.kind] });
  if (RESERVED.has(name)) return report(yamlFeature, 'reserved-key', at, { name });
  if (name.length > NAME_LIMIT)
    return report(yamlFeature, 'name-too-long', at, { length: groupedDigits(name.length), limit: NAME_LIMIT });
  if (key.kind !== 'scalar' || key.style !== 'plain') return;
  if (name === '') checkEmptyName(source.text, at, report);
  else checkPlainName(name, at, report);
}

/** `?` alone asks for a name that follows; people write it for a value that they do not know. */
function checkEmptyName(text: string, { offset, path }: At, report: Report): void {
  const before = text.slice(lineStartAt(text, offset), offset);
  const [mark] = /\?[ \t]*$/.exec(before) ?? [];
  if (mark === undefined) return report(yamlFeature, 'empty-key', { offset, path });
  report(yamlTrap, 'question-mark', { offset: offset - mark.length, path });
}

function checkPlainName(name: string, at: At, report: Report): void {
  if (name === '<<') return report(yamlFeature, 'merge-key', at);
  const meaning = meaningOf(name);
  if (meaning === 'text') return;
  report(yamlFeature, 'key-not-text', at, { written: name, kind: MEANINGS[meaning], fix: quotedExcerptOf(name) });
}

interface At {
  readonly offset: number;
  readonly path: Step['path'];
}
