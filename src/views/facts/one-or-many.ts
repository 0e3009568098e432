/** A list, whether one text or several are written; empty when none is. */
export function manyOf(written: string | readonly string[] | undefined): readonly string[] {
  return typeof written === 'string' ? [written] : (written ?? []);
}
