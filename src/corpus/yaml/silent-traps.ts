import { yamlTrap } from '../../domain/rules/shape/yaml-trap.ts';
import { codePointOf, excerptOf, quotedExcerptOf, withoutQuotes } from './excerpt.ts';
import { isRespelled, meaningOf, numberOf } from './plain-scalar.ts';
import type { Report } from './report.ts';
import { lineEndAt } from './source-text.ts';
import { skipBlank } from './source-tree.ts';
import type { SourceEntry, SourceMapping, SourceScalar } from './source-tree.ts';
import type { Step } from './tree-walk.ts';

const FOREIGN_SPACE = /^[\u00a0\u2000-\u200b\u202f\u205f\u3000]/;
const OPENING_QUOTES = '“„”«';
const CLOSING_QUOTES = /[“”»]/;

/** Reports where YAML reads something else than one value shows, although it reads it without complaint. */
export function checkSilentTraps(text: string, { node, path }: Step, report: Report): void {
  if (node.kind === 'mapping') for (const entry of node.entries) checkEntry(text, { mapping: node, entry, path }, report);
  if (node.kind !== 'scalar' || node.style !== 'plain') return;
  checkHash(text, node, path, report);
  if (node.end > node.start) checkPlain(text, node, path, report);
}

/** A `#` with a letter right behind it is a hashtag or a number, not a comment, and the text from there on is lost. */
function checkHash(text: string, { start, end }: SourceScalar, path: Step['path'], report: Report): void {
  let hash = end;
  while (text.charAt(hash) === ' ' || text.charAt(hash) === '\t') hash += 1;
  if (hash === end || text.charAt(hash) !== '#' || !/[^\s#]/.test(text.charAt(hash + 1))) return;
  const lineEnd = hash + withoutClosers(text.slice(hash, lineEndAt(text, hash))).length;
  const lost = excerptOf(text.slice(hash, lineEnd));
  const at = { offset: hash, path };
  if (start === end) return report(yamlTrap, 'hash-starts-text', at, { lost, fix: quotedExcerptOf(text.slice(hash, lineEnd)) });
  const kept = excerptOf(text.slice(start, end));
  report(yamlTrap, 'text-lost-after-hash', at, { lost, kept, fix: quotedExcerptOf(text.slice(start, lineEnd)) });
}

/** Brackets that the comment has swallowed belong to the list or group around it, not to the text. */
function withoutClosers(lost: string): string {
  return /[[{]/.test(lost) ? lost : lost.replace(/[\s\]}]+$/, '');
}

/** `name: #1 reason` with a text on the next line: that text is kept, and the first line is lost. */
function checkSkippedLine(text: string, { key, name, value }: SourceEntry, path: Step['path'], report: Report): void {
  if (value.kind !== 'scalar' || value.style !== 'plain' || value.start - key.end < 4) return;
  const skipped = /^\s*:[ \t]+(#[^\s#].*)\n/.exec(text.slice(key.end, value.start));
  if (!skipped) return;
  const lost = skipped[1] ?? '';
  const data = {
    lost: excerptOf(lost),
    kept: excerptOf(text.slice(value.start, value.end)),
    fix: quotedExcerptOf(`${lost} ${text.slice(value.start, value.end)}`),
  };
  const offset = key.end + skipped[0].length - lost.length - 1;
  report(yamlTrap, 'text-lost-after-hash', { offset, path: [...path, name] }, data);
}

function checkPlain(text: string, { start, end }: SourceScalar, path: Step['path'], report: Report): void {
  const first = text.charAt(start);
  const at = { offset: start, path };
  if (/[-+.\d]/.test(first)) checkNumber(text.slice(start, end), at, report);
  const joined = text.indexOf('\n', start) < end ? /\n[ \t]*-[ \t]/.exec(text.slice(start, end)) : null;
  if (joined) {
    const dash = start + joined.index + joined[0].length - 2;
    report(yamlTrap, 'list-joined-to-text', { offset: dash, path }, { written: excerptOf(text.slice(start, end)) });
  }
  if (!OPENING_QUOTES.includes(first) || CLOSING_QUOTES.test(text.slice(start + 1, end))) return;
  report(yamlTrap, 'smart-quotes', at, {
    found: first,
    fix: quotedExcerptOf(withoutQuotes(text.slice(start, lineEndAt(text, start)))),
  });
}

function checkNumber(written: string, at: { offset: number; path: Step['path'] }, report: Report): void {
  if (meaningOf(written) !== 'number') return;
  const read = numberOf(written);
  const isInteger = /^[-+]?\d+$/.test(written);
  if (isInteger && !Number.isSafeInteger(read)) report(yamlTrap, 'number-too-long', at, { written, read });
  else if (isRespelled(written)) report(yamlTrap, 'number-respelled', at, { written, read });
}

function checkEntry(text: string, { mapping, entry, path }: EntryContext, report: Report): void {
  const { key, name, value } = entry;
  if (key.kind !== 'scalar') return;
  checkSkippedLine(text, entry, path, report);
  const at = { offset: key.start, path };
  const first = text.charAt(key.start);
  if (FOREIGN_SPACE.test(first)) report(yamlTrap, 'no-break-space', at, { place: 'before this name', code: codePointOf(first) });
  if (OPENING_QUOTES.includes(first))
    report(yamlTrap, 'smart-quotes', at, {
      found: first,
      fix: quotedExcerptOf(
        withoutQuotes(CLOSING_QUOTES.test(name.slice(1)) ? name : text.slice(key.start, lineEndAt(text, key.start))),
      ),
    });
  const isValueless = name !== '' && mapping.isFlow && value.start === value.end && text.charAt(skipBlank(text, key.end)) !== ':';
  if (isValueless) reportValueless(text, { mapping, entry, path }, report);
}

/** A name in braces without a colon: the rest of a text with a comma, a missing space, or a text in braces. */
function reportValueless(text: string, { mapping, entry, path }: EntryContext, report: Report): void {
  const { name, key } = entry;
  const colon = /^([^:]+):(\S.*)$/.exec(name);
  if (colon)
    return report(
      yamlTrap,
      'colon-without-space',
      { offset: key.start, path },
      { name: colon[1] ?? '', fix: excerptOf(`${colon[1]}: ${colon[2]}`) },
    );
  if (mapping.entries.length > 1)
    return report(yamlTrap, 'comma-ends-text', { offset: key.start, path }, { open: '{ }', name: excerptOf(name) });
  const written = text.slice(mapping.start, mapping.end);
  report(
    yamlTrap,
    'bracket-starts-text',
    { offset: mapping.start, path },
    { written: excerptOf(written), kind: 'a group of fields', fix: quotedExcerptOf(written) },
  );
}

interface EntryContext {
  readonly mapping: SourceMapping;
  readonly entry: SourceEntry;
  readonly path: Step['path'];
}
