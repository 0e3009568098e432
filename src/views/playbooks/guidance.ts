import type { Playbook } from '../../domain/playbooks/overlay.ts';
import { overlaySections } from '../../domain/playbooks/overlay-sections.ts';
import type { Words } from '../../words/index.ts';

/** Advice beside a section of the page. */
export interface Guidance {
  /** What it is about, where the section of the page holds more than that. */
  readonly about: string | undefined;
  readonly advice: string;
}

/** A playbook's advice by the section of the page that it stands beside, in the order it was written. */
export function guidanceByPlace({ guidance = [] }: Playbook, words: Words): ReadonlyMap<string, readonly Guidance[]> {
  const byPlace = new Map<string, Guidance[]>();
  for (const { section, advice } of guidance) {
    const place = placeOf(section);
    const about = place === section.split('.')[0] ? undefined : titleOf(section, words);
    byPlace.set(place, [...(byPlace.get(place) ?? []), { about, advice }]);
  }
  return byPlace;
}

/** Sections of the page that show several sections of the playbook. */
const PLACES: Readonly<Record<string, string>> = {
  flight: 'dates',
  milestones: 'dates',
  defaults: 'deliverables',
  tiers: 'creators',
  casting: 'creators',
  selection: 'creators',
  waves: 'creators',
  budget: 'money',
  payment: 'money',
  usageRights: 'rights',
  exclusivity: 'rights',
  owner: 'roles',
};

function placeOf(section: string): string {
  const [first = ''] = section.split('.');
  return PLACES[first] ?? first;
}

function titleOf(section: string, words: Words): string {
  const node = overlaySections().get(section)?.node;
  return node ? words.label(node) : section;
}
