import { joined, quiet, said, text, type Line } from '../../piece.ts';
import type { Context } from '../context.ts';
import { momentPiece } from '../moments.ts';
import { entriesOf, itemOf, itemsBlock, sectionOf, titleLine } from '../parts.ts';
import type { SectionView } from '../section.ts';
import { choiceText, rolesLine } from '../values.ts';

/** What someone takes for granted. */
export function statementsSection(context: Context): SectionView | undefined {
  const items = entriesOf(context.campaign.statements, 'statements').map(({ item, path }) =>
    itemOf(context, path, item.id, {
      title: titleLine(context, [...path, 'says'], item.says),
      who: whoAndWhen(context, item.by, undefined, item.status && choiceText(context, item.status)),
      without: ['says', 'by', 'status'],
    }),
  );
  return sectionOf(context, 'statements', [itemsBlock(items)]);
}

/** What was asked, and what was answered. */
export function questionsSection(context: Context): SectionView | undefined {
  const items = entriesOf(context.campaign.questions, 'questions').map(({ item, path }) =>
    itemOf(context, path, item.id, {
      title: titleLine(context, [...path, 'question'], item.question),
      lead: answerLine(context, item.answer),
      who: whoAndWhen(context, item.by, item.date),
      without: ['question', 'answer', 'by', 'date'],
    }),
  );
  return sectionOf(context, 'questions', [itemsBlock(items)]);
}

/** Remarks on the strategy, and what came of them. */
export function feedbackSection(context: Context): SectionView | undefined {
  const items = entriesOf(context.campaign.feedback, 'feedback').map(({ item, path }) =>
    itemOf(context, path, item.id, {
      title: titleLine(context, [...path, 'says'], item.says),
      lead: answerLine(context, item.answer),
      who: whoAndWhen(context, item.by, item.date),
      without: ['says', 'answer', 'by', 'date'],
    }),
  );
  return sectionOf(context, 'feedback', [itemsBlock(items)]);
}

/** Findings that are known and lived with. */
export function acceptedSection(context: Context): SectionView | undefined {
  const items = entriesOf(context.campaign.accepted, 'accepted').map(({ item, path }) =>
    itemOf(context, path, undefined, {
      title: [{ kind: 'code', text: item.rule }],
      lead: [said(item.why)],
      who: whoAndWhen(context, item.by, undefined),
      without: ['rule', 'why', 'by'],
    }),
  );
  return sectionOf(context, 'accepted', [itemsBlock(items)]);
}

/** The team's own notes. They reach a page only in builds for the team. */
export function remarksSection(context: Context): SectionView | undefined {
  const items = entriesOf(context.campaign.remarks, 'remarks').map(({ item, path }) =>
    itemOf(context, path, undefined, { title: titleLine(context, [...path, 'remark'], item.remark), without: ['remark'] }),
  );
  const section = sectionOf(context, 'remarks', [itemsBlock(items)]);
  return section && { ...section, isPrivate: true };
}

function answerLine({ words }: Context, answer: string | undefined): Line {
  return answer === undefined ? [{ kind: 'open', text: words.talk.unanswered }] : [said(answer)];
}

function whoAndWhen(context: Context, by: string | undefined, date: string | undefined, status?: string): Line {
  const parts: Line[] = [rolesLine(context, by), date ? [momentPiece(context, date, undefined)] : [], status ? [text(status)] : []];
  return joined(
    parts.filter((part) => part.length > 0),
    quiet(' · '),
  );
}
