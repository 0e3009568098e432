import { z } from 'zod';
import { field } from './field.ts';
import { calendarDates, relativeDates, type DateKinds } from './dates.ts';
import { flag, line, lines, reference, text, zone } from './values.ts';
import { itemList, required } from './field.ts';
import { campaignRoles, identityShape, ownerSection, playbookOwner, playbookRoles } from './sections/identity.ts';
import {
  castingSection,
  creatorsSection,
  selectionSection,
  tiersSection,
  strategySection,
  wavesSection,
} from './sections/strategy.ts';
import { ugcSection } from './sections/ugc.ts';
import { defaultsSection, deliverablesSection } from './sections/deliverables.ts';
import { milestonesSection, workflowsSection } from './sections/approval.ts';
import { decisionRightsSection, raciSection, risksSection } from './sections/responsibility.ts';
import { communicationSection, kpisSection } from './sections/measurement.ts';
import { budgetSection, paymentSection } from './sections/money.ts';
import { exclusivitySection, usageRightsSection } from './sections/rights.ts';
import { definitionsSection, talkShape } from './sections/talk.ts';

/** Version of the shape below; published with every campaign's JSON. */
export const SCHEMA_VERSION = 1;

function flightSection<Day extends z.ZodType<string>, Moment extends z.ZodType<string>>(day: Day, moment: Moment) {
  return field(
    z.strictObject({
      kickoff: field(moment, 'Kickoff', 'When everyone meets first.'),
      start: field(day, 'Start', 'First day on which something is published.'),
      end: field(day, 'End', 'Last day, included.'),
      zone: field(zone, 'Time zone', "Time zone of the hours in this section; the owner's is assumed when absent."),
      embargo: field(moment, 'Embargo until', 'Nothing is published before.'),
    }),
    'Flight',
    'Kickoff, first and last day, embargo.',
    { audience: 'public', concerns: 'everyone', binding: true },
  );
}

/** The sections that campaigns and playbooks share, in the order in which people negotiate them and pages show them. */
function sharedSections<D extends z.ZodType<string>, M extends z.ZodType<string>, W extends z.ZodType, P extends z.ZodType>(
  dates: DateKinds<D, M, W, P>,
) {
  const { day, moment, window, period } = dates;
  return {
    flight: flightSection(day, moment),
    strategy: strategySection,
    casting: castingSection,
    selection: selectionSection(moment),
    waves: wavesSection(day),
    ugc: ugcSection(day),
    defaults: defaultsSection(moment),
    deliverables: deliverablesSection(day, moment, window),
    workflows: workflowsSection,
    milestones: milestonesSection(day),
    raci: raciSection,
    decisionRights: decisionRightsSection,
    kpis: kpisSection(day, period),
    budget: budgetSection,
    payment: paymentSection(day),
    usageRights: usageRightsSection(moment),
    exclusivity: exclusivitySection(window),
    communication: communicationSection(day),
    risks: risksSection,
    definitions: definitionsSection,
  };
}

/** A campaign: the agreement. Binding, and read by every partner, unless a field says otherwise. */
export const campaignSchema = z
  .strictObject({
    ...identityShape,
    owner: ownerSection,
    roles: campaignRoles,
    creators: creatorsSection,
    tiers: tiersSection,
    ...sharedSections(calendarDates),
    ...talkShape,
  })
  .meta({
    title: 'Campaign',
    description: 'What the partners of one campaign agreed.',
    audience: 'partners',
    binding: true,
    concerns: 'everyone',
  });

/** A campaign as it is written, once validated: unknown values have been taken out. */
export type WrittenCampaign = z.infer<typeof campaignSchema>;

const overlayChange = z.strictObject({
  section: required(line, 'Section', 'The section that differs, such as "deliverables" or "communication.cadence".'),
  item: field(reference, 'Item', 'The id of the item that differs, comes in or is left out; the section itself when absent.'),
  set: field(
    z.record(z.string(), z.json()),
    'Becomes',
    'Fields with the values they have in this market. Groups of fields are changed field by field, lists as a whole.',
  ),
  add: field(z.record(z.string(), z.json()), 'Comes in', 'The fields of an item that exists in this market alone.'),
  remove: field(flag, 'Left out', 'Whether the item does not exist in this market.'),
  why: required(line, 'Why', 'The reason for the difference.'),
});

const overlay = z.strictObject({
  market: required(reference, 'Market', 'The market.', { reference: 'market' }),
  changes: field(itemList(overlayChange), 'Changes', 'What differs there, each with its reason.'),
});

const guidance = z.strictObject({
  section: required(line, 'Section', 'The section it is about.'),
  advice: required(text, 'Advice', 'What someone who has done this would say.'),
});

const { title, summary, language, markets, sources } = identityShape;

/** A playbook: a campaign with dates counted from its launch, roles instead of parties, and what differs from market to market. */
export const playbookSchema = z
  .strictObject({
    title,
    summary,
    language,
    markets,
    sources,
    supersedes: field(reference, 'Replaces', 'The version before this one.', { reference: 'playbook' }),
    changes: field(lines, 'What is new', 'What changed since the version before.'),
    suits: field(lines, 'Suits', 'When to use it.'),
    unsuited: field(lines, 'Does not suit', 'When not to use it.'),
    roles: playbookRoles,
    owner: playbookOwner,
    tiers: tiersSection,
    ...sharedSections(relativeDates),
    statements: talkShape.statements,
    questions: talkShape.questions,
    guidance: field(itemList(guidance), 'Guidance', 'Advice for each section.'),
    overlays: field(itemList(overlay), 'Market by market', 'What differs from market to market.'),
  })
  .meta({ title: 'Playbook', description: 'A campaign to start from.', audience: 'public', binding: false, concerns: 'everyone' });

/** A playbook as it is written, once validated. */
export type WrittenPlaybook = z.infer<typeof playbookSchema>;
