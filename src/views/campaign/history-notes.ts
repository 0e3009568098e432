import type { CampaignHistory } from '../../domain/history.ts';
import { commonChange } from './common-change.ts';
import type { Context } from './context.ts';

/** What git says about a whole campaign: who last changed most clauses, or why nobody can tell. Other clauses say it themselves. */
export function historyNotes(
  history: CampaignHistory | undefined,
  { agreement, words, format }: Pick<Context, 'agreement' | 'words' | 'format'>,
): string[] {
  if (!history) return [];
  if (history.state === 'unknown') return [words.history.unknown[history.why]];
  const { changes, allBy, isEdited } = history;
  if (changes.length === 0) return [words.history.never];
  const common = commonChange(
    history,
    agreement.clauses.map(({ id }) => id),
  );
  const edited = isEdited ? [words.history.edited] : [];
  if (!common) return edited;
  const { change, isForAll } = common;
  const day = format.day(change.at.slice(0, 10));
  const say = allBy?.isFirst ? words.history.written : isForAll ? words.history.allChanged : words.history.mostChanged;
  return [say(day, change.by), ...edited];
}
