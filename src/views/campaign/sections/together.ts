import { said, text, type Line } from '../../piece.ts';
import type { Context } from '../context.ts';
import { recurrencePieces } from '../recurrence.ts';
import { factsAt } from '../facts.ts';
import { cellAt, entriesOf, factsBlock, itemOf, itemsBlock, rowOf, sectionOf, tableOf, titleLine, under } from '../parts.ts';
import type { Row, SectionView } from '../section.ts';
import { durationText, rolesLine } from '../values.ts';

/** How we talk: rhythm, channels, coverage, the urgent contact and the way up. */
export function communicationSection(context: Context): SectionView | undefined {
  const { communication: words } = context.words;
  return sectionOf(context, 'communication', [
    ...under(words.cadence, tableOf(words.cadenceCaption, [words.what, words.when, words.from, words.to], cadence(context))),
    ...under(words.channels, tableOf(words.channelsCaption, [words.channel, words.for, words.reply], channels(context))),
    ...under(words.coverage, tableOf(words.coverageCaption, [words.what, words.who, words.when], coverage(context))),
    ...under(words.urgent, factsBlock(factsAt(context, ['communication', 'urgent']))),
    ...under(
      words.escalation,
      tableOf(words.escalationCaption, [words.level, words.brings, words.who, words.has], escalation(context)),
    ),
  ]);
}

/** What may go wrong, who watches it and what then happens. */
export function risksSection(context: Context): SectionView | undefined {
  const items = entriesOf(context.campaign.risks, 'risks').map(({ item, path }) =>
    itemOf(context, path, item.id, {
      title: titleLine(context, [...path, 'risk'], item.risk),
      who: cellAt(context, [...path, 'owner'], rolesLine(context, item.owner)),
      without: ['risk', 'owner'],
    }),
  );
  return sectionOf(context, 'risks', [itemsBlock(items)]);
}

/** What words mean in this campaign. */
export function definitionsSection(context: Context): SectionView | undefined {
  const items = entriesOf(context.campaign.definitions, 'definitions').map(({ item, path }) =>
    itemOf(context, path, item.id, {
      title: titleLine(context, [...path, 'term'], item.term),
      lead: cellAt(context, [...path, 'means'], item.means ? [said(item.means)] : undefined),
      without: ['term', 'means'],
    }),
  );
  return sectionOf(context, 'definitions', [itemsBlock(items)]);
}

function cadence(context: Context): Row[] {
  return entriesOf(context.campaign.communication?.cadence, 'communication', 'cadence').map(({ item, path }) =>
    rowOf(context, path, item.id, {
      head: titleLine(context, [...path, 'what'], item.what),
      cells: [
        cellAt(context, [...path, 'every'], recurrencePieces(context, item)),
        cellAt(context, [...path, 'by'], rolesLine(context, item.by)),
        cellAt(context, [...path, 'to'], rolesLine(context, item.to)),
      ],
      without: ['what', 'every', 'weekday', 'time', 'from', 'until', 'by', 'to'],
    }),
  );
}

function channels(context: Context): Row[] {
  return entriesOf(context.campaign.communication?.channels, 'communication', 'channels').map(({ item, path }) =>
    rowOf(context, path, item.id, {
      head: titleLine(context, [...path, 'title'], item.title),
      cells: [
        item.purpose ? [said(item.purpose)] : [],
        cellAt(context, [...path, 'replyWithin'], item.replyWithin ? [text(durationText(context, item.replyWithin))] : undefined),
      ],
      without: ['title', 'purpose', 'replyWithin'],
    }),
  );
}

function coverage(context: Context): Row[] {
  return entriesOf(context.campaign.communication?.coverage, 'communication', 'coverage').map(({ item, path }) =>
    rowOf(context, path, undefined, {
      head: titleLine(context, [...path, 'what'], item.what),
      cells: [
        cellAt(context, [...path, 'who'], rolesLine(context, item.who)),
        cellAt(context, [...path, 'when'], saidLine(item.when)),
      ],
      without: ['what', 'who', 'when'],
    }),
  );
}

function escalation(context: Context): Row[] {
  return entriesOf(context.campaign.communication?.escalation, 'communication', 'escalation').map(({ item, path }) =>
    rowOf(context, path, undefined, {
      head: titleLine(context, [...path, 'level'], item.level),
      cells: [
        cellAt(context, [...path, 'when'], saidLine(item.when)),
        cellAt(context, [...path, 'role'], rolesLine(context, item.role)),
        cellAt(context, [...path, 'within'], item.within ? [text(durationText(context, item.within))] : undefined),
      ],
      without: ['level', 'when', 'role', 'within'],
    }),
  );
}

function saidLine(words: string | undefined): Line | undefined {
  return words === undefined ? undefined : [said(words)];
}
