import { z } from 'zod';
import { isId } from '../../../corpus/content-files.ts';
import { draftKey, draftKeyOf, type DraftKey } from './draft-key.ts';
import { CONTENT_NAME, entryFolder, entryFolders, entryPath } from './entry-path.ts';

/** Text that names something. */
export const name = z.string().max(300);

/** The id of an entry. */
export const id = name.refine(isId, 'This is no id: small letters, digits and hyphens.');

/** The path of an entry; comes out as a path inside the content folder. */
export const path = name.transform((text, context) => entryPath(text) ?? wrong(context, noEntry(text)));

/** A folder of entries; comes out without the name of the content folder. */
export const folder = name.transform((text, context) => entryFolder(text) ?? wrong(context, noFolder(text)));

/** The text of a file. */
export const raw = z.string().refine((text) => text.isWellFormed(), 'This text holds halves of characters.');

/** Why something is done, in the words of the history. */
export const message = z
  .string()
  .trim()
  .min(1)
  .max(5_000)
  .regex(/^[\P{Cc}\n\t]*$/u, 'Only line breaks and tabs may stand between the words.');

/** Where a draft stands on its way. */
export const status = z.enum(['draft', 'pending_review', 'pending_publish']);

/** For each file, the SHA-256 of the bytes that the editor opened, or null when it saw that there was no file. */
export const startedFrom = z
  .record(name, z.stringFormat('sha256', /^[0-9a-f]{64}$/).nullable())
  .transform((record) => Object.entries(record))
  .pipe(z.array(z.tuple([path, z.string().nullable()])))
  .transform((entries) => new Map(entries));

/** A commit, by its whole name. */
export const commit = z.stringFormat('commit', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** Names a draft by its collection and its entry. */
export function keyOf({ collection, slug }: { collection: string; slug: string }, context: z.RefinementCtx): DraftKey {
  return draftKey(collection, slug) ?? wrong(context, noDraft(`${collection}/${slug}`));
}

/** Names a draft by one text, or by its collection and its entry. */
export function keyOfEither(
  {
    id,
    collection,
    slug,
  }: { id?: string | null | undefined; collection?: string | null | undefined; slug?: string | null | undefined },
  context: z.RefinementCtx,
): { readonly key: DraftKey } {
  const key = id ? draftKeyOf(id) : draftKey(collection ?? '', slug ?? '');
  return { key: key ?? wrong(context, noDraft(id ?? `${collection ?? ''}/${slug ?? ''}`)) };
}

/** Refuses a value inside a transformation. */
export function wrong(context: z.RefinementCtx, sentence: string): never {
  context.addIssue({ code: 'custom', message: sentence });
  return z.NEVER;
}

function noEntry(text: string): string {
  return `The CMS opens no file “${text}”. Entries stand in ${folders} of ${CONTENT_NAME}/, and their names are made of small letters, digits and hyphens.`;
}

function noFolder(text: string): string {
  return `The CMS opens no folder “${text}”. Entries stand in ${folders} of ${CONTENT_NAME}/.`;
}

function noDraft(text: string): string {
  const bad = text.split('/').find((part) => !isId(part));
  return `No draft can be called “${text}”${bad === undefined ? '' : `, because of “${bad}”`}. Names are made of small letters, digits and hyphens, and some names Windows keeps for itself.`;
}

const folders = new Intl.ListFormat('en').format(entryFolders);
