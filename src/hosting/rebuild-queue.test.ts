import { describe, expect, it } from 'vitest';
import { rebuildQueue } from './rebuild-queue.ts';

/** Work that ends when the test says so. */
function controlledWork() {
  const endings: (() => void)[] = [];
  let running = 0;
  let mostAtOnce = 0;
  const work = async (): Promise<void> => {
    mostAtOnce = Math.max(mostAtOnce, ++running);
    await new Promise<void>((resolve) => endings.push(resolve));
    running--;
  };
  const endOne = async (): Promise<void> => {
    endings.at(-1)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { work, endOne, started: () => endings.length, mostAtOnce: () => mostAtOnce };
}

describe('rebuildQueue', () => {
  it('never works twice at once, and once more when it was asked meanwhile', async () => {
    const { work, endOne, started, mostAtOnce } = controlledWork();
    const queue = rebuildQueue(work);
    const answers = [queue.ask(), queue.ask(), queue.ask()];
    expect(started()).toBe(1);
    await endOne();
    expect(started()).toBe(2);
    await endOne();
    await Promise.all(answers);
    expect(started()).toBe(2);
    expect(mostAtOnce()).toBe(1);
  });

  it('works again when asked later', async () => {
    const { work, endOne, started } = controlledWork();
    const queue = rebuildQueue(work);
    for (const expected of [1, 2]) {
      const answer = queue.ask();
      expect(started()).toBe(expected);
      await endOne();
      await answer;
    }
  });

  it('starts afresh after a failure', async () => {
    let count = 0;
    const queue = rebuildQueue(() => (++count === 1 ? Promise.reject(new Error('no space left')) : Promise.resolve()));
    await expect(queue.ask()).rejects.toThrow('no space left');
    await expect(queue.ask()).resolves.toBeUndefined();
  });
});
