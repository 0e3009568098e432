import { isObject, type Json, type JsonObject } from '../../src/domain/json.ts';
import {
  append,
  both,
  drop,
  edit,
  itemsOf,
  listOf,
  replace,
  rewrite,
  SAME,
  textOf,
  where,
  without,
  type Change,
} from './change.ts';
import type { Operator } from './operator.ts';
import { isPiece, rolesOfKind } from './parts.ts';

/** Names of the brands of the samples, by party. */
const BRANDS: Readonly<Record<string, string>> = { daybrim: 'Daybrim', tarnloop: 'Tarnloop' };

/** Mistakes in payments, rights and exclusivity. */
export const moneyMistakes: readonly Operator[] = [
  {
    name: 'Nothing sets off an instalment',
    rule: 'payment-trigger-known',
    says: 'none',
    change: drop('payment.schedule.*.trigger'),
  },
  {
    name: 'The trigger is misspelt',
    rule: 'payment-trigger-known',
    says: 'misspelt',
    change: rewrite('payment.schedule.*.trigger', /^(\w+-[\w-]+)\w$/, '$1'),
  },
  {
    name: 'Paid when the client is happy',
    rule: 'payment-trigger-known',
    says: 'open',
    change: replace('payment.schedule.*.trigger', 'when the client is happy'),
  },
  {
    name: 'Net thirty of nothing',
    rule: 'payment-trigger-known',
    says: 'no-event',
    change: replace('payment.schedule.*.trigger', 'net 30'),
  },
  {
    name: 'Paid on a report that nobody owes',
    rule: 'payment-trigger-known',
    says: 'no-report',
    change: both(reportedByNobody, replace('payment.schedule.*.trigger', 'the final report')),
  },
  { name: 'One group of creators is paid by nothing', rule: 'payment-covers-creators', says: 'unpaid', change: unpaid },
  {
    name: 'One group of creators has a fee and no instalment',
    rule: 'payment-covers-creators',
    says: 'unscheduled',
    change: unscheduled,
  },
  { name: 'No kill fee', rule: 'kill-fee', says: 'missing', change: drop('payment.killFee') },
  ...['channels', 'territory', 'from', 'period', 'licensee', 'media'].flatMap((field) =>
    ['usageRights', 'deliverables.*.usageRights'].map((rights) => ({
      name: `The rights have no ${field} (${rights})`,
      rule: 'usage-rights-complete',
      says: 'incomplete',
      change: drop(`${rights}.${field}`),
    })),
  ),
  {
    name: 'Some pieces have rights, and the rest has none',
    rule: 'usage-rights-complete',
    says: 'none',
    change: where(
      (campaign) => itemsOf(campaign, 'deliverables').some(({ usageRights }) => usageRights !== undefined),
      drop('usageRights'),
    ),
  },
  { name: 'Rights for ever', rule: 'perpetual-rights', says: 'perpetual', change: replace('usageRights.period', 'perpetual') },
  {
    name: 'Rights of one piece for ever',
    rule: 'perpetual-rights',
    says: 'perpetual',
    change: replace('deliverables.*.usageRights.period', 'perpetual'),
  },
  {
    name: 'Rights for ninety-nine years',
    rule: 'perpetual-rights',
    says: 'too-long',
    change: replace('usageRights.period', '99 years'),
  },
  {
    name: 'Rights in all media',
    rule: 'perpetual-rights',
    says: 'every-medium',
    change: extend('usageRights.channels', 'all media'),
  },
  {
    name: 'Online for longer than the rights last',
    rule: 'rights-outlive-use',
    says: 'stays-live',
    change: where(
      (campaign) => itemsOf(campaign, 'deliverables').some((item) => item['workstream'] === 'ugc' && isPiece(item)),
      replace('defaults.keepLive', '2 years'),
    ),
  },
  {
    name: 'The rights end during the flight',
    rule: 'rights-outlive-use',
    says: 'flight',
    change: replace('usageRights.period', '5 days'),
  },
  { name: 'The shop shows a film after its rights', rule: 'rights-outlive-use', says: 'used-after', change: shownInTheShop },
  {
    name: 'The creators work for a competitor in the same weeks',
    rule: 'exclusivity-clash',
    says: 'bound-here',
    change: where(
      ({ exclusivity }) => isObject(exclusivity) && exclusivity['competitors'] !== undefined,
      (campaign) => [campaign],
    ),
    beside: (campaign) => ({
      ...other(campaign),
      roles: [{ id: 'rival', kind: 'brand', title: rivalOf(campaign) }, ...groupsOf(campaign)],
    }),
  },
  {
    name: 'The creators work for a competitor in the months after the last post',
    rule: 'exclusivity-clash',
    says: 'bound-here',
    change: where(
      ({ exclusivity }) => isObject(exclusivity) && exclusivity['competitors'] !== undefined,
      edit('exclusivity', (written) => (isObject(written) ? { ...without(written, 'window'), period: '3 months' } : SAME)),
    ),
    beside: (campaign) => ({
      ...other(campaign),
      roles: [{ id: 'rival', kind: 'brand', title: rivalOf(campaign) }, ...groupsOf(campaign)],
    }),
  },
  {
    name: 'The creators work for a brand with a name like that of a competitor',
    rule: 'exclusivity-similar',
    says: 'bound-here',
    change: where(
      ({ exclusivity }) => isObject(exclusivity) && exclusivity['competitors'] !== undefined,
      (campaign) => [campaign],
    ),
    beside: (campaign) => ({
      ...other(campaign),
      roles: [{ id: 'rival', kind: 'brand', title: `${textOf(rivalOf(campaign))} International` }, ...groupsOf(campaign)],
    }),
  },
  {
    name: 'The creators are bound by another brand',
    rule: 'exclusivity-clash',
    says: 'bound-elsewhere',
    change: where(
      (campaign) => groupsOf(campaign).some(({ members }) => members !== undefined),
      (campaign) => [campaign],
    ),
    beside: (campaign) => {
      const { party } = itemsOf(campaign, 'roles').find(({ kind }) => kind === 'brand')!;
      const competitors = [BRANDS[textOf(party)]!];
      const flight = campaign['flight'] as JsonObject;
      const exclusivity = { competitors, window: { from: flight['start']!, until: flight['end']! } };
      return { ...other(campaign), roles: [{ id: 'rival', kind: 'brand', title: 'Halbwach' }, ...groupsOf(campaign)], exclusivity };
    },
  },
];

/** One more entry in a list that is written. */
function extend(pattern: string, entry: Json): Change {
  return edit(pattern, (list) => (list === undefined ? SAME : [...listOf(list), entry]));
}

/** No KPI is reported any more, and whatever was a report is called something else. */
function reportedByNobody(campaign: JsonObject): readonly JsonObject[] {
  const { deliverables, milestones, communication, ...rest } = campaign;
  const renamed = JSON.parse(
    JSON.stringify({ deliverables, milestones, communication }).replace(/\breport(?:s|ing)?\b/gi, 'summary'),
  ) as JsonObject;
  return [{ ...rest, ...renamed, kpis: itemsOf(campaign, 'kpis').map((kpi) => without(kpi, 'reportedEvery')) }];
}

/** A film of the brand that is made of each licensed piece, and shown long after the last of its rights. */
function shownInTheShop(campaign: JsonObject): readonly JsonObject[] {
  const pieces = itemsOf(campaign, 'deliverables').filter((item) => isPiece(item) && item['id'] !== undefined);
  const licensed = campaign['usageRights'] === undefined ? pieces.filter(({ usageRights }) => usageRights !== undefined) : pieces;
  const film = { title: 'Shop film', workstream: 'owned', count: 1, assignedTo: rolesOfKind(campaign, 'brand')[0]! };
  const post = { from: '2031-05-05T10:00', until: '2031-05-30T18:00', zone: 'Europe/Berlin' };
  return licensed.flatMap(({ id }) => append('deliverables', { ...film, dependsOn: id!, post })(campaign));
}

/** Takes out the fees of all pieces, and what is paid to one group of creators: one campaign for each group that makes something. */
function unpaid(campaign: JsonObject): readonly JsonObject[] {
  const { payment } = campaign;
  if (!isObject(payment)) return [];
  const pieces = itemsOf(campaign, 'deliverables');
  const makers = rolesOfKind(campaign, 'creator').filter((id) =>
    pieces.some((item) => isPiece(item) && listOf(item['assignedTo']).includes(id)),
  );
  return makers.map((maker) => {
    const others = (list: Json | undefined) =>
      listOf(list).flatMap((item) => {
        const to = isObject(item) ? listOf(item['to']).filter((each) => each !== maker) : [];
        return to.length > 0 ? [{ ...(item as JsonObject), to }] : [];
      });
    const deliverables = pieces.map((piece) => without(piece, 'fee'));
    return {
      ...campaign,
      deliverables,
      payment: { ...payment, schedule: others(payment['schedule']), bonuses: others(payment['bonuses']) },
    };
  });
}

/** Takes out the instalments of one group of creators that has fees, and keeps those of the others: one campaign for each such group. */
function unscheduled(campaign: JsonObject): readonly JsonObject[] {
  const { payment } = campaign;
  const schedule = isObject(payment) ? listOf(payment['schedule']).filter(isObject) : [];
  const pieces = itemsOf(campaign, 'deliverables').filter(({ fee }) => fee !== undefined);
  const makers = rolesOfKind(campaign, 'creator').filter((id) => pieces.some(({ assignedTo }) => listOf(assignedTo).includes(id)));
  return makers.flatMap((maker) => {
    const others = schedule.flatMap((item) => {
      const to = listOf(item['to']).filter((each) => each !== maker);
      return to.length > 0 ? [{ ...item, to }] : [];
    });
    return others.length > 0 ? [{ ...campaign, payment: { ...(payment as JsonObject), schedule: others } }] : [];
  });
}

/** A campaign of the same creators in the same weeks. */
function other({ flight }: JsonObject): JsonObject {
  return { title: 'Halbwach Early Bird', status: 'aligning', flight: flight! };
}

function groupsOf(campaign: JsonObject): readonly JsonObject[] {
  return itemsOf(campaign, 'roles')
    .filter(({ kind }) => kind === 'creator')
    .map(({ id, kind, members }) => ({ id: id!, kind: kind!, ...(members !== undefined && { members }) }));
}

function rivalOf({ exclusivity }: JsonObject): Json {
  return listOf((exclusivity as JsonObject)['competitors'])[0]!;
}
