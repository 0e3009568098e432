import type { Campaign } from '../../domain/agreement/agreement.ts';
import { UNKNOWN } from '../../domain/schema/values.ts';
import type { Words } from '../../words/index.ts';
import { anchorOf } from '../anchor.ts';

/** What can be linked to by its id. */
export interface IndexedItem {
  readonly title: string;
  readonly anchor: string;
}

/** The items of a campaign that other items refer to. */
export type ItemIndex = ReadonlyMap<string, IndexedItem>;

/** Every item that has a place of its own on the page, by id. Where two sections use one id, the first in this order has it. */
export function itemIndex(campaign: Campaign, words: Words): ItemIndex {
  const index = new Map<string, IndexedItem>();
  const add = (section: string, items: readonly Item[] | undefined) => {
    for (const { id, title, metric } of items ?? []) {
      if (id && !index.has(id))
        index.set(id, { title: shownTitle(title ?? metric ?? id, words), anchor: anchorOf(`${section}/${id}`) });
    }
  };
  add('deliverables', campaign.deliverables);
  add('milestones', campaign.milestones);
  add('kpis', campaign.kpis);
  add('workflows', campaign.workflows);
  add('waves', campaign.waves);
  add('ugc/pillars', campaign.ugc?.pillars);
  add('sources', campaign.sources);
  return index;
}

/** A name, or the words for one that nobody has agreed yet. */
export function shownTitle(title: string, words: Words): string {
  return title === UNKNOWN ? words.open.value : title;
}

interface Item {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly metric?: string | undefined;
}
