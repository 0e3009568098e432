import { isEmpty, readSearch, withToggled, writeSearch, type SearchState } from '../views/search/search-state.ts';
import { searchedText, yearsText } from './search/coverage.ts';
import { facetPanel } from './search/facet-panel.ts';
import { hitItem } from './search/hit-list.ts';
import { IndexMissing, openIndex, type Found, type SearchIndex } from './search/index-engine.ts';
import { followKeys } from './search/keyboard.ts';
import { speechIn, type LiveWords } from './search/live-words.ts';
import { partOf } from './search/templates.ts';
import type { SearchFacet } from '../domain/search/search-index.ts';

/** The search: what is written and ticked stands in the address, and what the address says is searched for and shown. */

/** How many pages are shown at a time. Each is loaded to be shown, so fewer make the first search lighter. */
const PAGES_AT_ONCE = 5;
/** How long to wait for the next letter, in milliseconds. */
const PAUSE = 200;

const root = partOf(document, 'search');
const form = partOf(document, 'form', HTMLFormElement);
const field = partOf(form, 'field', HTMLInputElement);
const status = partOf(root, 'status');
const results = partOf(root, 'results', HTMLOListElement);
const more = partOf(root, 'more-pages', HTMLButtonElement);
const nothing = partOf(root, 'nothing');
const coverage = partOf(root, 'coverage');
const older = partOf(root, 'older', HTMLButtonElement);
const facets = partOf(root, 'facets', HTMLDetailsElement);
const problems = { missing: partOf(root, 'missing'), broken: partOf(root, 'broken') };

const base = root.dataset['base'] ?? '/';
const speech = speechIn(document.documentElement.lang, JSON.parse(root.dataset['words'] ?? '{}') as LiveWords);
const { words, fill, count } = speech;
const panel = facetPanel(facets, () => void go({ ...stateNow(), chosen: panel.chosen() }, 'push'));

let index: Promise<SearchIndex> | undefined;
let since: string | undefined;
let latest = 0;
let pause: ReturnType<typeof setTimeout> | undefined;

start();

function start(): void {
  root.hidden = false;
  facets.open = matchMedia('(width >= 56rem)').matches;
  followKeys(field, results);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void go(stateNow(), 'push');
  });
  field.addEventListener('focus', () => void prepared().catch(showProblem), { once: true });
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
  const query = writeSearch(state);
  const address = query === '' ? location.pathname : `?${query}`;
  const isSame = location.search === (query === '' ? '' : `?${query}`);
  if (!isSame && how === 'push') history.pushState(null, '', address);
  else if (!isSame) history.replaceState(null, '', address);
  await show(state);
}

/** One index for the life of the page; one that failed is opened again. */
function prepared(): Promise<SearchIndex> {
  index ??= openIndex(base).catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

/** Searches and shows what is found, unless somebody has begun another search meanwhile. */
async function show(state: SearchState): Promise<void> {
  const mine = ++latest;
  if (isEmpty(state)) return showIdle();
  try {
    if (index === undefined) status.textContent = words.loading;
    const opened = await prepared();
    const found = await opened.search(state);
    const items = await itemsOf(found, 0, state);
    if (mine === latest) showFound(state, found, items, opened);
  } catch (error) {
    if (mine === latest) showProblem(error);
  }
}

function showIdle(): void {
  clear();
  status.textContent = '';
  panel.hideCounts();
}

function clear(): void {
  results.replaceChildren();
  nothing.replaceChildren();
  for (const part of [more, nothing, coverage, older, problems.missing, problems.broken]) part.hidden = true;
}

function showFound(state: SearchState, found: Found, items: readonly HTMLElement[], opened: SearchIndex): void {
  const { text, chosen } = state;
  clear();
  panel.choose(chosen);
  panel.showCounts(found.counts);
  results.append(...items);
  const total = found.pages.length;
  status.textContent = fill(sentenceFor(total, text !== ''), { text });
  showMore(found, state);
  if (total === 0) showAdvice(state, found);
  coverage.hidden = false;
  coverage.textContent = searchedText(opened.shards.slice(0, opened.loaded()), speech);
  showOlder(state, opened);
}

function sentenceFor(total: number, hasText: boolean): string {
  if (total === 0) return hasText ? words.nothingFor : words.nothing;
  return count(total, hasText ? words.foundFor : words.found);
}

function showMore(found: Found, state: SearchState): void {
  const left = found.pages.length - results.children.length;
  more.hidden = left <= 0;
  more.textContent = count(Math.min(left, PAGES_AT_ONCE), words.more);
  more.onclick = () => void addMore(found, state);
}

/** The next pages. The focus goes to the first of them: the button may be gone. */
async function addMore(found: Found, state: SearchState): Promise<void> {
  const mine = latest;
  try {
    const items = await itemsOf(found, results.children.length, state);
    if (mine !== latest) return;
    results.append(...items);
    showMore(found, state);
    items[0]?.querySelector('a')?.focus();
  } catch (error) {
    showProblem(error);
  }
}

async function itemsOf({ pages }: Found, from: number, { text }: SearchState): Promise<HTMLElement[]> {
  const shown = await Promise.all(pages.slice(from, from + PAGES_AT_ONCE).map(({ load }) => load()));
  return shown.map((page) => hitItem(page, { text, speech, labelOf: panel.labelOf }));
}

/** What to do when nothing was found: drop what narrows the search, or write less. */
function showAdvice(state: SearchState, found: Found): void {
  nothing.hidden = false;
  const advice = document.createElement('p');
  advice.textContent = words.advice;
  if (state.text !== '') nothing.append(advice);
  for (const [facet, wider] of found.without) if (wider > 0) nothing.append(dropButton(facet, wider, state));
}

function dropButton(facet: SearchFacet, wider: number, state: SearchState): HTMLElement {
  const values = state.chosen[facet] ?? [];
  const button = document.createElement('button');
  button.type = 'button';
  const value = speech.list(values.map((one) => panel.labelOf(facet, one)));
  button.textContent = `${fill(words.drop, { value })}: ${count(wider, words.count)}`;
  button.addEventListener('click', () => {
    const chosen = values.reduce((left, one) => withToggled(left, facet, one), state.chosen);
    panel.choose(chosen);
    field.focus();
    void go({ ...state, chosen }, 'push');
  });
  return button;
}

/** Older campaigns are loaded when they are asked for, one part of the index after the other. */
function showOlder(state: SearchState, opened: SearchIndex): void {
  const waiting = opened.shards.slice(opened.loaded());
  older.hidden = waiting.length === 0;
  if (waiting.length === 0) return;
  const years = yearsText(waiting);
  coverage.textContent += ` ${fill(words.notSearched, { years })}`;
  older.textContent = fill(words.older, { years: waiting.flatMap((shard) => shard.years).join(', ') });
  older.onclick = () => {
    since = waiting[0]?.years.at(-1);
    void go({ ...state, since }, 'push').then(() => (older.hidden ? results.querySelector('a') : older)?.focus());
  };
}

function showProblem(error: unknown): void {
  clear();
  status.textContent = '';
  const problem = error instanceof IndexMissing ? problems.missing : problems.broken;
  problem.hidden = false;
}
