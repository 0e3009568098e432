import type { PublishedClause } from '../../domain/agreement/redact.ts';
import { nodeAt, outlineOf } from '../../domain/schema/outline.ts';
import type { Words } from '../../words/index.ts';

/** The name of a clause. `isOwn`: it is made of words of the interface alone, not of what people wrote. */
export interface ClauseTitle {
  readonly text: string;
  readonly isOwn: boolean;
}

/** Names a clause in the language of the interface, as far as nobody gave it a name: `Campaign`, `Payment`, `Launch film: Fee`. */
export function clauseTitle({ id, path, title }: Pick<PublishedClause, 'id' | 'path' | 'title'>, words: Words): ClauseTitle {
  if (id === 'brief') return { text: words.sections.brief.title, isOwn: true };
  const outline = outlineOf('campaign');
  const node = nodeAt(outline, path);
  if (!node || typeof path.at(-1) === 'number') return { text: title, isOwn: false };
  const part = `: ${node.title}`;
  if (!title.endsWith(part)) return { text: words.label(node), isOwn: true };
  const holder = path.slice(0, -1);
  const isItem = typeof holder.at(-1) === 'number';
  const whole = isItem
    ? title.slice(0, -part.length)
    : words.label(nodeAt(outline, holder) ?? { title: title.slice(0, -part.length) });
  return { text: `${whole}: ${words.label(node)}`, isOwn: !isItem };
}
