import type { FieldPath } from '../../domain/finding.ts';
import type { Words } from '../../words/index.ts';
import type { Context } from './context.ts';
import { shownTitle } from './item-index.ts';
import { anchorAt, entriesOf } from './parts.ts';

/** Something that happens on a day or at an hour of the campaign. */
export interface DatedEvent {
  /** `YYYY-MM-DD`, or with an hour as `YYYY-MM-DDTHH:MM`. */
  readonly at: string;
  /** The end of a window that opens at `at`. */
  readonly until: string | undefined;
  /** Zone of the hour, or of the day where whoever acts works in one zone. */
  readonly zone: string | undefined;
  readonly isZoneAssumed: boolean;
  readonly kind: EventKind;
  /** What it is about, as written, unless `isOwn`: in words of the interface. */
  readonly title: string;
  readonly isOwn: boolean;
  readonly who: readonly string[];
  readonly path: FieldPath;
  readonly anchor: string;
}

/** What kind of date it is. */
export type EventKind = keyof Words['dates']['kinds'];

/** Every date of a campaign: milestones, drafts, go-live dates, first and last day, casting, UGC leads. In order of time, then of the page. */
export function datedEvents(context: Context): DatedEvent[] {
  return [
    ...milestones(context),
    ...deliverables(context),
    ...flight(context),
    ...selection(context),
    ...leads(context),
    ...waves(context),
  ].sort((a, b) => compare(a.at, b.at));
}

/** The next dates, today's included: one for each thing that happens, a few at most. */
export function nextEvents(events: readonly DatedEvent[], asOf: string, atMost = 3): DatedEvent[] {
  return events.filter(({ at }) => at.slice(0, 10) >= asOf).slice(0, atMost);
}

function milestones(context: Context): DatedEvent[] {
  return entriesOf(context.campaign.milestones, 'milestones').flatMap(({ item, path }) => {
    const at = item.at ?? item.date;
    if (at === undefined) return [];
    const owner = item.owner ?? [];
    return [event(context, { at, zone: item.zone, kind: item.kind ?? 'other', title: item.title, who: owner, path, id: item.id })];
  });
}

function deliverables(context: Context): DatedEvent[] {
  return entriesOf(context.campaign.deliverables, 'deliverables').flatMap(({ item, path }) => {
    const { id, title, draftDue, post, due, assignedTo: who = [] } = item;
    const base = { title, who, id, path };
    return [
      ...(draftDue ? [event(context, { ...base, at: draftDue, zone: undefined, kind: 'draft' })] : []),
      ...(post?.from ? [event(context, { ...base, at: post.from, until: post.until, zone: post.zone, kind: 'live' })] : []),
      ...(!post?.from && post?.until ? [event(context, { ...base, at: post.until, zone: post.zone, kind: 'live' })] : []),
      ...(due ? [event(context, { ...base, at: due, zone: undefined, kind: 'due' })] : []),
    ];
  });
}

/** First and last day; a kickoff or an embargo stands here only while no milestone says the same. */
function flight(context: Context): DatedEvent[] {
  const { campaign, words } = context;
  const { kickoff, start, end, embargo, zone } = campaign.flight ?? {};
  const base = {
    title: words.dates.flight,
    isOwn: true,
    who: campaign.owner?.role ? [campaign.owner.role] : [],
    path: ['flight'],
    id: undefined,
    zone,
  };
  const isMilestone = (kind: string, at: string) =>
    campaign.milestones?.some(
      (milestone) => milestone.kind === kind && (milestone.at ?? milestone.date)?.slice(0, 10) === at.slice(0, 10),
    );
  return [
    ...(kickoff && !isMilestone('kickoff', kickoff) ? [event(context, { ...base, at: kickoff, kind: 'kickoff' })] : []),
    ...(embargo && !isMilestone('go-live', embargo) ? [event(context, { ...base, at: embargo, kind: 'embargo' })] : []),
    ...(start && !isMilestone('go-live', start) ? [event(context, { ...base, at: start, kind: 'start' })] : []),
    ...(end ? [event(context, { ...base, at: end, kind: 'end' })] : []),
  ];
}

function selection(context: Context): DatedEvent[] {
  const { opens, closes, judges = [] } = context.campaign.selection ?? {};
  const base = {
    title: context.words.creators.selection,
    isOwn: true,
    who: judges,
    path: ['selection'],
    id: undefined,
    zone: undefined,
  };
  return [
    ...(opens ? [event(context, { ...base, at: opens, kind: 'opens' })] : []),
    ...(closes ? [event(context, { ...base, at: closes, kind: 'closes' })] : []),
  ];
}

function leads(context: Context): DatedEvent[] {
  return entriesOf(context.campaign.ugc?.lead, 'ugc', 'lead').flatMap(({ item: { role, from, until } }) =>
    role && from
      ? [
          event(context, {
            at: from,
            until,
            zone: undefined,
            kind: 'lead',
            title: context.roles.name(role),
            isOwn: true,
            who: [role],
            path: ['ugc'],
            id: undefined,
          }),
        ]
      : [],
  );
}

function waves(context: Context): DatedEvent[] {
  return entriesOf(context.campaign.waves, 'waves').flatMap(({ item: { id, title, start, end }, path }) =>
    start ? [event(context, { at: start, until: end, zone: undefined, kind: 'wave', title, who: [], path, id })] : [],
  );
}

type Draft = Pick<DatedEvent, 'at' | 'zone' | 'kind' | 'title' | 'who' | 'path'> & {
  id: string | undefined;
  until?: string | undefined;
  isOwn?: boolean;
};

/** A day without a zone is a day where whoever acts works. */
function event({ roles, originsIn, words }: Context, { id, until, zone, isOwn = false, ...draft }: Draft): DatedEvent {
  const isZoneAssumed = originsIn(draft.path.join('.')).get('zone')?.from === 'assumed';
  const anchor = draft.path.length === 1 ? String(draft.path[0]) : anchorAt(draft.path, id);
  const title = shownTitle(draft.title, words);
  return { ...draft, title, isOwn, until, zone: zone ?? roles.zone(draft.who), isZoneAssumed, anchor };
}

/** Days without an hour come before the hours of the same day. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
