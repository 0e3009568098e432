import { hasUnspacedText, withPieces } from '../../src/domain/search/unspaced-text.ts';

/**
 * Cuts the texts of some HTML into words that can be found, where their script puts no space between words. Tags and attributes stay as
 * they are. What stands behind a tag inside a line still follows without a space.
 */
export function cutText(html: string): string {
  if (!hasUnspacedText(html)) return html;
  const parts = html.match(TAG_OR_TEXT) ?? [];
  return parts
    .map((part, place) =>
      isTag(part) ? part : withPieces(part, { before: beside(parts, place, -1), after: beside(parts, place, 1) }),
    )
    .join('');
}

const TAG_OR_TEXT = /<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;
const INSIDE_A_LINE = /^<\/?(?:a|abbr|b|bdi|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var)\b/;

/** The character that stands beside a text in its line; undefined where the line begins or ends. */
function beside(parts: readonly string[], place: number, step: 1 | -1): string | undefined {
  for (let other = place + step; parts[other] !== undefined; other += step) {
    const part = parts[other] ?? '';
    if (!isTag(part)) return step === 1 ? part[0] : part.at(-1);
    if (!INSIDE_A_LINE.test(part)) return undefined;
  }
  return undefined;
}

function isTag(part: string): boolean {
  return part.startsWith('<');
}
