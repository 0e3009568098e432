import type { Campaign } from '../agreement/agreement.ts';
import { isHeldByCreators } from './right-holders.ts';
import { exceptionsOf, subjectsOf } from './subjects.ts';
import type { Veto } from './vetoes.ts';

/** A right of creators. */
export interface Freedom {
  readonly index: number;
  readonly id: string | undefined;
  readonly topic: string;
  readonly subjects: ReadonlySet<string>;
}

/** What creators decide, without what their rights leave out. */
export function freedomsOf(campaign: Campaign): readonly Freedom[] {
  return (campaign.decisionRights ?? []).flatMap(({ id, topic, covers = [], holder }, index) => {
    const texts = [topic, ...covers];
    const exceptions = exceptionsOf(texts);
    const subjects = new Set([...subjectsOf(texts)].filter((subject) => !exceptions.has(subject)));
    return isHeldByCreators(campaign, holder) ? [{ index, id, topic, subjects }] : [];
  });
}

/** Whether a place is about what a right is about. A row that covers the right itself is held against it elsewhere. */
export function isVetoed({ id, subjects }: Freedom, veto: Veto): boolean {
  const isSameThing = id !== undefined && veto.covers.includes(id);
  return !isSameThing && [...veto.subjects].some((subject) => subjects.has(subject));
}
