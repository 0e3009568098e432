import { createElement as h, type ReactElement } from 'react';
import { plain } from '../controls/plain-data.ts';
import { entryOptions } from '../controls/entry-options.ts';
import type { InputProps } from '../controls/input-props.ts';
import { siteWords } from '../controls/control-props.ts';
import { Combobox } from './combobox.ts';
import { usersOfZones, zoneOptions, type ZoneSource } from './zone-options.ts';

/** A time zone, found by its city, by its name in the language of the editor, or by the market or partner that is in it. */
export function ZoneInput(props: InputProps): ReactElement {
  return h(Combobox, { ...props, known: [], ask: () => offeredZones(props) });
}

async function offeredZones(props: InputProps) {
  const data = plain(props.getEntry()?.getIn(['data']));
  const [markets, parties] = await Promise.all([sourceOf('markets', props), sourceOf('parties', props)]);
  return zoneOptions(usersOfZones(data, markets, parties), siteWords.current.language);
}

/** The zones of all entries of a collection, and their names. */
async function sourceOf(collection: string, props: InputProps): Promise<ZoneSource> {
  const [zones, names] = await Promise.all([entryOptions(collection, ['zone'], props), entryOptions(collection, ['name'], props)]);
  const toMap = (options: typeof zones) => new Map(options.map(({ value, label }) => [value, label]));
  return { zones: toMap(zones), names: toMap(names) };
}
