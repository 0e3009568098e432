import type { Agreement } from '../agreement/agreement.ts';
import { resolveAgreement } from '../agreement/resolve.ts';
import type { Corpus } from '../corpus.ts';
import { contentTypes, type ContentType } from '../schema/index.ts';

/** A campaign before and after; at least one of them is there. */
export interface ChangedCampaign {
  readonly before: Agreement | undefined;
  readonly after: Agreement | undefined;
}

/** Campaigns that read otherwise than before, by their file or by the facts that they refer to; in the order of ids. */
export function changedCampaigns(base: Corpus, head: Corpus): Map<string, ChangedCampaign> {
  const [old, now] = [base.entries.campaign, head.entries.campaign];
  const areFactsSame = haveSameFacts(base, head);
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return new Map(
    ids.flatMap((id) => {
      const [from, to] = [old.get(id), now.get(id)];
      if (from?.digest === to?.digest && areFactsSame) return [];
      const before = from && resolveAgreement(from, base.entries);
      const after = to && resolveAgreement(to, head.entries);
      return [[id, { before, after }] as const];
    }),
  );
}

function haveSameFacts(base: Corpus, head: Corpus): boolean {
  const kinds = Object.keys(contentTypes) as ContentType[];
  return kinds.filter((kind) => !NO_FACTS.includes(kind)).every((kind) => digestsOf(base, kind) === digestsOf(head, kind));
}

const NO_FACTS: readonly ContentType[] = ['campaign', 'playbook', 'progress', 'report', 'signoff'];

function digestsOf({ entries }: Corpus, kind: ContentType): string {
  return [...entries[kind].values()].map(({ id, digest }) => `${id} ${digest}`).join('\n');
}
