import { describe, expect, it } from 'vitest';
import { runChild, stopChildren } from './child-command.ts';

const run = (source: string) => runChild(process.execPath, ['--eval', source], { output: 'kept' });

describe('runChild', () => {
  it('gives the status and what was said, without colours', async () => {
    const result = await run("console.log('\\u001b[31mred\\u001b[0m'); console.error('wrong'); process.exitCode = 1;");
    expect(result.status).toBe(1);
    expect(result.text.split('\n').toSorted()).toEqual(['red', 'wrong']);
  });

  it('takes a program that a signal ended for a crash', async () => {
    expect((await run("process.kill(process.pid, 'SIGKILL')")).status).toBe(2);
  });

  it('rejects when there is no such program', async () => {
    await expect(runChild('/no/such/program', [])).rejects.toThrow('ENOENT');
  });
});

describe('stopChildren', () => {
  it('ends what is still running', async () => {
    const result = run('setInterval(() => {}, 1000)');
    stopChildren();
    expect((await result).status).toBe(2);
  });
});
