import type { Campaign, Origin } from '../../domain/agreement/agreement.ts';
import type { PublishedAgreement } from '../../domain/agreement/redact.ts';
import type { Signature } from '../../domain/agreement/signatures.ts';
import type { FieldPath } from '../../domain/finding.ts';
import type { CampaignHistory } from '../../domain/history.ts';
import type { PublishedCampaign, PublishedFacts } from '../../domain/published.ts';
import type { Site } from '../../domain/schema/site.ts';
import type { Words } from '../../words/index.ts';
import { formatIn, type Format } from '../format.ts';
import { byHolder, type ByHolder } from './by-holder.ts';
import { FindingDesk } from './finding-desk.ts';
import { itemIndex, type ItemIndex } from './item-index.ts';
import { clauseMarks, type ClauseMarks } from './marks.ts';
import { roleNames, type RoleNames } from './role-names.ts';

/** What every part of a campaign page is made from. */
export interface Context {
  readonly agreement: PublishedAgreement;
  readonly campaign: Campaign;
  readonly signatures: readonly Signature[];
  readonly textToSign: PublishedCampaign['textToSign'];
  readonly facts: PublishedFacts;
  readonly words: Words;
  readonly format: Format;
  /** The calendar date that "today" means, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly roles: RoleNames;
  readonly items: ItemIndex;
  readonly marks: ClauseMarks;
  readonly desk: FindingDesk;
  /** The folder that the site is published under; undefined where nothing links to other pages. */
  readonly base: string | undefined;
  /** Says in which language shared entries are written; undefined where they are in that of the campaign. */
  readonly site: Site | undefined;
  readonly isUnknown: (path: FieldPath) => boolean;
  /** The fields of an item that are not known yet. */
  readonly unknownIn: ByHolder<true>;
  /** Where the fields of an item come from, as far as they were not written there. */
  readonly originsIn: ByHolder<Origin>;
}

/** What only some pages of a campaign need. */
export interface ContextOptions {
  /** The folder that the site is published under, with a slash at both ends; without it nothing links to other pages. */
  readonly base?: string | undefined;
  /** Reading it costs time where a campaign has many versions, so that only pages which show it ask for it. */
  readonly history?: CampaignHistory | undefined;
  /** Without it, shared entries count as written in the language of the campaign. */
  readonly site?: Site | undefined;
}

/** Puts together what the parts of a page share. */
export function contextOf(
  published: PublishedCampaign,
  facts: PublishedFacts,
  words: Words,
  asOf: string,
  { base, history, site }: ContextOptions = {},
): Context {
  const { agreement, signatures, textToSign } = published;
  const { campaign } = agreement;
  const unknown = new Map(agreement.unknown.map((path) => [path.join('.'), true as const]));
  const roles = roleNames(agreement, facts, words, base);
  const format = formatIn(words.language);
  return {
    agreement,
    campaign,
    signatures,
    textToSign,
    facts,
    words,
    format,
    asOf,
    roles,
    items: itemIndex(campaign, words),
    marks: clauseMarks(agreement, signatures, { roles, format, words, history }),
    base,
    site,
    desk: new FindingDesk(agreement.findings, { words, format, roles, base, site }),
    isUnknown: (path) => unknown.size > 0 && unknown.has(path.join('.')),
    unknownIn: byHolder(unknown),
    originsIn: byHolder(agreement.origins),
  };
}
