import { partyOf } from '../../domain/audience.ts';
import { isPaidTogether } from '../../domain/agreement/paid-together.ts';
import { factsAt } from '../campaign/facts.ts';
import { momentPiece } from '../campaign/moments.ts';
import { anchorAt, entriesOf, factsBlock, tableOf, under } from '../campaign/parts.ts';
import type { Block, Column, Row, SectionView } from '../campaign/section.ts';
import { durationText, moneyText, quantityText, rolesLine } from '../campaign/values.ts';
import { joined, link, quiet, said, text, type Line } from '../piece.ts';
import { partOf, type Stand } from './stand.ts';
import { plainFact } from './work.ts';

/** What a party is paid and what it pays, as far as the audience of this build may see it. */
export function paidSection(stand: Stand): SectionView | undefined {
  const { context, isMe } = stand;
  const { words, campaign, agreement } = context;
  const { paid } = words.forParty;
  const { payer } = campaign.payment ?? {};
  const pays = (one: string | undefined) => isMe([one ?? payer].filter((role) => role !== undefined));
  const isPaid = stand.makes.length > 0;
  if (!campaign.payment && !stand.makes.some(({ item }) => item.fee !== undefined)) return undefined;
  const terms =
    isPaid || pays(undefined) ? factsAt(context, ['payment'], { only: ['payer', 'lateFee', 'killFee', 'expenses'] }) : [];
  const isHidden = agreement.audience === 'partners' || (partyOf(agreement.audience) ?? stand.party) !== stand.party;
  const hint: Block = { kind: 'line', line: [quiet(paid.elsewhere)] };
  return partOf(stand, 'paid', [
    ...under(paid.fees, tableOf(paid.fees, [paid.piece, { title: paid.fee, isNumeric: true }], fees(stand))),
    ...under(
      paid.toYou,
      tableOf(
        paid.toYou,
        columnsOf(stand),
        instalments(stand, (one) => isMe(one.to) && !isPaidTogether('to', one, campaign)),
      ),
    ),
    ...under(words.money.bonuses, tableOf(words.money.bonuses, bonusColumns(stand), bonuses(stand))),
    ...under(
      paid.byYou,
      tableOf(
        paid.byYou,
        columnsOf(stand),
        instalments(stand, ({ payer: one, to }) => pays(one) && !isMe(to)),
      ),
    ),
    factsBlock(terms.map(plainFact)),
    isHidden && terms.length > 0 ? hint : undefined,
  ]);
}

function fees({ context, makes, roles }: Stand): Row[] {
  const { words, campaign } = context;
  const pieces = makes.flatMap(({ item, path }): Row[] =>
    item.fee === undefined
      ? []
      : [amountRow([link(item.title, `#${anchorAt(path, item.id)}`), ...manyOf(item.count, words)], moneyText(context, item.fee))],
  );
  // What a group gets together is not what this party gets.
  const own = roles.filter((role) => !isPaidTogether('id', role, campaign));
  const whole = own.flatMap((role): Row[] =>
    role.fee === undefined || !role.id ? [] : [amountRow([context.roles.piece(role.id)], moneyText(context, role.fee))],
  );
  return [...whole, ...pieces];
}

function manyOf(count: number | undefined, { per }: Stand['context']['words']): Line {
  return count !== undefined && count > 1 ? [quiet(` ${per.piece}`)] : [];
}

function amountRow(head: Line, amount: string): Row {
  return { head, cells: [[[{ kind: 'strong', text: amount }]]], notes: [] };
}

function columnsOf({ context }: Stand): Column[] {
  const { money } = context.words;
  return [{ title: money.what }, { title: money.to }, { title: money.amount, isNumeric: true }, { title: money.due }];
}

type Instalment = NonNullable<NonNullable<Stand['context']['campaign']['payment']>['schedule']>[number];

function instalments({ context }: Stand, isShown: (one: Instalment) => boolean): Row[] {
  const { words, campaign, format, items } = context;
  return entriesOf(campaign.payment?.schedule, 'payment', 'schedule')
    .filter(({ item }) => isShown(item))
    .map(({ item, path }): Row => {
      const trigger = item.trigger && (items.get(item.trigger)?.title ?? item.trigger);
      const sum =
        item.share === undefined
          ? item.amount === undefined
            ? undefined
            : moneyText(context, item.amount)
          : format.share(item.share);
      const amount: Line = sum === undefined ? [{ kind: 'open', text: words.open.value }] : [{ kind: 'strong', text: sum }];
      const when: Line[] = [
        trigger ? [said(trigger)] : [],
        item.on ? [momentPiece(context, item.on, undefined)] : [],
        item.due ? [text(words.money.within(durationText(context, item.due)))] : [],
      ].filter((line) => line.length > 0);
      const per = item.per && item.per !== 'total' ? [quiet(` ${words.per[item.per]}`)] : [];
      return {
        head: [link(item.title ?? trigger ?? words.sections.money.short, `#${anchorAt(path, item.id)}`)],
        cells: [[rolesLine(context, item.to)], [[...amount, ...per]], [joined(when, text(', '))]],
        notes: [],
      };
    });
}

function bonusColumns({ context }: Stand): Column[] {
  const { money, forParty } = context.words;
  return [{ title: money.what }, { title: money.amount, isNumeric: true }, { title: forParty.when }];
}

function bonuses({ context, isMe }: Stand): Row[] {
  const { words, campaign } = context;
  return entriesOf(campaign.payment?.bonuses, 'payment', 'bonuses')
    .filter(({ item }) => isMe(item.to) && !isPaidTogether('to', item, campaign))
    .map(({ item, path }): Row => {
      const kpi = campaign.kpis?.find(({ id }) => id === item.kpi);
      const limit = item.value === undefined ? '' : quantityText(context, item.value, kpi?.metric);
      const condition = [kpi?.title ?? kpi?.metric ?? '', item.when ? words.kpis.when[item.when] : '', limit]
        .filter(Boolean)
        .join(' ');
      const amount = item.amount === undefined ? words.open.value : moneyText(context, item.amount);
      const per = item.per && item.per !== 'total' ? [quiet(` ${words.per[item.per]}`)] : [];
      return {
        head: [link(item.title ?? condition, `#${anchorAt(path, item.id)}`)],
        detail: item.example ? [said(item.example)] : [],
        cells: [[[{ kind: 'strong', text: amount }, ...per]], [[said(condition)]]],
        notes: [],
      };
    });
}
