import type { FieldPath } from '../finding.ts';
import type { Agreement } from './agreement.ts';

/**
 * Where a value of the resolved agreement was written: its own place, or that of the default or the campaign's section it was taken from.
 * A value inside of what was taken is found there too. What a shared fact or an assumption brought has its own place.
 */
export function writtenPlace({ origins }: Agreement, path: FieldPath): FieldPath {
  for (let length = path.length; length > 0; length--) {
    const origin = origins.get(path.slice(0, length).join('.'));
    if (origin?.from === 'default' || origin?.from === 'campaign') return [...stepsOf(origin.at), ...path.slice(length)];
  }
  return path;
}

function stepsOf(dotted: string): FieldPath {
  return dotted.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
