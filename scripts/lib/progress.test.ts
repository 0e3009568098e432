import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { startProgress } from './progress.ts';

describe('startProgress', () => {
  it('writes nothing to what is not a terminal', () => {
    const stream = new PassThrough();
    const progress = startProgress(3, 'campaigns', stream as unknown as NodeJS.WriteStream);
    progress.advance();
    progress.stop();
    expect(stream.read()).toBeNull();
  });

  it('shows how far the work is on a terminal', () => {
    const written: string[] = [];
    const terminal = {
      isTTY: true,
      columns: 80,
      write: (text: string) => written.push(text),
      on: () => {},
      removeListener: () => {},
    };
    const progress = startProgress(3, 'campaigns', terminal as unknown as NodeJS.WriteStream);
    progress.advance(3);
    progress.stop();
    expect(written.join('')).toContain('of 3 campaigns');
  });
});
