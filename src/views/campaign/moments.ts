import { cityOf, instantOf } from '../format.ts';
import type { Line, Piece } from '../piece.ts';
import { text } from '../piece.ts';
import type { Context } from './context.ts';
import { SEVERAL_ZONES } from './role-names.ts';

/** A day, or a day and an hour in a zone, as a piece: always with its weekday, and with its zone where one is known. */
export function momentPiece(context: Context, moment: string, zone: string | undefined): Piece {
  const { format, words } = context;
  const date = moment.slice(0, 10);
  const clock = moment.slice(11);
  const day = format.day(date);
  if (clock === '') return { kind: 'time', datetime: date, text: withZone(context, day, zone) };
  const time = words.time.at(day, clock);
  if (!zone || zone === SEVERAL_ZONES)
    return { kind: 'time', datetime: moment, text: zone ? words.time.dayIn(time, words.time.eachZone) : time };
  return { kind: 'time', datetime: `${moment}${instantOf(moment, zone).offset}`, text: words.time.inZone(time, cityOf(zone)) };
}

/** From one moment until another. Two days without hours become one span. */
export function rangePieces(
  context: Context,
  { from, until }: { from?: string | undefined; until?: string | undefined },
  zone: string | undefined,
): Line {
  const { words, format } = context;
  if (from && until && isDay(from) && isDay(until)) return [text(withZone(context, format.days(from, until), zone))];
  if (from && until)
    return [momentPiece(context, from, isDay(from) ? undefined : zone), text(' – '), momentPiece(context, until, zone)];
  if (from) return [text(`${words.time.from} `), momentPiece(context, from, zone)];
  if (until) return [text(`${words.time.until} `), momentPiece(context, until, zone)];
  return [];
}

/** The same instant where the other parties are: one entry for each clock that differs from the one named. */
export function elsewhere(context: Context, moment: string, zone: string | undefined): readonly string[] {
  if (moment.length <= 10 || !zone || zone === SEVERAL_ZONES) return [];
  const { instant, offset } = instantOf(moment, zone);
  const home = context.format.instantIn(instant, zone);
  const seen = new Set([home]);
  return partyZones(context).flatMap((other) => {
    const there = context.format.instantIn(instant, other);
    if (seen.has(there) || offset === '') return [];
    seen.add(there);
    const isSameDay = there.slice(0, -5) === home.slice(0, -5);
    return [context.words.time.inZone(isSameDay ? there.slice(-5) : there, cityOf(other))];
  });
}

const zonesByContext = new WeakMap<Context, readonly string[]>();

/** The zones that the parties of the campaign work in, in the order of the roles. */
function partyZones(context: Context): readonly string[] {
  let zones = zonesByContext.get(context);
  if (!zones) {
    const parties = (context.campaign.roles ?? []).flatMap(({ party, members }) => [...(party ? [party] : []), ...(members ?? [])]);
    zones = [...new Set(parties.flatMap((party) => context.facts.party(party)?.zone ?? []))];
    zonesByContext.set(context, zones);
  }
  return zones;
}

function withZone({ words }: Context, day: string, zone: string | undefined): string {
  if (!zone) return day;
  return words.time.dayIn(day, zone === SEVERAL_ZONES ? words.time.eachZone : cityOf(zone));
}

function isDay(moment: string): boolean {
  return moment.length === 10;
}
