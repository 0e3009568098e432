import { performance } from 'node:perf_hooks';
import pc from 'picocolors';

/**
 * Does one named step of a command and prints one line with its time when it ends, whether it ended well or not.
 *
 * @throws whatever `work` throws, after the line.
 */
export async function step<T>(title: string, work: () => Promise<T> | T, print: (line: string) => void = console.log): Promise<T> {
  const start = performance.now();
  try {
    const result = await work();
    print(stepLine(true, title, performance.now() - start));
    return result;
  } catch (error) {
    print(stepLine(false, title, performance.now() - start));
    throw error;
  }
}

/** The line of a finished step. The words say how it ended, the colour only repeats it. */
export function stepLine(isDone: boolean, title: string, milliseconds: number): string {
  const mark = isDone ? pc.green('done  ') : pc.red('failed');
  return `${mark}  ${title.padEnd(44)} ${pc.dim(`${(milliseconds / 1000).toFixed(1)} s`)}`;
}
