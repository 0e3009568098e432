import { contentTypes } from '../../../domain/schema/index.ts';
import { outlineOf } from '../../../domain/schema/outline.ts';
import type { JsonObject } from '../../../domain/json.ts';
import { editedTypeOf } from '../../config/edited-types.ts';
import { BODY_KEY, fieldsOf, SOURCE_KEY, type EntryData } from '../../format/entry-data.ts';
import { fillForm, openForm, watchForm, type OpenForm } from '../safekeeping/open-form.ts';
import { dataFromQuery, sectionsOf } from './data-from-query.ts';

/** Fills a form that a link opens with what the link says, see `dataFromQuery`. Nothing is saved by that, and nothing counts as typed. */
export function beginFromLink(): void {
  let seen = '';
  let isFilling = false;
  watchForm(() => {
    const form = openForm();
    if (!form || isFilling || form.filling === seen) return;
    seen = form.filling;
    const query = queryFor(form);
    if (!query || form.hasChanged) return;
    // After what Decap is doing now: it must not be told anything in the middle of it.
    setTimeout(() => {
      if (openForm()?.filling !== form.filling) return;
      isFilling = true;
      fillForm(filled(form, query), { isTyped: false });
      isFilling = false;
      seen = openForm()?.filling ?? '';
      if (!form.isNew) forgetQuery();
      setTimeout(() => show(sectionsOf(query)));
    });
  });
}

/** What stands behind `?` in the address of the open form: in the part that Decap reads. */
function queryFor({ collection, slug, isNew }: OpenForm): URLSearchParams | undefined {
  const [path = '', search] = location.hash.slice(1).split('?', 2);
  const own = isNew ? `/collections/${collection}/new` : `/collections/${collection}/entries/${slug}`;
  return search && decodeURI(path) === own ? new URLSearchParams(search) : undefined;
}

function filled(form: OpenForm, query: URLSearchParams): EntryData {
  const type = editedTypeOf(form.collection);
  const data = form.data();
  if (!type) return data;
  const { [BODY_KEY]: body, [SOURCE_KEY]: source } = data;
  const fields: JsonObject = fieldsOf(data, contentTypes[type].form);
  const isMdx = contentTypes[type].form === 'mdx';
  return { ...dataFromQuery(outlineOf(type), query, fields, form.isNew), ...(isMdx && { [BODY_KEY]: body }), [SOURCE_KEY]: source };
}

/** An item that was added once is not added again when the page is loaded anew. */
function forgetQuery(): void {
  history.replaceState(history.state, '', location.hash.split('?', 1)[0]);
}

/** Opens the sections that the link is about, and goes to the first. */
function show(sections: readonly string[]): void {
  const places = sections.flatMap((name) => document.querySelector<HTMLElement>(`div[id^="${CSS.escape(name)}-field"]`) ?? []);
  for (const place of places) {
    place.querySelector('button')?.click();
    setTimeout(() => [...place.querySelectorAll<HTMLElement>('.sp-item-toggle')].at(-1)?.click());
  }
  places[0]?.scrollIntoView({ block: 'start' });
}
