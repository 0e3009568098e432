import type { Agreement } from '../agreement/agreement.ts';
import { resolveAgreement } from '../agreement/resolve.ts';
import type { Corpus, Entry } from '../corpus.ts';
import { contentTypes, type ContentType } from '../schema/index.ts';
import type { ContentState, UnreadFile } from './content-state.ts';

/** What happens to a campaign's file, with its text before and after as far as they can be read. */
export interface ChangedCampaign {
  readonly id: string;
  /** Path inside the content folder; the later one where it has another name. */
  readonly file: string;
  /**
   * - `renamed`: the same text under another name
   * - `unread`: the later text cannot be read
   * - `unread-before`: the later text can be read and the earlier one could not
   */
  readonly kind: 'new' | 'changed' | 'renamed' | 'gone' | 'unread' | 'unread-before';
  readonly before: Agreement | undefined;
  readonly after: Agreement | undefined;
}

/** Campaigns that read otherwise than before, by their file or by the facts that they refer to; in the order of ids. */
export function changedCampaigns(base: ContentState, head: ContentState): ChangedCampaign[] {
  const areFactsSame = haveSameFacts(base.corpus, head.corpus);
  const [unreadBefore, unread] = [unreadCampaigns(base), unreadCampaigns(head)];
  const [old, now] = [base.corpus.entries.campaign, head.corpus.entries.campaign];
  const renamed = renames(old, now);
  const formerIds = new Set([...renamed.values()].map(({ id }) => id));
  const ids = [...new Set([...old.keys(), ...now.keys(), ...unreadBefore.keys(), ...unread.keys()])].sort();
  return ids.flatMap((id): ChangedCampaign[] => {
    const [was, is] = [unreadBefore.get(id), unread.get(id)];
    const [from, to] = [was ? undefined : (renamed.get(id) ?? old.get(id)), is ? undefined : now.get(id)];
    if (formerIds.has(id) || (is && is.digest === was?.digest)) return [];
    if (!is && !was && from?.digest === to?.digest && !renamed.has(id) && areFactsSame) return [];
    const file = is?.file ?? to?.file ?? was?.file ?? from?.file;
    if (file === undefined) return [];
    const kind = is ? 'unread' : !to ? 'gone' : was ? 'unread-before' : renamed.has(id) ? 'renamed' : !from ? 'new' : 'changed';
    const before = from && resolveAgreement(from, base.corpus.entries);
    const after = to && resolveAgreement(to, head.corpus.entries);
    return [{ id, file, kind, before, after }];
  });
}

type Campaigns = ReadonlyMap<string, Entry<'campaign'>>;

/** Campaigns before, by the id that the same bytes have now. */
function renames(old: Campaigns, now: Campaigns): Map<string, Entry<'campaign'>> {
  const gone = new Map([...old.values()].filter(({ id }) => !now.has(id)).map((entry) => [entry.digest, entry]));
  const found = new Map<string, Entry<'campaign'>>();
  for (const { id, digest } of now.values()) {
    const former = old.has(id) ? undefined : gone.get(digest);
    if (!former) continue;
    found.set(id, former);
    gone.delete(digest);
  }
  return found;
}

function unreadCampaigns({ unread }: ContentState): Map<string, UnreadFile> {
  return new Map([...unread.values()].flatMap((file) => (file.type === 'campaign' ? [[file.id, file] as const] : [])));
}

function haveSameFacts(base: Corpus, head: Corpus): boolean {
  const kinds = Object.keys(contentTypes) as ContentType[];
  return kinds.filter((kind) => !NO_FACTS.includes(kind)).every((kind) => digestsOf(base, kind) === digestsOf(head, kind));
}

/** Kinds of content that no other campaign reads. */
export const NO_FACTS: readonly ContentType[] = ['campaign', 'playbook', 'progress', 'report', 'signoff'];

function digestsOf({ entries }: Corpus, kind: ContentType): string {
  return [...entries[kind].values()].map(({ id, digest }) => `${id} ${digest}`).join('\n');
}
