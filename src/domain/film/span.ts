/** A length of film, in seconds; both ends are equal when one length is written. */
export interface Seconds {
  readonly least: number;
  readonly most: number;
}

/** Reads a length such as `15 s`, `15-30 s` or `2-3 min`. Undefined for anything else, and for an absent one. */
export function parseSpan(text: string | undefined): Seconds | undefined {
  const match = SPAN.exec(text ?? '');
  if (!match) return undefined;
  const unit = match[3] === 'min' ? 60 : 1;
  const least = Number(match[1]) * unit;
  return { least, most: match[2] === undefined ? least : Number(match[2]) * unit };
}

const SPAN = /^(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?\s*(s|min)$/;
