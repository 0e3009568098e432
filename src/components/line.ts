import { addAttribute, renderTemplate } from 'astro/runtime/server/index.js';
import type { Line, Piece } from '../views/piece.ts';

/**
 * A line of text for an expression of a template: `<p>{lineOf(item.lead, lang)}</p>`. What people wrote is set apart for its direction,
 * and for its language when that differs. As in every template, Astro escapes all text.
 *
 * It is a function because a page shows a thousand lines, and an instance of a component costs more than the line in it.
 */
export function lineOf(line: Line, lang?: string): unknown[] {
  return quietTogether(line).map((piece) => elementOf(piece, lang));
}

/** Quiet words that follow each other are one stretch. */
function quietTogether(line: Line): Line {
  const pieces: Piece[] = [];
  for (const piece of line) {
    const last = pieces.at(-1);
    if (isQuietWords(piece) && last && isQuietWords(last)) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
  return pieces;
}

function isQuietWords(piece: Piece): piece is Piece & { kind: 'quiet' } {
  return piece.kind === 'quiet' && piece.isSaid !== true;
}

function elementOf(piece: Piece, langOfLine: string | undefined): unknown {
  const { text } = piece;
  const lang = 'lang' in piece ? piece.lang : langOfLine;
  switch (piece.kind) {
    case 'text':
      return text;
    case 'said':
      return piece.isLatin && lang === undefined ? text : renderTemplate`<bdi${addAttribute(lang, 'lang')}>${text}</bdi>`;
    case 'quiet':
      return renderTemplate`<span class="quiet"${addAttribute(piece.isSaid ? lang : undefined, 'lang')}>${text}</span>`;
    case 'strong':
      return renderTemplate`<b class="figure">${text}</b>`;
    case 'role':
      return roleOf(piece, lang);
    case 'time':
      return renderTemplate`<time datetime="${piece.datetime}">${text}</time>`;
    case 'link':
      return renderTemplate`<a href="${piece.href}" dir="auto"${addAttribute(piece.isOwn ? undefined : lang, 'lang')}>${text}</a>`;
    case 'open':
      return renderTemplate`<span class="open">${text}</span>`;
    case 'code':
      return renderTemplate`<code>${text}</code>`;
  }
}

/** A chip; one that leads to the page of its party is a link inside it, so that the shape stays outside the underline. */
function roleOf({ text, hue, href, isSaid }: Piece & { kind: 'role' }, lang: string | undefined): unknown {
  const own: unknown = addAttribute(isSaid ? lang : undefined, 'lang');
  if (href === undefined) return renderTemplate`<bdi class="role hue-${hue}"${own}>${text}</bdi>`;
  return renderTemplate`<bdi class="role hue-${hue}"${own}><a href="${href}">${text}</a></bdi>`;
}
