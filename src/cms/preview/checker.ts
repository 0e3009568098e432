import type { Answer, FromWorker, Question, Setting, ToWorker } from './protocol.ts';

/** Asks the worker. */
export interface Checker {
  /** Rejects when the check cannot run at all. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** Takes note that the site may have been built anew. */
  readonly renew: () => void;
}

/** The part of a worker that is used. */
export type Asked = Pick<Worker, 'postMessage' | 'addEventListener'>;

/** Speaks to a worker that begins with the first question. */
export function checkerOf(begin: () => Asked, setting: Setting): Checker {
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let worker: Asked | undefined;
  let count = 0;

  function begun(): Asked {
    if (worker) return worker;
    worker = begin();
    worker.addEventListener('message', (event) => settle((event as MessageEvent<FromWorker>).data));
    worker.addEventListener('error', () => fail('The worker could not be loaded.'));
    post(worker, setting);
    return worker;
  }

  function settle(message: FromWorker): void {
    const promise = waiting.get(message.number);
    waiting.delete(message.number);
    if ('answer' in message) promise?.resolve(message.answer);
    else promise?.reject(new Error(message.failed));
  }

  function fail(reason: string): void {
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
    worker = undefined;
  }

  return {
    ask: (question) => {
      const promise = Promise.withResolvers<Answer>();
      waiting.set(++count, promise);
      post(begun(), { number: count, question });
      return promise.promise;
    },
    renew: () => {
      if (worker) post(worker, setting);
    },
  };
}

function post(worker: Asked, message: ToWorker): void {
  worker.postMessage(message);
}
