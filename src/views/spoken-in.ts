import { said, type Piece } from './piece.ts';

/**
 * A copy of what a page shows, in which everything that people wrote is marked with a language, unless it is marked already. Without a
 * language it stays as it is.
 */
export function spokenIn<T>(shown: T, lang: string | undefined): T {
  return lang === undefined ? shown : (marked(shown, lang) as T);
}

/**
 * Words in a language of their own, whatever stands around them; `own` is that of the interface, which needs no mark. Where nobody knows
 * the language, none is claimed.
 */
export function pieceIn(language: string | undefined, words: string, own: string): Piece {
  return { ...said(words), lang: language === own ? undefined : language } as Piece;
}

function marked(value: unknown, lang: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => marked(item, lang));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = marked(inner, lang);
  return isWritten(value) ? { lang, ...copy } : copy;
}

/** Whether a piece is what people wrote. */
function isWritten(piece: Partial<Piece>): boolean {
  switch (piece.kind) {
    case 'said':
      return true;
    case 'quiet':
      return piece.isSaid === true;
    case 'link':
      return piece.isOwn !== true;
    default:
      return false;
  }
}
