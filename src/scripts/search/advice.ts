import type { SearchFacet } from '../../domain/search/search-index.ts';
import { without, type SearchState } from '../../views/search/search-state.ts';
import type { FacetPanel } from './facet-panel.ts';
import type { Found } from './index-engine.ts';
import type { Speech } from './live-words.ts';

/** What advice is made from; `widen` goes to a search that is less narrow. */
export interface AdviceTools {
  readonly speech: Speech;
  readonly labelOf: FacetPanel['labelOf'];
  readonly widen: (state: SearchState) => void;
}

/** What to do when nothing was found: write less, or drop one of the things that narrow the search, where that would find something. */
export function adviceFor(state: SearchState, found: Found, tools: AdviceTools): HTMLElement[] {
  const { words } = tools.speech;
  const advice = document.createElement('p');
  advice.textContent = words.advice;
  const drops = [...found.without].filter(([, wider]) => wider > 0);
  return [...(state.text === '' ? [] : [advice]), ...drops.map(([facet, wider]) => dropButton(facet, wider, state, tools))];
}

function dropButton(facet: SearchFacet, wider: number, state: SearchState, { speech, labelOf, widen }: AdviceTools): HTMLElement {
  const { words, fill, count, list } = speech;
  const value = list((state.chosen[facet] ?? []).map((one) => labelOf(facet, one)));
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `${fill(words.drop, { value })}: ${count(wider, words.count)}`;
  button.addEventListener('click', () => widen({ ...state, chosen: without(state.chosen, facet) }));
  return button;
}
