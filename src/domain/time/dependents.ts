import type { Campaign } from '../agreement/agreement.ts';
import type { FieldPath } from '../finding.ts';

/** Something that is counted from a day of the agreement. */
export interface Dependent {
  /** How a message names it: `instalment “At the end”`. */
  readonly words: string;
  /** The field that names the day. */
  readonly path: FieldPath;
}

/** What hangs on each milestone and deliverable, by its id: instalments that it sets off, and items that come after it. In the order of the file's sections. */
export function dependentsOf({ payment, deliverables = [], milestones = [] }: Campaign): ReadonlyMap<string, readonly Dependent[]> {
  const dependents = new Map<string, Dependent[]>();
  const add = (id: string, words: string, path: FieldPath) => dependents.set(id, [...(dependents.get(id) ?? []), { words, path }]);
  payment?.schedule?.forEach(({ title, trigger, on }, index) => {
    const name = title ?? trigger;
    if (trigger === undefined || name === undefined || on !== undefined) return;
    add(idOf(trigger, [...milestones, ...deliverables]), `instalment “${name}”`, ['payment', 'schedule', index, 'trigger']);
  });
  deliverables.forEach(({ title, dependsOn = [] }, index) => {
    dependsOn.forEach((id) => add(id, `deliverable “${title}”`, ['deliverables', index, 'dependsOn']));
  });
  milestones.forEach(({ title, dependsOn = [] }, index) => {
    dependsOn.forEach((id) => add(id, `milestone “${title}”`, ['milestones', index, 'dependsOn']));
  });
  return dependents;
}

/** A trigger names an item by its id, or in its own words. */
function idOf(trigger: string, items: readonly { readonly id?: string; readonly title: string }[]): string {
  const words = trigger.trim().toLowerCase();
  return items.find(({ id, title }) => id === words || title.toLowerCase() === words)?.id ?? words;
}
