import { everyFor, frequencyWords, perWeekOf } from './frequency.ts';
import type { WrittenConflict } from './lines.ts';
import { cheapestRepair } from './repair.ts';
import { NOUNS } from './rhythm-lines.ts';
import type { Topic } from './vocabulary.ts';
import type { WrittenLine } from './written-line.ts';

/** What stands against what: who expects first, then what is agreed, then who holds back. */
export function linesWords(lines: readonly WrittenLine[]): string {
  const order: readonly WrittenLine['kind'][] = ['demand', 'statement', 'rhythm', 'window', 'right', 'limit'];
  return [...lines]
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({ says }) => says)
    .join('; ');
}

/** The cheapest way out as an order: `take updates once a week (write …)`. */
export function repairWords(conflict: WrittenConflict): string {
  const repair = cheapestRepair(conflict);
  const line = conflict.lines.find((each) => each === repair?.line);
  if (!repair || !line) return 'no single line is enough, so go through them together and change two';
  const topic = line.constraints[0]?.topic ?? '';
  const touched = repair.touches === 1 ? 'one line changes' : `${repair.touches} lines change`;
  return `${change(line, topic, repair.to, repair.change)} (${touched})`;
}

function change(line: WrittenLine, topic: string, to: number, direction: 'lower' | 'raise'): string {
  const { kind, holder } = line;
  if (topic.startsWith('decide '))
    return `let ${holder} be heard without deciding; take that expectation out, or write its subject as decided together`;
  if (topic.startsWith('answer '))
    return kind === 'limit'
      ? `let ${holder} wait as long as the workflow gives; write that time in the expectation`
      : 'shorten the step of the workflow';
  if (topic.startsWith('paid '))
    return kind === 'limit'
      ? `let ${holder} wait as long as the instalment gives; write that time in the expectation`
      : `pay ${holder} sooner; shorten \`due\` of the instalments`;
  if (topic.startsWith('rounds'))
    return kind === 'window'
      ? 'change `rounds` of the workflow'
      : `agree with ${holder} on the number of rounds that the others have; write it in the expectation`;
  const noun = NOUNS[topic as Topic];
  const often = frequencyWords(to);
  if (direction === 'raise') {
    if (kind === 'rhythm') return `let ${holder} give ${noun} ${often}; write \`every: ${everyFor(to)}\` in the cadence`;
    return `let ${holder} agree to give ${noun} ${often}`;
  }
  if (kind === 'rhythm') return `take these ${noun} out of the cadence, or have somebody else give them`;
  const settles =
    to > 0
      ? `agree that ${holder} gets ${noun} ${often}, as the others give them`
      : `agree that ${holder} gets no ${noun} there, or name somebody who gives them`;
  return kind === 'statement' ? `${settles}; write it as the answer` : `${settles}; ${howToWrite(to)}`;
}

/** The schema has words for most frequencies; the others are written in the sentence. */
function howToWrite(to: number): string {
  if (to <= 0) return 'take that expectation out';
  const isExact = perWeekOf(everyFor(to)) === to;
  return `write ${isExact ? `\`every: ${everyFor(to)}\`` : `“${frequencyWords(to)}”`} in that expectation`;
}
