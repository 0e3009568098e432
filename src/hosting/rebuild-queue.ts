/**
 * Runs one piece of work at a time: asking while it runs makes it run once more afterwards, however often it was asked.
 *
 * When the work throws, everyone who asked since it began hears of it, and the next question starts afresh.
 */
export function rebuildQueue(work: () => Promise<void>): RebuildQueue {
  let current: Promise<void> | undefined;
  let timesAsked = 0;

  const runUntilQuiet = async (): Promise<void> => {
    try {
      for (let answered = 0; answered < timesAsked;) {
        answered = timesAsked;
        await work();
      }
    } finally {
      current = undefined;
      timesAsked = 0;
    }
  };

  return {
    ask: () => {
      timesAsked++;
      current ??= runUntilQuiet();
      return current;
    },
  };
}

/** Work that is never done twice at once. */
export interface RebuildQueue {
  /** Asks for a run that begins after now; resolves when nothing is left to do. */
  readonly ask: () => Promise<void>;
}
