import { createElement as h, type ReactElement, type ReactNode } from 'react';
import type { FieldPath } from '../../domain/finding.ts';
import type { Words } from '../../words/index.ts';
import type { OutlineSection } from './outline-view.ts';
import type { PanelGroup, PanelLine, PanelPlace, PanelView } from './panel-view.ts';
import type { Refusal } from './protocol.ts';
import { writtenLine } from './written-line.ts';

/** What the panel shows now. */
export interface PanelState {
  readonly words: Words;
  readonly isOpen: boolean;
  /** The last answer; undefined until the first one. */
  readonly view: PanelView | undefined;
  /** Why there is no newer answer. */
  readonly trouble: string | undefined;
  /** What kept the entry from being published just now. */
  readonly refusal: Refusal;
  /** The page of the entry, where this machine shows it. */
  readonly page: string | undefined;
}

/** What can be done in the panel. */
export interface PanelActions {
  readonly toggle: () => void;
  readonly goTo: (path: FieldPath) => void;
}

/** The check of what is being written, beside the form: what was found, what it stops, and what the agreement says so far. */
export function Panel({ state, actions }: { readonly state: PanelState; readonly actions: PanelActions }): ReactElement {
  const { words, isOpen, view, trouble } = state;
  const { findings } = words.editor;
  return h(
    'aside',
    { className: `sp-panel ${isOpen ? 'sp-panel-open' : ''}`, 'aria-labelledby': 'sp-panel-title' },
    h(
      'div',
      { className: 'sp-panel-head' },
      h('h2', { id: 'sp-panel-title' }, findings.panel),
      h('p', { role: 'status', className: 'sp-panel-summary' }, trouble ?? view?.summary ?? findings.waiting),
      h(
        'button',
        {
          type: 'button',
          className: 'sp-panel-toggle',
          'aria-expanded': isOpen,
          'aria-controls': 'sp-panel-body',
          onClick: actions.toggle,
        },
        isOpen ? findings.hide : findings.show,
      ),
    ),
    h('div', { id: 'sp-panel-body', className: 'sp-panel-body', hidden: !isOpen }, body(state, actions)),
  );
}

function body({ words, view, refusal, page }: PanelState, actions: PanelActions): ReactNode[] {
  const { findings } = words.editor;
  return [
    refusal && h(Refused, { key: 'refusal', refusal, words, actions }),
    ...(view?.groups ?? []).map((group) => h(Group, { key: group.key, group, words, actions })),
    view && view.outline.length > 0 && h(Outline, { key: 'outline', outline: view.outline, words, actions }),
    page !== undefined &&
      h(
        'p',
        { key: 'page', className: 'sp-panel-page' },
        h('a', { href: page, target: '_blank', rel: 'noopener' }, findings.page),
        ` ${findings.pageHint}`,
      ),
    view &&
      h(
        'section',
        { key: 'later', className: 'sp-panel-later', 'aria-labelledby': 'sp-panel-later' },
        h('h3', { id: 'sp-panel-later' }, findings.later),
        h(
          'ul',
          null,
          view.unchecked.map((sentence) => h('li', { key: sentence }, sentence)),
        ),
      ),
  ];
}

interface Shared {
  readonly words: Words;
  readonly actions: PanelActions;
}

function Refused({ refusal, words, actions }: Shared & { readonly refusal: NonNullable<Refusal> }): ReactElement {
  const { refused } = words.editor.findings;
  return h(
    'section',
    { className: 'sp-refusal', role: 'alert', 'aria-labelledby': 'sp-refusal-title' },
    h('h3', { id: 'sp-refusal-title' }, refused[refusal.step]),
    h('p', null, refused.advice),
    h('h4', null, refused.list),
    h(
      'ul',
      { className: 'sp-lines' },
      refusal.lines.map((line, key) => h(FindingItem, { key, line, words, actions })),
    ),
  );
}

function Group({ group, words, actions }: Shared & { readonly group: PanelGroup }): ReactElement {
  return h(
    'section',
    { 'aria-label': group.title },
    h('h3', null, group.title, ' ', h('span', { className: 'sp-count' }, group.count)),
    h(
      'ul',
      { className: 'sp-lines' },
      group.lines.map((line, key) => h(FindingItem, { key, line, words, actions })),
    ),
  );
}

function FindingItem({ line, words, actions }: Shared & { readonly line: PanelLine }): ReactElement {
  return h(
    'li',
    { className: `sp-finding sp-tone-${line.tone}` },
    h('span', { className: 'sp-tone' }, line.word),
    h('p', { lang: line.isOwn ? undefined : line.ruleLang, dir: 'auto' }, writtenLine(line.sentence)),
    line.accepted && h('p', { className: 'sp-quiet' }, writtenLine(line.accepted.why), ' ', writtenLine(line.accepted.terms)),
    line.reweighed.length > 0 && h('p', { className: 'sp-quiet' }, writtenLine(line.reweighed)),
    h(Places, { places: line.places, words, actions }),
    h(
      'p',
      { className: 'sp-quiet' },
      `${words.found.rule} `,
      h('a', { href: line.ruleHref, target: '_blank', rel: 'noopener', lang: line.ruleLang }, line.rule),
    ),
  );
}

const PLACES_AT_ONCE = 4;

function Places({ places, words, actions }: Shared & { readonly places: readonly PanelPlace[] }): ReactElement {
  const listed = (some: readonly PanelPlace[]) =>
    h(
      'ul',
      { className: 'sp-places' },
      some.map((place, key) => h('li', { key }, h(PlaceButton, { place, actions }))),
    );
  const more = places.slice(PLACES_AT_ONCE);
  return h(
    'div',
    null,
    listed(places.slice(0, PLACES_AT_ONCE)),
    more.length > 0 && h('details', null, h('summary', null, words.editor.findings.morePlaces(more.length)), listed(more)),
  );
}

function PlaceButton({ place, actions }: { readonly place: PanelPlace; readonly actions: PanelActions }): ReactElement {
  return h(
    'button',
    { type: 'button', className: 'sp-place', onClick: () => actions.goTo(place.path) },
    h('bdi', null, place.name),
    place.field === '' ? null : `: ${place.field}`,
  );
}

function Outline({ outline, words, actions }: Shared & { readonly outline: readonly OutlineSection[] }): ReactElement {
  return h(
    'section',
    { className: 'sp-outline', 'aria-labelledby': 'sp-outline-title' },
    h('h3', { id: 'sp-outline-title' }, words.editor.findings.outline),
    outline.map(({ key, title, clauses }) =>
      h(
        'details',
        { key },
        h('summary', null, title, ' ', h('span', { className: 'sp-count' }, clauses.length)),
        h(
          'ul',
          null,
          clauses.map((clause) =>
            h(
              'li',
              { key: clause.id },
              h(
                'button',
                { type: 'button', className: 'sp-place', onClick: () => actions.goTo(clause.path) },
                h('bdi', null, clause.title),
              ),
              clause.text === '' ? null : h('p', { className: 'sp-quiet', dir: 'auto' }, clause.text),
            ),
          ),
        ),
      ),
    ),
  );
}
