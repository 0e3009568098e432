import { isEmpty, readSearch, writeSearch, type SearchState } from '../views/search/search-state.ts';
import { facetPanel } from './search/facet-panel.ts';
import { foundView } from './search/found-view.ts';
import { openIndex, type SearchIndex } from './search/index-engine.ts';
import { followKeys } from './search/keyboard.ts';
import { speechIn, type LiveWords } from './search/live-words.ts';
import { partOf } from './search/templates.ts';

/** The search: what is written and ticked stands in the address, and what the address says is searched for and shown. */

/** How long to wait for the next letter, in milliseconds. */
const PAUSE = 200;

const root = partOf(document, 'search');
const form = partOf(document, 'form', HTMLFormElement);
const field = partOf(form, 'field', HTMLInputElement);
const facets = partOf(root, 'facets', HTMLDetailsElement);
const panel = facetPanel(facets, () => void go({ ...stateNow(), chosen: panel.chosen() }, 'push'));
const speech = speechIn(document.documentElement.lang, JSON.parse(root.dataset['words'] ?? '{}') as LiveWords);
const view = foundView(root, { speech, panel, go: (state) => go(state, 'push'), widen });

let index: Promise<SearchIndex> | undefined;
let since: string | undefined;
let latest = 0;
let pause: ReturnType<typeof setTimeout> | undefined;

start();

function start(): void {
  root.hidden = false;
  facets.open = matchMedia('(width >= 56rem)').matches;
  followKeys(field, view.results);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void go(stateNow(), 'push');
  });
  field.addEventListener('focus', () => void prepared().catch(view.showProblem), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void go(stateNow(), 'replace'), PAUSE);
  });
  partOf(root, 'again').addEventListener('click', () => void show(stateNow()));
  addEventListener('popstate', () => showAddress());
  showAddress();
}

/** Shows what the address says. */
function showAddress(): void {
  const state = readSearch(location.search);
  field.value = state.text;
  panel.choose(state.chosen);
  since = state.since;
  void show(state);
}

function stateNow(): SearchState {
  return { text: field.value.trim(), chosen: panel.chosen(), since };
}

/** Goes to a search. Letters that are typed replace the address, decisions add one to go back from. */
async function go(state: SearchState, how: 'push' | 'replace'): Promise<void> {
  clearTimeout(pause);
  since = state.since;
  const query = writeSearch(state);
  const address = query === '' ? location.pathname : `?${query}`;
  const isSame = location.search === (query === '' ? '' : `?${query}`);
  if (!isSame && how === 'push') history.pushState(null, '', address);
  else if (!isSame) history.replaceState(null, '', address);
  await show(state);
}

/** The button that was pressed goes away with what it offered, so the focus goes to the field. */
function widen(state: SearchState): void {
  panel.choose(state.chosen);
  field.focus();
  void go(state, 'push');
}

/** One index for the life of the page; one that failed is opened again. */
function prepared(): Promise<SearchIndex> {
  index ??= openIndex(base()).catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

/** The folder that the site is published under. */
function base(): string {
  return root.dataset['base'] ?? '/';
}

/** Searches and shows what is found, unless somebody has begun another search meanwhile. */
async function show(state: SearchState): Promise<void> {
  const mine = ++latest;
  const isCurrent = () => mine === latest;
  if (isEmpty(state)) return view.showIdle();
  try {
    if (index === undefined) view.showLoading();
    const opened = await prepared();
    const found = await opened.search(state);
    await view.showFound(state, found, opened, isCurrent);
  } catch (error) {
    if (isCurrent()) view.showProblem(error);
  }
}
