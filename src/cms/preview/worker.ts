import '../admin/no-eval.ts';
import { wordsIn } from '../../words/index.ts';
import { answerTo, type Answering } from './answer.ts';
import { surroundedBy, type CheckFacts } from './facts.ts';
import { BriefJudge } from './brief-judge.ts';
import type { FromWorker, Setting, ToWorker } from './protocol.ts';

/** The check of the entry in the form, beside the page: a long campaign must not hold up whoever types. */
let answering: Promise<Answering & { readonly judge: BriefJudge | undefined }> | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('facts' in data) answering = readFacts(data);
  else void answer(data).then((message) => postMessage(message));
});

async function answer({ number, question }: Extract<ToWorker, { question: unknown }>): Promise<FromWorker> {
  try {
    if (!answering) throw new Error('The check was asked before it was told about the site.');
    const { judge, ...known } = await answering;
    // Where nobody answers, the brief is checked after saving, and the panel says so.
    const judged = await judge?.judged((judgeBrief) => answerTo(question, { ...known, judgeBrief })).catch(() => undefined);
    return { number, answer: judged ?? answerTo(question, known) };
  } catch (error) {
    return { number, failed: error instanceof Error ? error.message : String(error) };
  }
}

async function readFacts({ facts, briefs, language, base }: Setting): NonNullable<typeof answering> {
  const response = await fetch(facts);
  const judge = briefs === undefined ? undefined : new BriefJudge(briefs);
  if (!response.ok) throw new Error(`${facts}: ${response.status}`);
  return { around: surroundedBy((await response.json()) as CheckFacts), words: wordsIn(language), base, judge };
}
