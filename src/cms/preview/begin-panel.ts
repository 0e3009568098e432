import CMS from 'decap-cms-core';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { contentTypes } from '../../domain/schema/index.ts';
import type { Words } from '../../words/index.ts';
import { entryAddress } from '../admin/own-campaign/entry-address.ts';
import { hideNotice, showNotice } from '../admin/safekeeping/notice.ts';
import { editedTypes, type EditedType } from '../config/edited-types.ts';
import type { Place } from '../config/place.ts';
import { checkerOf } from './checker.ts';
import { entryInForm, idOf, today, typeOf, writtenEntry, type DraftEntry } from './entry-in-form.ts';
import { FACTS_FILE } from './facts.ts';
import { goToField } from './form-place.ts';
import { latest } from './latest.ts';
import { Panel, type PanelState } from './panel.ts';
import type { Answer } from './protocol.ts';
import './panel.css';

/** What the panel depends on. */
export interface PanelOptions {
  readonly place: Place;
  readonly words: Words;
  /** The folder that the site is published under, with a slash at both ends. */
  readonly base: string;
}

/** Shows the check beside every form, and lets it refuse to publish what a step does not allow. */
export function beginPanel({ place, words, base }: PanelOptions): void {
  const facts = new URL(`${base}admin/${FACTS_FILE}`, location.origin).href;
  const isLocal = place.backend.name === 'proxy';
  const briefs = isLocal ? new URL('/api/v1', location.origin).href : undefined;
  const checker = checkerOf(beginWorker, { facts, briefs, language: words.language, base });
  const panel = panelIn(document.body, words);
  let shown: DraftEntry | undefined;

  const asking = latest(checker.ask, {
    later: (work) => {
      const timer = setTimeout(work, PAUSE);
      return () => clearTimeout(timer);
    },
    show: (answer) => panel.change(stateOf(answer, words)),
    fail: () => panel.change({ trouble: words.editor.findings.failed }),
  });

  store.subscribe(() => {
    const entry = entryInForm(store.getState());
    if (entry?.get('data') === shown?.get('data') && isSame(entry, shown)) return;
    if (!isSame(entry, shown)) {
      checker.renew();
      panel.change({ view: undefined, trouble: undefined });
    }
    shown = entry;
    if (!entry) {
      asking.clear();
      return panel.leave();
    }
    panel.change({ refusal: undefined, page: isLocal ? pageOf(entry, base) : undefined });
    const written = writtenEntry(entry, today());
    if (written) asking.put({ kind: 'panel', entry: written });
  });

  CMS.registerEventListener({
    name: 'prePublish',
    handler: async ({ entry }: { readonly entry: DraftEntry }) => {
      const written = writtenEntry(entry, today());
      if (!written) return;
      const movedFrom = place.hasDrafts ? 'built' : 'opened';
      // A check that cannot run stops nobody: whoever lands the change checks it again.
      const answer = await checker.ask({ kind: 'publishing', entry: written, movedFrom }).catch(() => undefined);
      if (answer?.kind !== 'publishing' || !answer.refusal) return;
      const { refused } = words.editor.findings;
      const count = answer.refusal.lines.length;
      // On the board there is no form that the check could stand beside: it would cover the cards.
      if (!entryInForm(store.getState()))
        return refuseOnBoard(entry, `${refused[answer.refusal.step]} ${refused.count(count)}`, words);
      hideNotice();
      panel.change({ refusal: answer.refusal, isOpen: true });
      throw new Error(`${refused[answer.refusal.step]} ${refused.seeList(count)}`);
    },
  });
}

/**
 * Milliseconds; keys struck together are asked about once. What is found shows within 300, and more than half of that is the check's own:
 * `npm run bench -- --only editor` holds it to that.
 */
const PAUSE = 80;
const WIDE = '(width >= 68rem)';

function beginWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/** The panel in an element of its own: Decap draws the rest of the page. */
function panelIn(body: HTMLElement, words: Words) {
  const place = document.createElement('div');
  const root = createRoot(body.appendChild(place));
  const wide = matchMedia(WIDE);
  let state: PanelState = { words, isOpen: wide.matches, view: undefined, trouble: undefined, refusal: undefined, page: undefined };
  const actions = {
    toggle: () => change({ isOpen: !state.isOpen }),
    goTo: (path: Parameters<typeof goToField>[0]) => {
      // On a phone the panel lies over the form.
      if (!wide.matches) change({ isOpen: false });
      void goToField(path);
    },
  };

  function change(part: Partial<PanelState>): void {
    state = { ...state, ...part };
    root.render(h(Panel, { state, actions }));
  }

  return { change, leave: () => root.render(null) };
}

function stateOf(answer: Answer, words: Words): Partial<PanelState> {
  if (answer.kind === 'panel') return { view: answer.view, trouble: undefined };
  return answer.kind === 'problem' ? { trouble: `${words.editor.findings.unreadable} ${answer.message}` } : {};
}

function refuseOnBoard(entry: DraftEntry, sentence: string, words: Words): never {
  const href = `${entryAddress(String(entry.get('collection')), String(entry.get('slug')))}?ref=workflow`;
  const way = { text: words.editor.findings.refused.openForm, href, isLeaving: true };
  showNotice(sentence, words, { title: words.keeping.trouble.notPublished, way });
  throw new Error(sentence);
}

function isSame(one: DraftEntry | undefined, other: DraftEntry | undefined): boolean {
  return one?.get('collection') === other?.get('collection') && one?.get('slug') === other?.get('slug');
}

/** The page of an entry that has one and was saved. */
function pageOf(entry: DraftEntry, base: string): string | undefined {
  const [type, id] = [typeOf(entry), idOf(entry)];
  if (!type || id === undefined) return undefined;
  const { page }: EditedType = editedTypes[type];
  return page === undefined || contentTypes[type].appendOnly ? undefined : `${base}${page}/${id}/`;
}
