import { describe, expect, it } from 'vitest';
import { step } from './steps.ts';

describe('step', () => {
  it('prints one line with its time, and gives the result', async () => {
    const lines: string[] = [];
    expect(
      await step(
        'Counted to two',
        () => Promise.resolve(2),
        (line) => lines.push(line),
      ),
    ).toBe(2);
    expect(lines).toEqual([expect.stringMatching(/done.*Counted to two.*\d+\.\d s/)]);
  });

  it('prints the line of a failure too, and passes it on', async () => {
    const lines: string[] = [];
    const failure = step(
      'Read',
      () => Promise.reject(new Error('no such file')),
      (line) => lines.push(line),
    );
    await expect(failure).rejects.toThrow('no such file');
    expect(lines).toEqual([expect.stringMatching(/failed.*Read/)]);
  });
});
