import type { Audience } from '../../domain/audience.ts';
import { nodeAt, outlineOf } from '../../domain/schema/outline.ts';
import type { PublishedCampaign, PublishedFacts } from '../../domain/published.ts';
import type { Site } from '../../domain/schema/site.ts';
import type { Words } from '../../words/index.ts';
import { changeAddress } from '../change-address.ts';
import { foreignLanguage } from '../foreign-language.ts';
import { anchorsOn } from './anchors-on.ts';
import { contextOf, type Context } from './context.ts';
import { datedEvents, type DatedEvent } from './dated-events.ts';
import type { Note } from './finding-desk.ts';
import { historyNotes } from './history-notes.ts';
import { mastheadOf, type Masthead } from './masthead.ts';
import { workflowsSection } from './sections/approval.ts';
import { datesSection } from './sections/dates.ts';
import { deliverablesSection } from './sections/deliverables.ts';
import { duesSection } from './sections/dues.ts';
import { findingsSection } from './sections/findings.ts';
import { creatorsSection, strategySection, ugcSection } from './sections/idea.ts';
import { kpisSection } from './sections/measurement.ts';
import { moneySection, rightsSection } from './sections/money.ts';
import { briefSection, identitySection, rolesSection, sourcesSection } from './sections/record.ts';
import { decisionRightsSection, raciSection } from './sections/responsibility.ts';
import { acceptedSection, feedbackSection, questionsSection, remarksSection, statementsSection } from './sections/talk.ts';
import { communicationSection, definitionsSection, risksSection } from './sections/together.ts';
import type { SectionView } from './section.ts';
import { timelineOf } from './timeline.ts';

/** Everything that a campaign page shows, and nothing else. */
export interface CampaignPage {
  readonly id: string;
  /** Language of what people wrote, when it is not that of the interface. */
  readonly lang: string | undefined;
  readonly masthead: Masthead;
  readonly groups: readonly SectionGroup[];
  /** `Not written yet: Risks, Payment.` */
  readonly unwritten: string | undefined;
  /** Findings about the whole file. */
  readonly notes: readonly Note[];
  /** What git says about the whole: who last changed it, or why nobody can tell. */
  readonly history: readonly string[];
  readonly change: { readonly file: string; readonly address: string | undefined };
}

/** Sections that belong together, for the index. */
export interface SectionGroup {
  readonly title: string;
  readonly sections: readonly IndexedSection[];
}

/** A section with the word that the index uses for it, and how much in it is open. */
export interface IndexedSection {
  readonly short: string;
  readonly section: SectionView;
}

/** Makes a campaign page. */
export function campaignPage(
  published: PublishedCampaign,
  { facts, words, asOf, site, base }: { facts: PublishedFacts; words: Words; asOf: string; site: Site; base?: string },
): CampaignPage {
  const { history } = published;
  const context = contextOf(published, facts, words, asOf, { base, history, site });
  const { agreement, campaign } = context;
  const events = datedEvents(context);
  const written = sectionGroups(context, events);
  const anchors = anchorsOn(written.flatMap(({ sections }) => sections.map(({ section }) => section)));
  const masthead = mastheadOf(context, events, anchors);
  const groups = withFindings(written, findingsSection(context, anchors), words);
  return {
    id: agreement.id,
    lang: foreignLanguage(campaign.language, { site, words }),
    masthead,
    groups,
    unwritten: unwritten(context),
    notes: context.desk.take([]),
    history: historyNotes(history, context),
    change: { file: agreement.file, address: changeAddress(site.repository, agreement.file) },
  };
}

/** Sections in the order in which people negotiate them. Findings are handed out in this order too. */
function sectionGroups(context: Context, events: readonly DatedEvent[]): SectionGroup[] {
  const { words } = context;
  // A finding belongs to the clause it is about, so sections that only repeat clauses are made last and placed where they are read.
  const deliverables = deliverablesSection(context);
  const workflows = workflowsSection(context);
  const dates = datesSection(context, events, timelineOf(context, events));
  const group = (title: string, sections: readonly (SectionView | undefined)[]): SectionGroup => ({
    title,
    sections: sections.flatMap((section) => (section ? [{ short: shortTitle(section.id, words), section }] : [])),
  });
  const groups = [
    group(words.groups.work, [deliverables, duesSection(context), workflows, dates]),
    group(words.groups.people, [raciSection(context), decisionRightsSection(context)]),
    group(words.groups.idea, [strategySection(context), creatorsSection(context), ugcSection(context), briefSection(context)]),
    group(words.groups.numbers, [kpisSection(context), moneySection(context), rightsSection(context)]),
    group(words.groups.together, [
      communicationSection(context),
      risksSection(context),
      statementsSection(context),
      questionsSection(context),
      definitionsSection(context),
      feedbackSection(context),
    ]),
    group(words.groups.record, [
      rolesSection(context),
      sourcesSection(context),
      identitySection(context),
      acceptedSection(context),
      remarksSection(context),
      signaturesSection(context),
    ]),
  ];
  return groups.filter(({ sections }) => sections.length > 0);
}

/** What was found opens the record, whether anything else stands in it or not. */
function withFindings(groups: readonly SectionGroup[], section: SectionView | undefined, words: Words): readonly SectionGroup[] {
  if (!section) return groups;
  const { record } = words.groups;
  const others = groups.filter(({ title }) => title !== record);
  const sections = groups.find(({ title }) => title === record)?.sections ?? [];
  return [...others, { title: record, sections: [{ short: shortTitle(section.id, words), section }, ...sections] }];
}

/** Its content is the signature summary, which the head of the page shows too. */
function signaturesSection({ signatures, words }: Context): SectionView | undefined {
  if (signatures.length === 0) return undefined;
  const { title, intro } = words.sections.signatures;
  return { id: 'signatures', title, intro, mark: undefined, notes: [], blocks: [{ kind: 'signatures' }] };
}

function shortTitle(id: string, words: Words): string {
  return Object.hasOwn(words.sections, id) ? words.sections[id as keyof Words['sections']].short : id;
}

/** Sections of the agreement that nobody has written. What an audience may not see is never called unwritten. */
function unwritten({ campaign, agreement, words, format }: Context): string | undefined {
  const names = EXPECTED.filter((key) => campaign[key] === undefined && isVisible(key, agreement.audience)).map((key) =>
    words.label(nodeAt(outlineOf('campaign'), [key]) ?? { title: key }),
  );
  return names.length > 0 ? words.unwritten.line(format.list(names)) : undefined;
}

function isVisible(key: string, audience: Audience): boolean {
  const visibility = nodeAt(outlineOf('campaign'), [key])?.audience;
  if (audience === 'internal') return true;
  return visibility === 'public' || (visibility === 'partners' && audience !== 'public');
}

const EXPECTED = [
  'flight',
  'owner',
  'roles',
  'strategy',
  'creators',
  'ugc',
  'deliverables',
  'workflows',
  'milestones',
  'decisionRights',
  'kpis',
  'budget',
  'payment',
  'usageRights',
  'exclusivity',
  'communication',
  'risks',
  'statements',
  'definitions',
] as const;
