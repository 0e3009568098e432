import { useEffect, useState } from 'react';
import type { ControlProps } from './control-props.ts';

/** A value that a field offers, with what people call it. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Asks a collection for its entries, with the name of each as these fields say it. In the order of ids; empty when nobody answers. */
export function entryOptions(
  collection: string,
  fields: readonly string[],
  props: Pick<ControlProps, 'forID' | 'query'>,
): Promise<readonly Option[]> {
  const question = [collection, ...fields].join(' ');
  const known = asked.get(question);
  if (known && performance.now() - known.at < FRESH) return known.answer;
  const answer = askFor(collection, fields, props).catch(() => {
    asked.delete(question);
    return [];
  });
  asked.set(question, { at: performance.now(), answer });
  return answer;
}

/** What parties are called, by id, for as long as a control is shown. Empty until the answer comes. */
export function usePartyNames(props: Pick<ControlProps, 'forID' | 'query'>): ReadonlyMap<string, string> {
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
const asked = new Map<string, { readonly at: number; readonly answer: Promise<readonly Option[]> }>();

async function askFor(
  collection: string,
  fields: readonly string[],
  { forID, query }: Pick<ControlProps, 'forID' | 'query'>,
): Promise<readonly Option[]> {
  const { payload } = await query(forID, collection, fields, '');
  const options = (payload?.hits ?? []).map(({ slug, data }) => ({
    value: slug,
    label: fields.map((name) => text(data[name])).join(' '),
  }));
  return options.toSorted((one, other) => one.value.localeCompare(other.value));
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
