import type { FieldPath } from '../finding.ts';
import type { Agreement } from './agreement.ts';

/** Whether `?` stands at a path, or at something around it: such a value is an open point already. */
export function isUnknown(agreement: Agreement, path: FieldPath): boolean {
  const open = openIn(agreement);
  if (open.size === 0) return false;
  return path.some((_, index) => open.has(path.slice(0, index + 1).join('.')));
}

/** Whether `?` stands at a path, around it, or inside of it: a list of which one entry is open is open itself. */
export function holdsUnknown(agreement: Agreement, path: FieldPath): boolean {
  const isInside = (open: FieldPath) => path.every((step, index) => open[index] === step);
  return isUnknown(agreement, path) || agreement.unknown.some(isInside);
}

/** The paths of every `?`, dotted; made once for each resolved agreement. */
function openIn(agreement: Agreement): ReadonlySet<string> {
  let open = known.get(agreement);
  if (!open) known.set(agreement, (open = new Set(agreement.unknown.map((path) => path.join('.')))));
  return open;
}

const known = new WeakMap<Agreement, ReadonlySet<string>>();
