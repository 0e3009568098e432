import { fromJS, type Map as ImmutableMap } from 'immutable';
import { describe, expect, it } from 'vitest';
import { SOURCE_KEY } from '../../format/entry-data.ts';
import { keepForm, type Action, type DecapState } from './keep-form.ts';

type Form = ImmutableMap<string, unknown>;

const BEFORE = 'name: Daybrim\nkind: brand\n';
const SAVED = 'name: Mine\nkind: brand\n';
const THEIRS = 'name: Mine\nkind: agency\n';

/** The form of a party: what Decap has read, what is in it, and what is known of it. */
const form = (text: string | undefined, data: object, entry: object = {}, more: object = {}) => {
  const read = { ...data, ...(text !== undefined && { [SOURCE_KEY]: text }) };
  return { entry: { collection: 'parties', slug: 'daybrim', newRecord: false, data: read, ...entry }, key: 'one', ...more };
};
const mine = { name: 'Mine', kind: 'brand' };
const typed = { name: 'Mine', kind: 'brand', legalName: 'Typed' };
const saved = form(SAVED, mine, { status: 'draft' }, { key: 'two' });
const changed = form(THEIRS, { ...mine, kind: 'agency' }, { status: 'draft' }, { key: 'two' });
const loaded = (after: object): [Action, object] => [{ type: 'DRAFT_CREATE_FROM_ENTRY' }, after];

const UNTIL_SAVED: readonly [Action, object][] = [
  loaded(form(BEFORE, { name: 'Daybrim', kind: 'brand' })),
  [{ type: 'UNPUBLISHED_ENTRY_PERSIST_REQUEST' }, form(BEFORE, mine)],
];
const isSaved = (data: object): [Action, object] => [{ type: 'UNPUBLISHED_ENTRY_PERSIST_SUCCESS' }, form(BEFORE, data)];

describe('a form that is saved', () => {
  it('counts as saved, unless more was typed since', () => {
    expect(shown(...UNTIL_SAVED, isSaved(mine)).get('hasChanged')).toBe(false);
    expect(shown(...UNTIL_SAVED, isSaved(typed)).get('hasChanged')).toBe(true);
  });

  it.each([
    ['stays as it is when what was saved is read again', mine, saved, { ...mine, [SOURCE_KEY]: SAVED }, 'one', false],
    ['keeps what was typed since', typed, saved, { ...typed, [SOURCE_KEY]: SAVED }, 'one', true],
    ['shows what others changed', mine, changed, { ...mine, kind: 'agency', [SOURCE_KEY]: THEIRS }, 'two', false],
    [
      'keeps what was typed, over the text that it began with, where others changed it',
      typed,
      changed,
      { ...typed, [SOURCE_KEY]: BEFORE },
      'one',
      true,
    ],
  ])('%s', (_, data, read, left, key, hasChanged) => {
    const now = shown(...UNTIL_SAVED, isSaved(data), loaded(read));
    expect(now.getIn(['entry', 'data'])).toEqual(fromJS(left));
    expect(now.getIn(['entry', 'status'])).toBe('draft');
    expect(now.get('key')).toBe(key);
    expect(now.get('hasChanged') ?? false).toBe(hasChanged);
  });

  it('is filled anew when somebody wants that, and when its draft was deleted', () => {
    const wanted: Action = { type: 'DRAFT_CREATE_FROM_ENTRY', isWanted: true };
    const deleted: [Action, object] = [{ type: 'UNPUBLISHED_ENTRY_DELETE_SUCCESS' }, form(BEFORE, typed)];
    expect(shown(...UNTIL_SAVED, isSaved(typed), [wanted, changed]).get('key')).toBe('two');
    expect(shown(...UNTIL_SAVED, isSaved(typed), deleted, loaded(changed)).get('key')).toBe('two');
  });

  it('stays on the screen while its entry is read again, and when it cannot be read', () => {
    for (const type of ['ENTRY_REQUEST', 'UNPUBLISHED_ENTRY_REQUEST', 'ENTRY_FAILURE']) {
      const load = (slug: string): [Action, object] => [{ type, payload: { collection: 'parties', slug } }, { key: 'hidden' }];
      expect(shown(...UNTIL_SAVED, load('daybrim')).get('key')).toBe('one');
      expect(shown(...UNTIL_SAVED, load('larkstow')).get('key')).toBe('hidden');
    }
  });

  it('is being saved until it has its name, when it is new', () => {
    const unnamed = { slug: '', newRecord: true };
    const persist = { type: 'UNPUBLISHED_ENTRY_PERSIST_REQUEST' };
    const begun: [Action, object][] = [
      [{ type: 'DRAFT_CREATE_EMPTY' }, form(undefined, {}, unnamed)],
      [persist, form(undefined, mine, { ...unnamed, isPersisting: true })],
      [{ type: 'UNPUBLISHED_ENTRY_PERSIST_SUCCESS' }, form(undefined, typed, unnamed)],
    ];
    expect(shown(...begun).getIn(['entry', 'isPersisting'])).toBe(true);
    const named = shown(...begun, loaded(saved)).get('entry') as Form;
    expect(named.filter((_, name) => name !== 'data').toJS()).toEqual({
      collection: 'parties',
      slug: 'daybrim',
      newRecord: false,
      status: 'draft',
    });
    expect(named.getIn(['data', 'legalName'])).toBe('Typed');
  });
});

/** The form after Decap has made these of it, one after the other. */
function shown(...steps: readonly (readonly [Action, object])[]): Form {
  const keep = (made: object) =>
    keepForm((before) => ({ entryDraft: (before?.entryDraft ?? (fromJS({}) as Form)).merge(fromJS(made) as Form) }));
  const end = steps.reduce<DecapState | undefined>((state, [action, made]) => keep(made)(state, action), undefined);
  return end?.entryDraft ?? fromJS({});
}
