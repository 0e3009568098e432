import { isCollection, isPair, isScalar, parseDocument, visit, type YAMLMap, type YAMLSeq } from 'yaml';

/**
 * YAML with each entry on a line of its own, so that it can be read on a phone; what is short stays together on its line. Text that is no
 * sound YAML, or no fields, is given back as it is.
 */
export function blockStyle(text: string): string {
  const document = parseDocument(text);
  if (document.errors.length > 0 || document.warnings.length > 0 || !isCollection(document.contents)) return text;
  visit(document, { Collection: (_, node) => void (node.flow &&= isShort(node)) });
  return document.toString({ lineWidth: 0 });
}

/** A few values and nothing inside them, short enough to stand behind a name on one line of a phone. */
function isShort({ items, range }: YAMLMap | YAMLSeq): boolean {
  const length = range ? range[1] - range[0] : Infinity;
  return length <= SHORT && items.every((item) => isScalar(isPair(item) ? item.value : item));
}

/** Characters of a list or a group in braces. */
const SHORT = 26;
