import { useEffect, useState } from 'react';
import type { JsonObject } from '../../../domain/json.ts';
import type { ControlProps, QueryAnswer } from './control-props.ts';

/** A value that a field offers, with what people call it. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Asks a collection for its entries, with the name of each as these fields say it. In the order of ids; empty when nobody answers. */
export async function entryOptions(collection: string, fields: readonly string[], props: Asking): Promise<readonly Option[]> {
  const hits = await entriesOf(collection, fields, props);
  const options = hits.map(({ slug, data }) => ({ value: slug, label: fields.map((name) => text(data[name])).join(' ') }));
  return options.toSorted((one, other) => one.value.localeCompare(other.value));
}

/** All that stands in one entry of a collection whose entries have this field; undefined when there is none, or nobody answers. */
export async function entryData(collection: string, field: string, id: string, props: Asking): Promise<JsonObject | undefined> {
  const hits = await entriesOf(collection, [field], props);
  return hits.find(({ slug }) => slug === id)?.data as JsonObject | undefined;
}

/** Asks a collection anew the next time: an entry was added to it. */
export function forgetEntries(collection: string): void {
  for (const question of asked.keys()) if (question.startsWith(`${collection} `)) asked.delete(question);
}

/** What parties are called, by id, for as long as a control is shown. Empty until the answer comes. */
export function usePartyNames(props: Asking): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(NO_NAMES);
  useEffect(() => {
    let isShown = true;
    void entryOptions('parties', ['name'], props).then((options) => {
      if (isShown) setNames(new Map(options.map(({ value, label }) => [value, label])));
    });
    return () => {
      isShown = false;
    };
  }, []);
  return names;
}

/** Entries change rarely and every field asks, so that an answer serves for a minute. */
const FRESH = 60_000;
const NO_NAMES: ReadonlyMap<string, string> = new Map();
const asked = new Map<string, { readonly at: number; readonly answer: Promise<Hits> }>();

function entriesOf(collection: string, fields: readonly string[], { forID, query }: Asking): Promise<Hits> {
  const question = [collection, ...fields].join(' ');
  const known = asked.get(question);
  if (known && performance.now() - known.at < FRESH) return known.answer;
  const answer = query(forID, collection, fields, '')
    .then(({ payload }) => payload?.hits ?? [])
    .catch(() => {
      asked.delete(question);
      return [];
    });
  asked.set(question, { at: performance.now(), answer });
  return answer;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

type Asking = Pick<ControlProps, 'forID' | 'query'>;
type Hits = NonNullable<NonNullable<QueryAnswer['payload']>['hits']>;
