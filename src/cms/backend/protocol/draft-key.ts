import { isId } from '../../../corpus/content-files.ts';

/** Names one draft: the collection of the CMS and the entry in it. Both are ids, so that git and every system can store them. */
export interface DraftKey {
  readonly collection: string;
  /** One id, or two with a slash between for entries that stand in a folder of their campaign. */
  readonly slug: string;
}

/** Where the branches of drafts are. */
export const DRAFTS = 'refs/heads/cms/';

/** The key of these names, or undefined when they cannot name a draft. */
export function draftKey(collection: string, slug: string): DraftKey | undefined {
  const parts = slug.split('/');
  return parts.length <= 2 && [collection, ...parts].every(isId) ? { collection, slug } : undefined;
}

/** The key written as `campaigns/aurora`, or undefined when this is not one. */
export function draftKeyOf(id: string): DraftKey | undefined {
  const slash = id.indexOf('/');
  return slash === -1 ? undefined : draftKey(id.slice(0, slash), id.slice(slash + 1));
}

/** The key as text, for example `campaigns/aurora`. */
export function draftId({ collection, slug }: DraftKey): string {
  return `${collection}/${slug}`;
}

/** The branch of a draft as git names it in full. */
export function draftRef(key: DraftKey): string {
  return DRAFTS + draftId(key);
}

/** The section of git's configuration that belongs to the branch of a draft. */
export function draftSection(key: DraftKey): string {
  return `branch.${draftRef(key).slice('refs/heads/'.length)}`;
}
