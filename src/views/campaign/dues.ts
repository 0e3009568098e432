import type { Words } from '../../words/index.ts';
import { quiet, quietlySaid, said, text, type Line } from '../piece.ts';
import type { Context } from './context.ts';
import { groupOf, MAKER } from '../../domain/agreement/roles.ts';
import { shownTitle } from './item-index.ts';
import { recurrencePieces } from './recurrence.ts';
import { durationText } from './values.ts';

/** One thing that a role owes. */
export interface Due {
  readonly act: keyof Pick<
    Words['dues'],
    | 'deliver'
    | 'supply'
    | 'review'
    | 'approve'
    | 'revise'
    | 'publish'
    | 'seeTo'
    | 'attend'
    | 'report'
    | 'measure'
    | 'lead'
    | 'answer'
    | 'watch'
  >;
  readonly what: string;
  /** For what, or how much of it; empty when that needs no words. */
  readonly more: Line;
  readonly href: string | undefined;
  /** Days by which it is owed, in order; empty when it has a rhythm or an occasion instead. */
  readonly dates: readonly { readonly at: string; readonly zone: string | undefined; readonly word: string | undefined }[];
  readonly rhythm: Line;
  /** Whether its last day is over. */
  readonly isPast: boolean;
}

/** Everything that a role owes, and what single members of it owe. See `duesWhere` for the order. */
export function duesOf(context: Context, role: string): Due[] {
  return duesWhere(context, (references) => references?.some((reference) => groupOf(reference) === role) ?? false);
}

/** Whether whoever is asked about is among those that a field names: as a role, in a group, or as one member of it. */
export type IsAmong = (references: readonly string[] | undefined) => boolean;

/** Everything that falls to someone: dated things in order of time, then what recurs or an occasion sets off, at the end what is over. */
export function duesWhere(context: Context, isAmong: IsAmong): Due[] {
  return [
    ...deliveries(context, isAmong),
    ...assets(context, isAmong),
    ...milestones(context, isAmong),
    ...leads(context, isAmong),
    ...reports(context, isAmong),
    ...measures(context, isAmong),
    ...steps(context, isAmong),
    ...coverage(context, isAmong),
    ...risks(context, isAmong),
  ].sort((a, b) => Number(a.isPast) - Number(b.isPast) || compare(beginOf(a), beginOf(b)));
}

/** Later than any day when it has none. */
function beginOf({ dates }: Due): string {
  return dates[0]?.at ?? '9';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function deliveries(context: Context, isAmong: IsAmong): Due[] {
  const { campaign, words, roles, items } = context;
  return (campaign.deliverables ?? []).flatMap((deliverable) => {
    const { id, title, assignedTo, count, per, draftDue, post, due } = deliverable;
    if (!isAmong(assignedTo)) return [];
    const zone = roles.zone(assignedTo ?? []);
    const each = per && per !== 'total' ? ` ${words.per[per]}` : '';
    const many = count === undefined ? undefined : `× ${context.format.number(count)}${each}`;
    const dates = [
      ...(draftDue ? [{ at: draftDue, zone, word: words.dues.draft }] : []),
      ...(post?.from ? [{ at: post.from, zone: post.zone ?? zone, word: words.dues.live }] : []),
      ...(due ? [{ at: due, zone, word: undefined }] : []),
    ];
    return [
      made(context, { act: 'deliver', what: title, more: many === undefined ? [] : [quiet(many)], href: hrefOf(items, id), dates }),
    ];
  });
}

function assets(context: Context, isAmong: IsAmong): Due[] {
  const { words, items } = context;
  return (context.campaign.deliverables ?? []).flatMap((deliverable) =>
    (deliverable.brandAssets ?? []).flatMap(({ title, by, due }) => {
      if (!isAmong(by ? [by] : [])) return [];
      const isDay = due !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(due);
      const dates = isDay ? [{ at: due, zone: context.roles.zone(by ? [by] : []), word: undefined }] : [];
      const rhythm = due !== undefined && !isDay ? [said(due)] : [];
      const more = [quiet(`${words.dues.for} `), quietlySaid(deliverable.title)];
      return [made(context, { act: 'supply', what: title, more, href: hrefOf(items, deliverable.id), dates, rhythm })];
    }),
  );
}

function milestones(context: Context, isAmong: IsAmong): Due[] {
  return (context.campaign.milestones ?? []).flatMap(({ id, title, at, date, zone, owner, attends }) => {
    const act = isAmong(owner) ? 'seeTo' : isAmong(attends) ? 'attend' : undefined;
    const moment = at ?? date;
    if (!act) return [];
    const dates = moment ? [{ at: moment, zone: zone ?? context.roles.zone(owner ?? []), word: undefined }] : [];
    return [made(context, { act, what: title, href: hrefOf(context.items, id), dates })];
  });
}

function leads(context: Context, isAmong: IsAmong): Due[] {
  return (context.campaign.ugc?.lead ?? []).flatMap(({ role: lead, from, until }) => {
    if (!isAmong(lead ? [lead] : []) || !from) return [];
    const dates = [
      { at: from, zone: undefined, word: context.words.time.from },
      ...(until ? [{ at: until, zone: undefined, word: context.words.time.until }] : []),
    ];
    return [made(context, { act: 'lead', what: context.words.sections.ugc.short, href: '#ugc', dates })];
  });
}

function reports(context: Context, isAmong: IsAmong): Due[] {
  const { campaign, roles, format, words } = context;
  return (campaign.communication?.cadence ?? []).flatMap((item) => {
    if (!isAmong(item.by ? [item.by] : [])) return [];
    const to = item.to?.length ? [quiet(`${words.time.to} ${format.list(item.to.map(roles.name))}`)] : [];
    return [
      made(context, { act: 'report', what: item.what, more: to, href: '#communication', rhythm: recurrencePieces(context, item) }),
    ];
  });
}

function measures(context: Context, isAmong: IsAmong): Due[] {
  return (context.campaign.kpis ?? []).flatMap((kpi) => {
    if (!isAmong(kpi.measuredBy ? [kpi.measuredBy] : [])) return [];
    const rhythm = kpi.reportedEvery ? recurrencePieces(context, kpi.reportedEvery) : [];
    return [made(context, { act: 'measure', what: kpi.title ?? kpi.metric ?? '', href: hrefOf(context.items, kpi.id), rhythm })];
  });
}

function steps(context: Context, isAmong: IsAmong): Due[] {
  const { words, items } = context;
  return (context.campaign.workflows ?? []).flatMap(({ id, title, steps: all }) =>
    (all ?? []).flatMap(({ by, within, action = 'review' }) => {
      if (!isAmong(by) && !(by?.includes(MAKER) && isMaker(context, isAmong, id))) return [];
      const rhythm = [text(within ? words.dues.within(durationText(context, within)) : words.dues.eachTime)];
      return [made(context, { act: action, what: title, href: hrefOf(items, id), rhythm })];
    }),
  );
}

function isMaker({ campaign }: Context, isAmong: IsAmong, workflow: string | undefined): boolean {
  return (
    campaign.deliverables?.some((deliverable) => deliverable.workflow === workflow && isAmong(deliverable.assignedTo)) ?? false
  );
}

function coverage(context: Context, isAmong: IsAmong): Due[] {
  return (context.campaign.communication?.coverage ?? []).flatMap(({ who, what, when }) =>
    isAmong(who) ? [made(context, { act: 'answer', what, href: '#communication', rhythm: when ? [said(when)] : [] })] : [],
  );
}

function risks(context: Context, isAmong: IsAmong): Due[] {
  return (context.campaign.risks ?? []).flatMap(({ id, risk, owner }) =>
    isAmong(owner ? [owner] : [])
      ? [
          made(context, {
            act: 'watch',
            what: risk,
            href: id ? `#risks--${id}` : '#risks',
            rhythm: [text(context.words.dues.whenNeeded)],
          }),
        ]
      : [],
  );
}

function hrefOf(items: Context['items'], id: string | undefined): string | undefined {
  const item = id === undefined ? undefined : items.get(id);
  return item && `#${item.anchor}`;
}

type Draft = Pick<Due, 'act' | 'what' | 'href'> & Partial<Pick<Due, 'more' | 'dates' | 'rhythm'>>;

function made({ asOf, words }: Context, { what, more = [], dates = [], rhythm = [], ...draft }: Draft): Due {
  const last = dates.at(-1)?.at.slice(0, 10);
  return { ...draft, what: shownTitle(what, words), more, dates, rhythm, isPast: last !== undefined && last < asOf };
}
