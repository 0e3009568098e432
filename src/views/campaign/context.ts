import type { Campaign } from '../../domain/agreement/agreement.ts';
import type { PublishedAgreement } from '../../domain/agreement/redact.ts';
import type { Signature } from '../../domain/agreement/signatures.ts';
import type { FieldPath } from '../../domain/finding.ts';
import type { PublishedCampaign, PublishedFacts } from '../../domain/published.ts';
import type { Words } from '../../words/index.ts';
import { formatIn, type Format } from '../format.ts';
import { FindingDesk } from './finding-desk.ts';
import { itemIndex, type ItemIndex } from './item-index.ts';
import { clauseMarks, type ClauseMarks } from './marks.ts';
import { roleNames, type RoleNames } from './role-names.ts';

/** What every part of a campaign page is made from. */
export interface Context {
  readonly agreement: PublishedAgreement;
  readonly campaign: Campaign;
  readonly signatures: readonly Signature[];
  readonly facts: PublishedFacts;
  readonly words: Words;
  readonly format: Format;
  /** The calendar date that "today" means, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly roles: RoleNames;
  readonly items: ItemIndex;
  readonly marks: ClauseMarks;
  readonly desk: FindingDesk;
  readonly isUnknown: (path: FieldPath) => boolean;
}

/** Puts together what the parts of a page share. */
export function contextOf(published: PublishedCampaign, facts: PublishedFacts, words: Words, asOf: string): Context {
  const { agreement, signatures } = published;
  const { campaign } = agreement;
  const unknown = new Set(agreement.unknown.map((path) => path.join('.')));
  const roles = roleNames(agreement, facts, words);
  const format = formatIn(words.language);
  return {
    agreement,
    campaign,
    signatures,
    facts,
    words,
    format,
    asOf,
    roles,
    items: itemIndex(campaign, words),
    marks: clauseMarks(agreement, signatures, roles, format, words),
    desk: new FindingDesk(agreement.findings),
    isUnknown: (path) => unknown.size > 0 && unknown.has(path.join('.')),
  };
}
