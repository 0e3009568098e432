import { yamlFeature } from '../../domain/rules/shape/yaml-feature.ts';
import { yamlTrap } from '../../domain/rules/shape/yaml-trap.ts';
import { excerptOf, groupedDigits, quotedExcerptOf } from './excerpt.ts';
import { checkFieldNames } from './field-names.ts';
import { SPECIAL_NUMBER } from './plain-scalar.ts';
import type { Report } from './report.ts';
import type { SourceText } from './source-text.ts';
import type { SourceNode, SourceScalar, Span } from './source-tree.ts';
import type { Step } from './tree-walk.ts';

/** Deepest nesting of values: four times what an agreement needs. */
export const DEPTH_LIMIT = 32;
/** Most values in one file: ten times a rich campaign. */
export const VALUE_LIMIT = 10_000;
/** Longest single text, in UTF-16 code units: ten pages. Longer ones are pasted files. */
export const TEXT_LIMIT = 20_000;

/** Escapes that write control characters, characters that turn the direction of text, or halves of a character. */
const REFUSED_ESCAPE =
  /(?:[^\\]|^)(?:\\\\)*(\\(?:[0abevfN]|[xX](?:[01]|7[fF]|[89])|u(?:00(?:[01]|7[fF]|[89])|202[deDE]|[dD][89a-fA-F]|[fF]{3}[eEfF])|U0000)[0-9a-fA-F]*)/;

/** Reports what is refused at one value: anchors, aliases, tags, special numbers, overlong texts, hidden characters, and unfit names of fields. */
export function checkFeatures(source: SourceText, { node, path }: Step, report: Report): void {
  const { text } = source;
  reportProperties(text, node, path, report);
  if (node.kind === 'scalar') checkScalar(text, node, path, report);
  if (node.kind !== 'mapping') return;
  checkFieldNames(source, node, path, report);
  for (const { key } of node.entries) {
    reportProperties(text, key, path, report);
    if (key.kind === 'scalar') checkEscapes(text, key, path, report);
  }
}

function checkScalar(text: string, node: SourceScalar, path: Step['path'], report: Report): void {
  const at = { offset: node.start, path };
  const length = node.end - node.start;
  if (length > TEXT_LIMIT)
    report(yamlFeature, 'text-too-long', at, { length: groupedDigits(length), limit: groupedDigits(TEXT_LIMIT) });
  checkEscapes(text, node, path, report);
  if (node.style !== 'plain' || length > 5 || length < 4) return;
  const written = text.slice(node.start, node.end);
  if (SPECIAL_NUMBER.test(written)) report(yamlFeature, 'special-number', at, { written });
}

function checkEscapes(text: string, { style, start, end }: SourceScalar, path: Step['path'], report: Report): void {
  if (style !== 'double') return;
  const written = text.slice(start, end);
  const found = written.includes('\\') ? REFUSED_ESCAPE.exec(written) : null;
  if (!found) return;
  const escape = found[1] ?? '';
  report(
    yamlFeature,
    'hidden-character',
    { offset: start + found.index + found[0].length - escape.length, path },
    { found: escape },
  );
}

/** An anchor or alias that has its counterpart is meant as one; alone, it is a text that begins with an unlucky character. */
function reportProperties(text: string, node: SourceNode, path: Step['path'], report: Report): void {
  if (node.kind !== 'alias' && !node.anchor && !node.tag) return;
  const tell = (kind: 'anchor' | 'alias' | 'tag', { start, end }: Span, isText: boolean): void => {
    const at = { offset: start, path };
    if (!isText) return report(yamlFeature, kind, at, { found: excerptOf(text.slice(start, end)) });
    const [written = ''] = /^[^\n,\]}]*/.exec(text.slice(start)) ?? [];
    report(yamlTrap, 'character-starts-text', at, { character: text.charAt(start), fix: quotedExcerptOf(written) });
  };
  const isPlain = node.kind === 'alias' || (node.kind === 'scalar' && node.style === 'plain');
  const isAlone = (mark: string, { start, end }: Span) => isPlain && !text.includes(mark + text.slice(start + 1, end));
  if (node.kind === 'alias') tell('alias', node, isAlone('&', node));
  if (node.anchor) tell('anchor', node.anchor, isAlone('*', node.anchor));
  if (node.tag) tell('tag', node.tag, isPlain && /^!(?![!<])[^!]*$/.test(text.slice(node.tag.start, node.tag.end)));
}
