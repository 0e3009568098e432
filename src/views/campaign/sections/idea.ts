import { joined, quiet, said, text, type Line } from '../../piece.ts';
import type { Context } from '../context.ts';
import { factPiece } from '../fact-piece.ts';
import { factsAt } from '../facts.ts';
import { rangePieces } from '../moments.ts';
import { cellAt, entriesOf, factsBlock, itemOf, itemsBlock, rowOf, sectionOf, tableOf, titleLine, under } from '../parts.ts';
import type { Row, SectionView } from '../section.ts';
import { choiceText, moneyText, rolesLine } from '../values.ts';

/** Objective, audience, value proposition, messages and claims. */
export function strategySection(context: Context): SectionView | undefined {
  return sectionOf(context, 'strategy', [factsBlock(factsAt(context, ['strategy']))]);
}

/** Who creates: by what they are chosen, who they are, in which wave they start. */
export function creatorsSection(context: Context): SectionView | undefined {
  const { words, campaign } = context;
  const casting = entriesOf(campaign.casting, 'casting').map(({ item, path }) =>
    rowOf(context, path, item.id, {
      head: titleLine(context, [...path, 'criterion'], item.criterion),
      cells: [],
      without: ['criterion'],
    }),
  );
  return sectionOf(
    context,
    'creators',
    [
      ...under(words.creators.list, tableOf(words.creators.caption, creatorColumns(context), creatorRows(context))),
      ...under(words.creators.waves, tableOf(words.creators.wavesCaption, waveColumns(context), waveRows(context))),
      ...under(words.creators.casting, tableOf(words.creators.casting, [words.creators.casting], casting)),
      ...under(words.creators.selection, factsBlock(factsAt(context, ['selection'])), {
        id: 'selection',
        clause: 'selection',
        context,
      }),
    ],
    { covers: ['creators', 'waves', 'casting', 'selection'] },
  );
}

/** UGC as a line of its own, with its lead period by period. */
export function ugcSection(context: Context): SectionView | undefined {
  const { words, campaign, asOf } = context;
  const leads = entriesOf(campaign.ugc?.lead, 'ugc', 'lead').map(({ item, path }): Row => {
    const isOver = item.until !== undefined && item.until < asOf;
    return {
      head: item.role ? [context.roles.piece(item.role)] : cellAt(context, [...path, 'role'], undefined),
      cells: [[cellAt(context, [...path, 'from'], rangePieces(context, item, undefined))]],
      notes: context.desk.take(path),
      ...(isOver && { look: 'past' }),
    };
  });
  const pillars = entriesOf(campaign.ugc?.pillars, 'ugc', 'pillars').map(({ item, path }) =>
    itemOf(context, path, item.id, {
      title: titleLine(context, [...path, 'title'], item.title),
      lead: item.purpose ? [said(item.purpose)] : [],
      without: ['title', ...(item.purpose ? ['purpose'] : [])],
    }),
  );
  return sectionOf(context, 'ugc', [
    factsBlock(factsAt(context, ['ugc'], { without: ['lead', 'pillars'] })),
    ...under(words.ugc.lead, tableOf(words.ugc.leadCaption, [words.ugc.role, words.ugc.period], leads)),
    ...under(words.ugc.pillars, itemsBlock(pillars)),
  ]);
}

const CREATOR_FIELDS = ['party', 'role', 'market', 'tier', 'workstream', 'relationshipOwner', 'contact', 'wave'] as const;

function creatorColumns({ words }: Context): string[] {
  return [words.creators.creator, words.creators.works, words.creators.owner, words.creators.contact];
}

function creatorRows(context: Context): Row[] {
  const { roles, items } = context;
  return entriesOf(context.campaign.creators, 'creators').map(({ item, path }) => {
    const wave = item.wave && items.get(item.wave)?.title;
    const place = [
      item.workstream && text(choiceText(context, item.workstream)),
      item.market && factPiece(context, 'market', item.market),
      item.tier && said(item.tier),
      wave && said(wave),
    ].flatMap((part): Line[] => (part ? [[part]] : []));
    return rowOf(context, path, item.id, {
      head: item.party ? [roles.partyPiece(item.party)] : [{ kind: 'open', text: context.words.creators.open }],
      cells: [
        joined(place, quiet(' · ')),
        cellAt(context, [...path, 'relationshipOwner'], rolesLine(context, item.relationshipOwner)),
        cellAt(context, [...path, 'contact'], rolesLine(context, item.contact)),
      ],
      without: CREATOR_FIELDS,
    });
  });
}

function waveColumns({ words, campaign }: Context): string[] {
  const { wave, period, many, budget } = words.creators;
  return campaign.waves?.some((item) => item.budget !== undefined) ? [wave, period, many, budget] : [wave, period, many];
}

function waveRows(context: Context): Row[] {
  const hasBudget = waveColumns(context).length > 3;
  return entriesOf(context.campaign.waves, 'waves').map(({ item, path }) => {
    const period = rangePieces(context, { from: item.start, until: item.end }, undefined);
    const budget: Line[] = hasBudget
      ? [cellAt(context, [...path, 'budget'], item.budget === undefined ? undefined : [text(moneyText(context, item.budget))])]
      : [];
    return rowOf(context, path, item.id, {
      head: titleLine(context, [...path, 'title'], item.title),
      cells: [
        cellAt(context, [...path, 'start'], period),
        cellAt(
          context,
          [...path, 'creators'],
          item.creators === undefined ? undefined : [text(context.format.number(item.creators))],
        ),
        ...budget,
      ],
      without: ['title', 'start', 'end', 'creators', 'budget'],
    });
  });
}
