import { STATUSES, type Status } from '../../domain/schema/sections/identity.ts';
import type { Words } from '../../words/index.ts';
import { daysBetween, type DayParts } from '../format.ts';
import type { Line, Piece, Tone } from '../piece.ts';
import { forPartyAddress, hasPartnerPages, hasPartyPage } from '../party/party-address.ts';
import type { Context } from './context.ts';
import { factPiece } from './fact-piece.ts';
import { nextEvents, type DatedEvent } from './dated-events.ts';
import { elsewhere, momentPiece, rangePieces } from './moments.ts';
import { findingsLink, openPoints, type OpenPoint } from './open-points.ts';
import type { Anchors } from './place-of.ts';
import { signatureSummary, type SignatureSummary } from './signature-summary.ts';
import { listed, rolesLine } from './values.ts';

/** The head of a campaign page: what someone must know within five seconds. */
export interface Masthead {
  readonly title: string;
  readonly summary: string | undefined;
  readonly status: StatusView;
  readonly statusMeans: string;
  readonly owner: { readonly person: string | undefined; readonly role: Piece | undefined } | undefined;
  /** First and last day. */
  readonly flight: Line;
  /** `27 days left`. */
  readonly flightNow: string | undefined;
  /** Empty when none is named yet. */
  readonly markets: Line;
  readonly signatures: SignatureSummary | undefined;
  readonly next: readonly NextDate[];
  /** Said instead of dates, when there are none. */
  readonly noNext: string;
  readonly open: readonly OpenPoint[];
  /** Leads to the list of everything that was found; undefined when nothing was. */
  readonly findings: Piece | undefined;
  /** Shortcuts to what each party owes. */
  readonly owes: readonly { readonly role: Piece; readonly href: string }[];
}

/** A status with its look. */
export interface StatusView {
  readonly status: Status | 'none';
  readonly word: string;
  readonly tone: Tone;
  /** How far along it is, for sorting; without a status it comes first. */
  readonly order: number;
}

/** One of the next dates, set large. */
export interface NextDate {
  readonly parts: DayParts;
  readonly relative: string;
  readonly when: Piece;
  /** Whether it names an hour in one zone, which a reader's browser can put into theirs. */
  readonly isInstant: boolean;
  readonly kind: string;
  /** As written, unless `isOwn`: in words of the interface. */
  readonly title: string;
  readonly isOwn?: boolean;
  readonly href: string;
  readonly who: Line;
  readonly elsewhere: readonly string[];
}

/** The head of a page that has these anchors. */
export function mastheadOf(context: Context, events: readonly DatedEvent[], anchors: Anchors): Masthead {
  const { campaign, words, asOf, roles, agreement } = context;
  const { title, summary, status, flight, owner, markets } = campaign;
  const view = statusView(status, words);
  return {
    title: title === '?' ? agreement.id : title,
    summary,
    status: view,
    statusMeans: words.statusMeans[view.status],
    owner:
      owner?.person || owner?.role ? { person: owner.person, role: owner.role ? roles.piece(owner.role) : undefined } : undefined,
    flight: rangePieces(context, { from: flight?.start, until: flight?.end }, undefined),
    flightNow: flightNow(flight?.start, flight?.end, asOf, words),
    markets: listed(
      context,
      (markets ?? []).map((id) => [factPiece(context, 'market', id)]),
    ),
    signatures: signatureSummary(context),
    next: nextEvents(events, asOf).map((event) => nextDate(context, event)),
    noNext: events.length > 0 ? words.masthead.noNext : words.masthead.noDates,
    open: openPoints(context, anchors),
    findings: findingsLink(context),
    owes: owesOf(context),
  };
}

/** A party has a page of its own; what a group owes stands below. A party that holds several roles is named once. */
function owesOf({ campaign, roles, facts, base, agreement }: Context): Masthead['owes'] {
  const seen = new Set<string>();
  return (campaign.roles ?? []).flatMap(({ id, party }) => {
    if (!id) return [];
    const hasPage = party !== undefined && base !== undefined && hasPartnerPages(campaign) && hasPartyPage(facts, party);
    const href = hasPage ? forPartyAddress(base, agreement.id, party) : `#owes--${id}`;
    if (seen.has(href)) return [];
    seen.add(href);
    return [{ role: roles.piece(id), href }];
  });
}

/** A status as word and look: what binds is agreed, what is talked about is open, what is over is over. */
export function statusView(status: Status | undefined, words: Words): StatusView {
  const known = status ?? 'none';
  const order = status ? STATUSES.indexOf(status) : -1;
  return { status: known, word: words.status[known], tone: STATUS_TONES[known], order };
}

/** Where a flight stands on a day. */
export function flightNow(start: string | undefined, end: string | undefined, asOf: string, words: Words): string | undefined {
  if (start !== undefined && asOf < start) return words.flight.startsIn(daysBetween(asOf, start));
  if (end !== undefined && asOf > end) return words.flight.ended(daysBetween(end, asOf));
  if (start === asOf) return words.flight.startsToday;
  if (end === undefined || start === undefined) return undefined;
  return end === asOf ? words.flight.lastDay : words.flight.left(daysBetween(asOf, end));
}

/** How far a day is from another. */
export function relativeDay(date: string, asOf: string, words: Words): string {
  const days = daysBetween(asOf, date.slice(0, 10));
  if (days === 0) return words.relative.today;
  return days > 0 ? words.relative.in(days) : words.relative.ago(-days);
}

const STATUS_TONES: Readonly<Record<Status | 'none', Tone>> = {
  draft: 'open',
  aligning: 'open',
  agreed: 'agreed',
  live: 'agreed',
  wrapped: 'over',
  cancelled: 'over',
  none: 'open',
};

function nextDate(context: Context, event: DatedEvent): NextDate {
  const { words, format, asOf } = context;
  const when = momentPiece(context, event.at, event.zone);
  return {
    parts: format.dayParts(event.at.slice(0, 10)),
    relative: relativeDay(event.at, asOf, words),
    when,
    isInstant: when.kind === 'time' && /[+-]\d\d:\d\d$/.test(when.datetime),
    kind: words.dates.kinds[event.kind],
    title: event.title,
    isOwn: event.isOwn,
    href: `#${event.anchor}`,
    who: rolesLine(context, event.who),
    elsewhere: elsewhere(context, event.at, event.zone),
  };
}
