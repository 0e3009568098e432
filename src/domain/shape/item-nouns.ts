import type { ListNode } from '../schema/outline.ts';

/** What one entry of a list is called in the middle of a sentence: `deliverable`, `KPI`, `approval workflow`; `entry` of a list of plain values. */
export function nounOf(list: ListNode): string {
  if (list.item.type === 'value') return 'entry';
  return IRREGULAR.get(list.title) ?? singular(decapitalised(list.title));
}

/** Writes the first letter small, unless the word is all capitals (`KPI`). */
export function decapitalised(text: string): string {
  return /^[A-Z][^A-Z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Titles that are no plain plural. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['Accepted findings', 'accepted finding'],
  ['Bonuses', 'bonus'],
  ['Cadence', 'cadence entry'],
  ['Calls it a success when', 'success'],
  ['Casting', 'casting entry'],
  ['Coverage', 'coverage entry'],
  ['Criteria', 'criterion'],
  ['Days off', 'day off'],
  ['Decided', 'decision'],
  ['Escalation', 'escalation level'],
  ['Expects', 'expectation'],
  ['Feedback', 'remark'],
  ['Guidance', 'guidance entry'],
  ['Holidays added', 'added holiday'],
  ['Holidays removed', 'removed holiday'],
  ['Lead', 'lead period'],
  ['Log', 'log entry'],
  ['Must show', 'mandatory'],
  ['Obvious here', 'entry on what is obvious'],
  ['Pace', 'pace step'],
  ['People', 'person'],
  ['RACI', 'RACI row'],
  ['Schedule', 'instalment'],
  ['Severities', 'severity'],
]);

function singular(plural: string): string {
  return plural.endsWith('s') ? plural.slice(0, -1) : `entry of “${plural}”`;
}
