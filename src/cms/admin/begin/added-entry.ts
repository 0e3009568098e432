import { reference } from '../../../domain/schema/values.ts';

/** In the address of a new form: the input of the page that opened it, which waits for the id. No schema has a field of this name. */
export const BACK_TO = '__samepage_back';

/** What a tab tells the one that opened it. */
interface Added {
  readonly samepage: 'added';
  readonly field: string;
  readonly id: string;
}

/** Tells the page that opened this one which entry was saved for its input. Other sites never hear of it. */
export function tellAdded(opener: Pick<Window, 'postMessage'>, field: string, id: string): void {
  opener.postMessage({ samepage: 'added', field, id } satisfies Added, location.origin);
}

/** Calls with the id of the entry that another tab of this site saved for an input. Returns what ends it. */
export function onAddedFor(field: string, take: (id: string) => void): () => void {
  const listen = ({ origin, data }: MessageEvent<unknown>): void => {
    const added = data as Partial<Added> | null;
    const isMeant = origin === location.origin && added?.samepage === 'added' && added.field === field;
    if (isMeant && reference.safeParse(added.id).success) take(String(added.id));
  };
  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}
