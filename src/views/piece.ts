/**
 * What a line on a page is made of. View models say what is shown, piece by piece; one component turns pieces into elements. `lang`: the
 * language of what people wrote, when it is not that of the line; undefined where nobody knows it.
 */
export type Piece =
  /** Words of the interface. */
  | { readonly kind: 'text'; readonly text: string }
  /** What people wrote: it may be in another language or script. `isLatin`: it runs from left to right, so nothing needs to be kept apart. */
  | { readonly kind: 'said'; readonly text: string; readonly isLatin: boolean; readonly lang?: string | undefined }
  /** `isSaid`: written by people. */
  | { readonly kind: 'quiet'; readonly text: string; readonly isSaid?: boolean; readonly lang?: string | undefined }
  | { readonly kind: 'strong'; readonly text: string }
  /** `isSaid`: the campaign gave the role its name. */
  /** `href`: the page of whoever it is. */
  | { readonly kind: 'role'; readonly text: string; readonly hue: Hue; readonly isSaid?: boolean; readonly href?: string }
  | { readonly kind: 'time'; readonly text: string; readonly datetime: string }
  /** What people wrote, unless `isOwn`: words of the interface. */
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly href: string;
      readonly isOwn?: boolean;
      readonly lang?: string | undefined;
    }
  /** A value that is not agreed yet. */
  | { readonly kind: 'open'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string };

/** A line of text. */
export type Line = readonly Piece[];

/** The five looks of a role: a hue with a shape. */
export type Hue = 'brand' | 'agency' | 'creator' | 'together' | 'other';

/** The four states of the house, and two that are none. */
export type Tone = 'agreed' | 'open' | 'risk' | 'broken' | 'advice' | 'over';

/** Words of the interface. */
export function text(words: string): Piece {
  return { kind: 'text', text: words };
}

/** What people wrote. */
export function said(words: string): Piece {
  return { kind: 'said', text: words, isLatin: LATIN.test(words) };
}

// Latin with its accents, numbers and punctuation; everything from Greek on is left to the browser's bidirectional algorithm.
const LATIN = /^[\u0020-\u024f\u2010-\u2027\u20ac]*$/;

/** Words that step back. */
export function quiet(words: string): Piece {
  return { kind: 'quiet', text: words };
}

/** What people wrote, stepping back. */
export function quietlySaid(words: string): Piece {
  return { kind: 'quiet', text: words, isSaid: true };
}

/** A link in words of the interface. */
export function ownLink(words: string, href: string): Piece {
  return { kind: 'link', text: words, href, isOwn: true };
}

/** A link in what people wrote; `href` is an address on this site, or one that passed the schema. */
export function link(words: string, href: string): Piece {
  return { kind: 'link', text: words, href };
}

/** Puts a separator between lines and makes one of them. */
export function joined(lines: readonly Line[], separator: Piece): Line {
  const [first = []] = lines;
  if (lines.length < 2) return first;
  const all = [...first];
  for (const line of lines.slice(1)) all.push(separator, ...line);
  return all;
}

/** The text of a line, for names, tests and labels. */
export function plain(line: Line): string {
  return line.map((piece) => piece.text).join('');
}
