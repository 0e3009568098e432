import type { PublishedCampaign, PublishedFacts, PublishedSite } from '../../domain/published.ts';
import type { Site } from '../../domain/schema/site.ts';
import type { Words } from '../../words/index.ts';
import { clauseTitle } from '../campaign/clause-title.ts';
import { contextOf, type Context } from '../campaign/context.ts';
import type { SectionGroup } from '../campaign/campaign-page.ts';
import { statusView, flightNow, type NextDate, type StatusView } from '../campaign/masthead.ts';
import type { SectionView } from '../campaign/section.ts';
import { mailFor, recordFor, SIGNATURE_TONES } from '../campaign/signature-summary.ts';
import { anchorOf } from '../anchor.ts';
import { link, ownLink, said, type Line, type Piece, type Tone } from '../piece.ts';
import { hasPartyPage, partyAddress } from '../party/party-address.ts';
import { approvalSection, includeSection, rightsSection, roundsLine, workflowsOf } from './work.ts';
import { contactOf, contactsSection, personLine, urgentLine } from './contacts.ts';
import { decideSection } from './decide.ts';
import { linksTo } from './links-to.ts';
import { measuredSection } from './measured.ts';
import { expectedSection, owedSection } from './owed.ts';
import { duesFor, nextFor, oweSection } from './owe.ts';
import { paidSection } from './paid.ts';
import { foreignLanguage } from '../foreign-language.ts';
import { startLinks, type StartLink } from '../start-here.ts';
import { standOf, type PartKey, type Stand } from './stand.ts';

/** What a campaign says to one of its parties: is it agreed, what is next, what it owes and is owed. */
export interface PartnerPage {
  readonly party: Piece;
  readonly title: string;
  readonly description: string;
  readonly lang: string | undefined;
  readonly campaign: { readonly title: string; readonly href: string };
  /** The page about the party, where there is one. */
  readonly about: { readonly title: string; readonly href: string } | undefined;
  readonly status: StatusView;
  readonly flightNow: string | undefined;
  readonly signature:
    | { readonly tone: Tone; readonly word: string; readonly changed: readonly Line[]; readonly mail: string | undefined }
    | undefined;
  /** Ways into a form, for pages with an editor. */
  readonly start: readonly StartLink[];
  readonly next: readonly NextDate[];
  /** Short answers: rounds and who decides, whom to ask, whom to call, what is this party's alone. */
  readonly answers: readonly { readonly label: string; readonly lines: readonly Line[] }[];
  readonly groups: readonly SectionGroup[];
}

/** What the pages of all parties of one campaign share; it is made once for them. */
export function partnerPages(
  published: PublishedCampaign,
  { facts, words, asOf, base, site }: { facts: PublishedFacts; words: Words; asOf: string; base: string; site: Site },
): (party: string) => PartnerPage {
  const context = contextOf(published, facts, words, asOf, { site });
  return (party) => partnerPage(standOf(context, party), site, base);
}

/** The pages of a campaign's parties. They are asked for one after the other, so the last campaign is kept. */
export function partnerPagesOf(
  site: PublishedSite,
  id: string,
  words: Words,
  base: string,
): ((party: string) => PartnerPage) | undefined {
  if (last?.site === site && last.id === id && last.words === words) return last.pages;
  const published = site.campaign(id);
  const pages = published && partnerPages(published, { ...site, words, base });
  last = pages && { site, id, words, pages };
  return pages;
}

let last:
  | { readonly site: PublishedSite; readonly id: string; readonly words: Words; readonly pages: (party: string) => PartnerPage }
  | undefined;

function partnerPage(stand: Stand, site: Site, base: string): PartnerPage {
  const { context, name, party } = stand;
  const { campaign, words, asOf, agreement, facts, roles } = context;
  const { flight, status, language } = campaign;
  const title = campaign.title === '?' ? agreement.id : campaign.title;
  const href = `${base}campaigns/${agreement.id}/`;
  const dues = duesFor(stand);
  const shown = {
    next: nextFor(stand, dues),
    answers: answersOf(stand),
    groups: groupsOf(stand, dues),
    signature: signatureOf(stand),
  };
  return {
    party: roles.partyPiece(party),
    title: words.forParty.title(name),
    description: words.forParty.description(name, title),
    lang: foreignLanguage(language, { site, words }),
    campaign: { title, href },
    about: hasPartyPage(facts, party) ? { title: words.forParty.party(name), href: partyAddress(base, party) } : undefined,
    status: statusView(status, words),
    flightNow: status === 'cancelled' ? undefined : flightNow(flight?.start, flight?.end, asOf, words),
    start: [
      ...startLinks({ campaign, id: agreement.id, roles: stand.roles.flatMap(({ id }) => id ?? []), base, words }),
      ...recordLink(stand, base),
    ],
    ...linksTo(shown, href),
  };
}

/** The order in which someone on a phone asks. */
function groupsOf(stand: Stand, dues: ReturnType<typeof duesFor>): SectionGroup[] {
  const { words } = stand.context;
  const sections: (readonly [PartKey, SectionView | undefined])[] = [
    ['owe', oweSection(stand, dues)],
    ['include', includeSection(stand)],
    ['approval', approvalSection(stand)],
    ['contacts', contactsSection(stand)],
    ['rights', rightsSection(stand)],
    ['expected', expectedSection(stand)],
    ['owed', owedSection(stand)],
    ['decide', decideSection(stand)],
    ['measured', measuredSection(stand)],
    ['paid', paidSection(stand)],
  ];
  const shown = sections.flatMap(([key, section]) => (section ? [{ short: words.forParty[key].short, section }] : []));
  return [{ title: words.forParty.title(stand.name), sections: shown }];
}

function answersOf(stand: Stand): PartnerPage['answers'] {
  const { context, roles } = stand;
  const { forParty } = context.words;
  const { contact, relationship } = contactOf(stand);
  const workflows = workflowsOf(stand).map(({ item }): Line => [...roundsLine(stand, item), ...named(stand, item.title)]);
  const urgent = urgentLine(stand);
  // The owner of a campaign has nobody above to ask.
  const candidates = [contact, relationship, context.campaign.owner?.role].filter((role) => role !== undefined);
  const ask = candidates.find((role) => !stand.isMe([role]));
  const open: Line[] = candidates.length === 0 ? [[{ kind: 'open', text: forParty.nobody }]] : [];
  const answers = [
    { label: forParty.decides, lines: workflows },
    { label: forParty.ask, lines: ask ? [personLine(stand, ask)] : open },
    { label: forParty.urgent, lines: urgent ? [urgent] : [] },
    { label: forParty.owns, lines: roles.flatMap(({ owns }): Line[] => (owns ? [[said(owns)]] : [])) },
  ];
  return answers.filter(({ lines }) => lines.length > 0);
}

/** Which work is meant, where there is more than one way of approving. */
function named(stand: Stand, title: string): Line {
  return workflowsOf(stand).length > 1 ? [{ kind: 'quiet', text: ` · ${title}` }] : [];
}

function signatureOf({ context, party }: Stand): PartnerPage['signature'] {
  const signature = context.signatures.find((one) => one.party === party);
  if (!signature) return undefined;
  const { state, changed } = signature;
  return {
    tone: SIGNATURE_TONES[state],
    word: context.words.forParty.signed[state],
    changed: state === 'stale' ? changedClauses(context, changed) : [],
    mail: mailFor(context, signature),
  };
}

function recordLink({ context, party }: Stand, base: string): StartLink[] {
  const signature = context.signatures.find((one) => one.party === party);
  return signature ? [recordFor({ ...context, base }, signature) ?? []].flat() : [];
}

function changedClauses({ agreement, words }: Context, changed: readonly string[]): Line[] {
  return agreement.clauses
    .filter(({ id }) => changed.includes(id))
    .map((clause) => {
      const { text, isOwn } = clauseTitle(clause, words);
      return [(isOwn ? ownLink : link)(text, `#${anchorOf(clause.id)}`)];
    });
}
