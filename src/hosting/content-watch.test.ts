import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPause, watchContent } from './content-watch.ts';

describe('afterPause', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('calls once after the last of many calls', () => {
    const callback = vi.fn();
    const later = afterPause(callback, 150);
    later.call();
    vi.advanceTimersByTime(149);
    later.call();
    vi.advanceTimersByTime(149);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(callback).toHaveBeenCalledOnce();
  });

  it('does not call once it was cancelled', () => {
    const callback = vi.fn();
    const later = afterPause(callback, 150);
    later.call();
    later.cancel();
    vi.runAllTimers();
    expect(callback).not.toHaveBeenCalled();
  });
});

describe('watchContent', () => {
  it('notices a new file in a new folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samepage-watch-'));
    const onChange = vi.fn();
    const watcher = await watchContent(folder, onChange, () => {});
    await mkdir(join(folder, 'campaigns'));
    await writeFile(join(folder, 'campaigns', 'aurora.mdx'), '');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledWith(['campaigns/aurora.mdx']), 10_000);
    await watcher.close();
    await rm(folder, { recursive: true });
  }, 20_000);
});
