import '../admin/no-eval.ts';
import { wordsIn } from '../../words/index.ts';
import { answerTo, type Answering } from './answer.ts';
import { surroundedBy, type CheckFacts } from './facts.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** The check of the entry in the form, beside the page: a long campaign must not hold up whoever types. */
let answering: Promise<Answering> | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('facts' in data) answering = readFacts(data);
  else void answer(data).then((message) => postMessage(message));
});

async function answer({ number, question }: Extract<ToWorker, { question: unknown }>): Promise<FromWorker> {
  try {
    if (!answering) throw new Error('The check was asked before it was told about the site.');
    return { number, answer: answerTo(question, await answering) };
  } catch (error) {
    return { number, failed: error instanceof Error ? error.message : String(error) };
  }
}

async function readFacts({ facts, language, base }: Extract<ToWorker, { facts: string }>): Promise<Answering> {
  const response = await fetch(facts);
  if (!response.ok) throw new Error(`${facts}: ${response.status}`);
  return { around: surroundedBy((await response.json()) as CheckFacts), words: wordsIn(language), base };
}
