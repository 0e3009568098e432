import { joined, quiet, quietlySaid, said, text, type Line } from '../../piece.ts';
import type { FieldPath } from '../../../domain/finding.ts';
import type { Context } from '../context.ts';
import { factPiece } from '../fact-piece.ts';
import { factsAt } from '../facts.ts';
import { momentPiece } from '../moments.ts';
import { cellAt, entriesOf, factsBlock, itemOf, itemsBlock, rowOf, sectionOf, tableOf, titleLine, under } from '../parts.ts';
import type { Block, Column, ItemView, Row, SectionView } from '../section.ts';
import { choiceText, durationText, moneyText, quantityText, rolesLine } from '../values.ts';

/** Budget and payment, as far as the audience may see them. */
export function moneySection(context: Context): SectionView | undefined {
  const { words, campaign } = context;
  return sectionOf(context, 'money', [...(campaign.budget ? budget(context) : []), ...(campaign.payment ? payment(context) : [])], {
    covers: ['budget', 'payment'],
    clause: words.sections.money.title,
  });
}

/** What may be done with the content, and for whom creators may not work meanwhile. */
export function rightsSection(context: Context): SectionView | undefined {
  const { words } = context;
  const part = (key: 'usageRights' | 'exclusivity', title: string) =>
    under(title, factsBlock(factsAt(context, [key])), { id: key, clause: key, context });
  return sectionOf(
    context,
    'rights',
    [...part('usageRights', words.rights.usage), ...part('exclusivity', words.rights.exclusivity)],
    {
      covers: ['usageRights', 'exclusivity'],
    },
  );
}

function budget(context: Context): (Block | undefined)[] {
  const { words, campaign } = context;
  const { money } = words;
  const rows = entriesOf(campaign.budget?.lines, 'budget', 'lines').map(({ item, path }): Row => {
    const belongs = [
      item.workstream && text(choiceText(context, item.workstream)),
      item.wave && said(context.items.get(item.wave)?.title ?? item.wave),
      item.market && factPiece(context, 'market', item.market),
    ].flatMap((part): Line[] => (part ? [[part]] : []));
    return rowOf(context, path, item.id, {
      head: titleLine(context, [...path, 'title'], item.title),
      cells: [joined(belongs, text(' · ')), amount(context, [...path, 'amount'], item.amount)],
      without: ['title', 'workstream', 'wave', 'market', 'amount'],
    });
  });
  const sum = campaign.budget?.total;
  const total: Row[] =
    sum !== undefined && rows.length > 0
      ? [
          {
            head: [text(money.total)],
            cells: [[], [[text(moneyText(context, sum))]]],
            notes: [],
            look: 'total',
            id: 'budget--total',
            mark: context.marks.of('budget/total'),
          },
        ]
      : [];
  const lines = tableOf(
    money.linesCaption,
    [money.for, money.belongs, { title: money.amount, isNumeric: true }],
    [...rows, ...total],
  );
  const facts = factsBlock(factsAt(context, ['budget'], { without: rows.length > 0 ? ['lines', 'total'] : ['lines'] }));
  return [...heading(context, money.budget, 'budget'), facts, lines];
}

function payment(context: Context): (Block | undefined)[] {
  const { words, campaign } = context;
  const { money } = words;
  const schedule = entriesOf(campaign.payment?.schedule, 'payment', 'schedule').map(({ item, path }): Row => {
    const trigger = item.trigger && (context.items.get(item.trigger)?.title ?? item.trigger);
    const paid: Line[] = [
      item.on ? [momentPiece(context, item.on, undefined)] : [],
      item.due ? [text(money.within(durationText(context, item.due)))] : [],
    ];
    const share = item.share === undefined ? undefined : [text(context.format.share(item.share))];
    const per: Line = item.per && item.per !== 'total' ? [quiet(` ${words.per[item.per]}`)] : [];
    return rowOf(context, path, item.id, {
      head: titleLine(context, [...path, 'title'], item.title ?? trigger ?? item.id),
      cells: [
        rolesLine(context, item.to),
        [...(share ?? amount(context, [...path, 'amount'], item.amount)), ...per],
        trigger ? [said(trigger)] : cellAt(context, [...path, 'trigger'], undefined),
        joined(
          paid.filter((line) => line.length > 0),
          text(', '),
        ),
      ],
      without: ['title', 'to', 'amount', 'share', 'per', 'trigger', 'due', 'on'],
    });
  });
  const columns: (string | Column)[] = [money.what, money.to, { title: money.amount, isNumeric: true }, money.trigger, money.due];
  const bonuses = entriesOf(campaign.payment?.bonuses, 'payment', 'bonuses').map(({ item, path }) =>
    bonusItem(context, item, path),
  );
  return [
    ...heading(context, money.payment, 'payment'),
    factsBlock(factsAt(context, ['payment'], { without: ['schedule', 'bonuses'] })),
    tableOf(money.scheduleCaption, columns, schedule),
    ...under(money.bonuses, itemsBlock(bonuses)),
  ];
}

type Bonus = NonNullable<NonNullable<Context['campaign']['payment']>['bonuses']>[number];

/** `€500 per creator when Engagement rate is at least 5%`. */
function bonusItem(context: Context, bonus: Bonus, path: FieldPath): ItemView {
  const { words, campaign } = context;
  const kpi = campaign.kpis?.find(({ id }) => id === bonus.kpi);
  const limit =
    bonus.value === undefined
      ? []
      : [text(` ${bonus.when ? words.kpis.when[bonus.when] : ''} ${quantityText(context, bonus.value, kpi?.metric)}`)];
  return itemOf(context, path, bonus.id, {
    title: titleLine(context, [...path, 'title'], bonus.title ?? kpi?.title ?? bonus.id),
    lead: [
      ...amount(context, [...path, 'amount'], bonus.amount),
      ...(bonus.per && bonus.per !== 'total' ? [text(` ${words.per[bonus.per]}`)] : []),
      ...(kpi ? [quiet(' · '), quietlySaid(kpi.title ?? ''), ...limit] : []),
    ],
    who: rolesLine(context, bonus.to),
    without: ['title', 'to', 'amount', 'per', 'kpi', 'when', 'value'],
  });
}

function amount(context: Context, path: FieldPath, value: string | number | undefined): Line {
  return cellAt(context, path, value === undefined ? undefined : [{ kind: 'strong', text: moneyText(context, value) }]);
}

function heading(context: Context, title: string, id: string): Block[] {
  return [{ kind: 'heading', title, id, mark: context.marks.of(id) }];
}
