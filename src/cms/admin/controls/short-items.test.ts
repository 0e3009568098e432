import { fromJS, type List, type Map as ImmutableMap } from 'immutable';
import { describe, expect, it } from 'vitest';
import { shortItems } from './short-items.ts';

const written = fromJS(['brand 48h', { by: 'maker', within: '2 working days' }, '?']) as List<unknown>;

describe('items written as short texts', () => {
  it('are shown with their fields', () => {
    const shown = shortItems('title', 'step').show(written) as List<unknown>;
    expect(shown.toJS()).toEqual([{ by: 'brand', within: '48h' }, { by: 'maker', within: '2 working days' }, { title: '?' }]);
  });

  it('are steps in lists of steps alone: elsewhere a text of several words names its item', () => {
    const { show, write } = shortItems('title');
    const shown = show(fromJS(['Launch video', '?'])) as List<ImmutableMap<string, unknown>>;
    expect(shown.toJS()).toEqual([{ title: 'Launch video' }, { title: '?' }]);
    expect((write(shown) as List<unknown>).toJS()).toEqual(['Launch video', '?']);
    expect((write(shown.setIn([0, 'note'], 'x')) as List<unknown>).toJS()).toEqual([{ title: 'Launch video', note: 'x' }, '?']);
  });

  it('go back as they were when nobody touched them, in whatever order', () => {
    const { show, write } = shortItems('title', 'step');
    const shown = show(written) as List<unknown>;
    expect((write(shown) as List<unknown>).toJS()).toEqual(written.toJS());
    expect((write(shown.reverse()) as List<unknown>).toJS()).toEqual(written.toJS().toReversed());
  });

  it('go back with their fields when one of these was changed, and the others stay short', () => {
    const { show, write } = shortItems('title', 'step');
    const shown = show(written) as List<ImmutableMap<string, unknown>>;
    const changed = write(shown.setIn([0, 'within'], '24h')) as List<unknown>;
    expect(changed.toJS()).toEqual([{ by: 'brand', within: '24h' }, { by: 'maker', within: '2 working days' }, '?']);
  });

  it('are shown alike each time, so that nothing is drawn again for nothing', () => {
    const { show } = shortItems('title', 'step');
    expect((show(written) as List<unknown>).get(0)).toBe((show(written) as List<unknown>).get(0));
  });

  it.each([undefined, null, '?', 'text'])('are only looked for in lists, not in %s', (value) => {
    const { show, write } = shortItems('title', 'step');
    expect([show(value), write(value)]).toEqual([value, value]);
  });
});
