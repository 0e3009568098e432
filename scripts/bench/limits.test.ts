import { describe, expect, test } from 'vitest';
import { isHeld, limitsOn } from './limits.ts';
import type { Measurement, Task } from './measure.ts';

function measured(task: Task, campaigns: number, marginal: number | undefined): Measurement {
  const usage = { cpuSeconds: campaigns * 0.002, wallSeconds: 10, peakMegabytes: 900 };
  return { task, campaigns, usage, unit: 'campaign', units: campaigns, perUnit: 2, marginal, output: undefined };
}

describe('the limits on CPU', () => {
  test('are multiples of what parsing alone costs in the same run, and name the plain figures', () => {
    const [read] = limitsOn([measured('floor', 5000, 1.2), measured('read', 5000, 4.8)], undefined);
    expect(read).toMatchObject({ value: 4, limit: 5, unit: 'times the 1.20 ms of parsing alone' });
    expect(read?.what).toBe('CPU of read, 5000 campaigns: 4.80 ms for one more campaign');
  });

  test('are the same on a machine three times as fast', () => {
    const held = (speed: number) =>
      limitsOn([measured('floor', 5000, 1.2 / speed), measured('build', 5000, 13 / speed)], undefined).map(isHeld);
    expect(held(1)).toEqual([false, true]);
    expect(held(3)).toEqual([false, true]);
  });

  test('are not judged on a small corpus, which is mostly start-up', () => {
    expect(limitsOn([measured('floor', 1, undefined), measured('check', 1, undefined)], undefined)).toEqual([]);
    expect(limitsOn([measured('floor', 500, 1), measured('check', 500, 9)], undefined)).toEqual([]);
  });
});

describe('the limit on what a first search transfers', () => {
  const searched = (campaigns: number, kilobytes: number) => ({
    campaigns,
    kilobytes,
    text: '?q=film',
    found: '9 pages found',
    pageKilobytes: 120,
    seconds: 1,
  });

  test('is held against the heaviest search of each size', () => {
    const limits = limitsOn([], undefined, { searches: [searched(500, 180), searched(5000, 240), searched(5000, 351)] });
    expect(limits.map(({ what, value }) => [what, value])).toEqual([
      ['first search of 500 campaigns', 180],
      ['first search of 5000 campaigns', 351],
    ]);
    expect(limits.map(isHeld)).toEqual([true, false]);
  });

  test('is not promised for more campaigns than 5000', () => {
    expect(limitsOn([], undefined, { searches: [searched(10_000, 500)] })).toEqual([]);
  });
});

test('the limit on checking one changed campaign again holds at every size', () => {
  const limits = limitsOn([], undefined, {
    rechecks: [
      { campaigns: 500, milliseconds: 40 },
      { campaigns: 10_000, milliseconds: 201 },
    ],
  });
  expect(limits.map(isHeld)).toEqual([true, false]);
});

test('the limits on a form are held against what somebody waits', () => {
  const limitsOf = (opening: number, finding: number) =>
    limitsOn([], undefined, { editor: { campaign: 'aurora', opening, finding } });
  expect(limitsOf(2000, 300).map(({ what, unit }) => [what, unit])).toEqual([
    ['the form of aurora opens', 'ms'],
    ['a finding shows beside the form of aurora', 'ms'],
  ]);
  expect(limitsOf(2000, 300).map(isHeld)).toEqual([true, true]);
  expect(limitsOf(2001, 301).map(isHeld)).toEqual([false, false]);
});
