import { isList, isObject, type Json } from '../../../domain/json.ts';
import { isTimeZone, timeZones } from '../../../domain/time/calendar-text.ts';
import type { Option } from '../controls/entry-options.ts';

/** Entries that have a time zone: the zone of each and its name, by id. */
export interface ZoneSource {
  readonly zones: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Who among the markets and partners of an entry is in which zone, in the order of the entry, markets first. What is not known, or has no
 * zone, is passed over.
 */
export function usersOfZones(
  data: Json | undefined,
  markets: ZoneSource,
  parties: ZoneSource,
): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, readonly string[]>();
  const add = (id: string, { zones, names }: ZoneSource): void => {
    const zone = zones.get(id) ?? '';
    const name = names.get(id) || id;
    if (isTimeZone(zone)) users.set(zone, [...new Set([...(users.get(zone) ?? []), name])]);
  };
  if (!isObject(data)) return users;
  textsIn(data['markets']).forEach((id) => add(id, markets));
  const roles = isList(data['roles']) ? data['roles'].filter(isObject) : [];
  roles.flatMap(({ party, members }) => [...textsIn(party), ...textsIn(members)]).forEach((id) => add(id, parties));
  return users;
}

/** Every time zone with its name in a language, those in use first and with their users. */
export function zoneOptions(users: ReadonlyMap<string, readonly string[]>, language: string): Option[] {
  const used = [...users].map(([value, names]) => ({ value, label: `${zoneName(value, language)} · ${names.join(', ')}` }));
  const others = allZones().filter((zone) => !users.has(zone));
  return [...used, ...others.map((value) => ({ value, label: zoneName(value, language) }))];
}

/** Names that browsers know and do not list: what they list beside is an older name of the same zone. */
const NEWER_NAMES = ['America/Nuuk', 'Asia/Ho_Chi_Minh', 'Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Yangon', 'Europe/Kyiv', 'UTC'];
/** A name says that a zone has a summer time where it has one about this moment: in 1970 many had none. */
const IN_2026 = 1_767_225_600_000;
const nameCache = new Map<string, string>();

function allZones(): readonly string[] {
  return [...new Set([...timeZones(), ...NEWER_NAMES])].filter(isTimeZone).toSorted();
}

function zoneName(zone: string, language: string): string {
  const key = `${language} ${zone}`;
  const name = nameCache.get(key) ?? nameIn(zone, language);
  nameCache.set(key, name);
  return name;
}

function nameIn(zone: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' });
  return format.formatToParts(IN_2026).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

function textsIn(value: Json | undefined): readonly string[] {
  return (isList(value) ? value : [value]).filter((item) => typeof item === 'string');
}
