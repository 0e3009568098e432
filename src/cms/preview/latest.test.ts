import { describe, expect, it } from 'vitest';
import { latest } from './latest.ts';

describe('latest', () => {
  it('asks once for what is written quickly, about the newest state', async () => {
    const { put, pass, asked, shown } = setUp();
    for (const state of ['a', 'ab', 'abc']) put(state);
    await pass();
    expect(asked).toEqual(['abc']);
    expect(shown).toEqual(['answer to abc']);
  });

  it('drops an answer about an older state, and asks about the newest', async () => {
    const { put, pass, answer, asked, shown } = setUp(true);
    put('a');
    await pass();
    put('ab');
    await pass();
    expect(asked).toEqual(['a']);
    await answer();
    expect([asked, shown]).toEqual([['a', 'ab'], []]);
    await answer();
    expect(shown).toEqual(['answer to ab']);
  });

  it('shows nothing any more after the form was left', async () => {
    const { put, clear, pass, answer, shown } = setUp(true);
    put('a');
    await pass();
    clear();
    await answer();
    expect(shown).toEqual([]);
  });

  it('says that a question failed, and goes on', async () => {
    const { put, pass, shown } = setUp(false, (state) => state === 'bad');
    put('bad');
    await pass();
    put('good');
    await pass();
    expect(shown).toEqual(['failed', 'answer to good']);
  });
});

/** A wait that ends when the test says so, and answers that come when it says so. */
function setUp(isHeld = false, isBad: (state: string) => boolean = () => false) {
  const asked: string[] = [];
  const shown: string[] = [];
  let due: (() => void) | undefined;
  let held: (() => void) | undefined;
  const ask = async (state: string) => {
    asked.push(state);
    if (isHeld) await new Promise<void>((resolve) => (held = resolve));
    if (isBad(state)) throw new Error('no');
    return `answer to ${state}`;
  };
  const later = (work: () => void) => {
    due = work;
    return () => (due = undefined);
  };
  const asking = latest(ask, { later, show: (answer) => shown.push(answer), fail: () => shown.push('failed') });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    ...asking,
    asked,
    shown,
    pass: () => (due?.(), settled()),
    answer: () => (held?.(), settled()),
  };
}
