/** How to wait before something is done; gives back how to take it back. */
export type Later = (work: () => void) => () => void;

/**
 * Asks about the newest of many states: it waits until nothing has changed for a while, asks one question at a time, and drops answers
 * about a state that is no longer the newest.
 */
export function latest<S, A>(
  ask: (state: S) => Promise<A>,
  { later, show, fail }: { later: Later; show: (answer: A) => void; fail: (error: unknown) => void },
) {
  let newest: { readonly state: S } | undefined;
  let isAsking = false;
  let takeBack: (() => void) | undefined;
  const isWaiting = () => takeBack !== undefined;
  const isNewest = (asked: { readonly state: S }) => asked === newest;

  async function askNow(): Promise<void> {
    takeBack = undefined;
    if (isAsking || !newest) return;
    const asked = newest;
    isAsking = true;
    try {
      const answer = await ask(asked.state);
      if (isNewest(asked)) show(answer);
    } catch (error) {
      if (isNewest(asked)) fail(error);
    }
    isAsking = false;
    // While it was being answered, somebody wrote on, and the wait for that is over already.
    if (!isNewest(asked) && !isWaiting()) void askNow();
  }

  function wait(state: { readonly state: S } | undefined): void {
    newest = state;
    takeBack?.();
    takeBack = state && later(() => void askNow());
  }

  return {
    /** A new state to ask about. */
    put: (state: S): void => wait({ state }),
    /** Nothing to ask about any more; an answer that is on its way is dropped. */
    clear: (): void => wait(undefined),
  };
}
