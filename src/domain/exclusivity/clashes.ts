import type { Agreement } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import type { CampaignIndex } from '../campaign-index.ts';
import type { Entries } from '../corpus.ts';
import type { FieldPath, MessageData } from '../finding.ts';
import type { OtherPlace } from '../rules/rule.ts';
import { breachOf, type Likeness } from './breach.ts';

/** A creator who works for a brand that another of their campaigns excludes: by that campaign, or by this one. */
export interface Clash {
  readonly messageId: 'bound-elsewhere' | 'bound-here';
  readonly path: FieldPath;
  readonly data: MessageData;
  readonly related: readonly OtherPlace[];
}

/** The clashes of a campaign with others, as sure as asked for, creator by creator. */
export function clashesOf(
  { id, campaign }: Agreement,
  { elsewhere, facts }: { readonly elsewhere: CampaignIndex | undefined; readonly facts: Pick<Entries, 'party'> },
  likeness: Likeness,
): readonly Clash[] {
  const own = elsewhere?.campaign(id);
  if (!own || isOver(campaign)) return [];
  return own.creators.flatMap((party) => {
    const creator = facts.party.get(party)?.data.name ?? party;
    const others = (elsewhere?.of(party) ?? []).filter((other) => other.id !== own.id);
    return others.flatMap((other): Clash[] => {
      const [there, here] = [breachOf(other, own, party), other.isOver ? undefined : breachOf(own, other, party)];
      const data = { creator, campaign: other.title };
      const clashes: Clash[] = [];
      if (there?.likeness === likeness)
        clashes.push({
          messageId: 'bound-elsewhere',
          path: pathOfParty(campaign.roles, party),
          data: { ...data, ...there.data },
          related: [{ file: other.file, path: there.path }],
        });
      if (here?.likeness === likeness)
        clashes.push({
          messageId: 'bound-here',
          path: here.path,
          data: { ...data, ...here.data },
          related: [{ file: other.file, path: [] }],
        });
      return clashes;
    });
  });
}

/** Where a creator stands in the roles, or the list of creators. */
function pathOfParty(
  roles: readonly { party?: string | undefined; members?: readonly string[] | undefined }[] = [],
  party: string,
): FieldPath {
  const index = roles.findIndex((role) => role.party === party || role.members?.includes(party));
  const role = roles[index];
  if (!role) return ['creators'];
  const member = role.members?.indexOf(party) ?? -1;
  return member === -1 ? ['roles', index, 'party'] : ['roles', index, 'members', member];
}
