import type { SearchFacet } from '../../domain/search/search-index.ts';
import type { Chosen } from '../../views/search/search-state.ts';
import type { Found } from './index-engine.ts';
import { partOf } from './templates.ts';

/** The boxes to tick. */
export interface FacetPanel {
  readonly chosen: () => Chosen;
  /** Ticks what is chosen. */
  readonly choose: (chosen: Chosen) => void;
  /** Says how many pages each value has; hides those that none has, unless they are ticked. */
  readonly showCounts: (counts: Found['counts']) => void;
  /** Without a search, all values are shown and none has a number. */
  readonly hideCounts: () => void;
  /** The name of a value, as its box says it. */
  readonly labelOf: (facet: string, value: string) => string;
}

/** Takes over the boxes inside an element. Calls `changed` when somebody ticks one. */
export function facetPanel(panel: HTMLElement, changed: () => void): FacetPanel {
  const boxes = [...panel.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const labels = new Map(boxes.map((box) => [`${box.name}:${box.value}`, partOf(lineOf(box), 'label').textContent.trim()]));
  panel.addEventListener('change', changed);
  return {
    chosen: () => {
      const chosen: Partial<Record<SearchFacet, string[]>> = {};
      for (const { name, value, checked } of boxes) if (checked) (chosen[name as SearchFacet] ??= []).push(value);
      return chosen;
    },
    choose: (chosen) => {
      for (const box of boxes) box.checked = chosen[box.name as SearchFacet]?.includes(box.value) ?? false;
    },
    showCounts: (counts) => {
      for (const box of boxes) {
        const count = counts[box.name as SearchFacet][box.value] ?? 0;
        // A year that is not loaded yet has no number and can be chosen all the same.
        const isUnknown = box.name === 'year' && !(box.value in counts.year);
        showCount(box, isUnknown ? '' : String(count), count > 0 || box.checked || isUnknown);
      }
      hideEmptyGroups(panel);
    },
    hideCounts: () => {
      for (const box of boxes) showCount(box, '', true);
      hideEmptyGroups(panel);
    },
    labelOf: (facet, value) => labels.get(`${facet}:${value}`) ?? value,
  };
}

function lineOf(box: HTMLInputElement): HTMLElement {
  const line = box.closest('label');
  if (!line) throw new Error(`The box ${box.name} has no label.`);
  return line;
}

function showCount(box: HTMLInputElement, count: string, isShown: boolean): void {
  const line = lineOf(box);
  line.hidden = !isShown;
  partOf(line, 'count').textContent = count;
}

function hideEmptyGroups(panel: HTMLElement): void {
  for (const group of panel.querySelectorAll('fieldset')) group.hidden = group.querySelector('label:not([hidden])') === null;
}
