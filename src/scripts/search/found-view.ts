import type { SearchState } from '../../views/search/search-state.ts';
import { adviceFor } from './advice.ts';
import { searchedText, yearsText } from './coverage.ts';
import type { FacetPanel } from './facet-panel.ts';
import { hitItem } from './hit-list.ts';
import { IndexMissing, type Found, type SearchIndex } from './index-engine.ts';
import type { Speech } from './live-words.ts';
import { partOf } from './templates.ts';

/** The part of the page that says what was found. */
export interface FoundView {
  readonly results: HTMLElement;
  /** Nothing is searched for. */
  readonly showIdle: () => void;
  readonly showLoading: () => void;
  /** Shows what was found, unless `isCurrent` says that somebody has begun another search meanwhile. */
  readonly showFound: (state: SearchState, found: Found, index: SearchIndex, isCurrent: () => boolean) => Promise<void>;
  readonly showProblem: (error: unknown) => void;
}

/** What the view needs to say things and to act on what somebody presses. */
export interface FoundTools {
  readonly speech: Speech;
  readonly panel: FacetPanel;
  /** Goes to another search. */
  readonly go: (state: SearchState) => Promise<void>;
  /** Goes to a search that is less narrow. */
  readonly widen: (state: SearchState) => void;
}

/** How many pages are shown at a time. Each is loaded to be shown, so fewer make the first search lighter. */
const PAGES_AT_ONCE = 5;

/** Takes over the parts inside an element. */
export function foundView(root: HTMLElement, { speech, panel, go, widen }: FoundTools): FoundView {
  const { words, fill, count } = speech;
  const status = partOf(root, 'status');
  const results = partOf(root, 'results', HTMLOListElement);
  const more = partOf(root, 'more-pages', HTMLButtonElement);
  const nothing = partOf(root, 'nothing');
  const coverage = partOf(root, 'coverage');
  const older = partOf(root, 'older', HTMLButtonElement);
  const problems = { missing: partOf(root, 'missing'), broken: partOf(root, 'broken') };

  function clear(): void {
    results.replaceChildren();
    nothing.replaceChildren();
    for (const part of [more, nothing, coverage, older, problems.missing, problems.broken]) part.hidden = true;
  }

  function showProblem(error: unknown): void {
    clear();
    status.textContent = '';
    const problem = error instanceof IndexMissing ? problems.missing : problems.broken;
    problem.hidden = false;
  }

  async function itemsOf({ pages }: Found, from: number, { text }: SearchState): Promise<HTMLElement[]> {
    const shown = await Promise.all(pages.slice(from, from + PAGES_AT_ONCE).map(({ load }) => load()));
    return shown.map((page) => hitItem(page, { text, speech, labelOf: panel.labelOf }));
  }

  function showMore(found: Found, state: SearchState, isCurrent: () => boolean): void {
    const left = found.pages.length - results.children.length;
    more.hidden = left <= 0;
    more.textContent = count(Math.min(left, PAGES_AT_ONCE), words.more);
    more.onclick = () => void addMore(found, state, isCurrent);
  }

  /** The next pages. The focus goes to the first of them: the button may be gone. */
  async function addMore(found: Found, state: SearchState, isCurrent: () => boolean): Promise<void> {
    try {
      const items = await itemsOf(found, results.children.length, state);
      if (!isCurrent()) return;
      results.append(...items);
      showMore(found, state, isCurrent);
      items[0]?.querySelector('a')?.focus();
    } catch (error) {
      showProblem(error);
    }
  }

  /** What was searched, and what was not: older campaigns are loaded when they are asked for, one part after the other. */
  function showCoverage(state: SearchState, { shards, loaded }: SearchIndex): void {
    const waiting = shards.slice(loaded());
    const years = yearsText(waiting);
    const notSearched = waiting.length === 0 ? '' : ` ${fill(words.notSearched, { years })}`;
    coverage.hidden = false;
    coverage.textContent = searchedText(shards.slice(0, loaded()), speech) + notSearched;
    older.hidden = waiting.length === 0;
    older.textContent = fill(words.older, { years: waiting.flatMap((shard) => shard.years).join(', ') });
    older.onclick = () => {
      const since = waiting[0]?.years.at(-1);
      void go({ ...state, since }).then(() => (older.hidden ? results.querySelector('a') : older)?.focus());
    };
  }

  async function showFound(state: SearchState, found: Found, index: SearchIndex, isCurrent: () => boolean): Promise<void> {
    const items = await itemsOf(found, 0, state);
    if (!isCurrent()) return;
    clear();
    panel.choose(state.chosen);
    panel.showCounts(found.counts);
    results.append(...items);
    status.textContent = fill(sentenceFor(found.pages.length, state, speech), { text: state.text });
    showMore(found, state, isCurrent);
    if (found.pages.length === 0) {
      nothing.hidden = false;
      nothing.append(...adviceFor(state, found, { speech, labelOf: panel.labelOf, widen }));
    }
    showCoverage(state, index);
  }

  return {
    results,
    showIdle: () => {
      clear();
      status.textContent = '';
      panel.hideCounts();
    },
    showLoading: () => (status.textContent = words.loading),
    showFound,
    showProblem,
  };
}

function sentenceFor(total: number, { text }: SearchState, { words, count }: Speech): string {
  if (total === 0) return text === '' ? words.nothing : words.nothingFor;
  return count(total, text === '' ? words.found : words.foundFor);
}
