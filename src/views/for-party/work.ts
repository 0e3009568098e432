import type { Workflow } from '../../domain/agreement/agreement.ts';
import { MAKER } from '../../domain/agreement/roles.ts';
import { factAt, factsAt } from '../campaign/facts.ts';
import { shownTitle } from '../campaign/item-index.ts';
import { anchorAt, entriesOf, factsBlock, itemsBlock, under } from '../campaign/parts.ts';
import type { Block, Fact, ItemView, SectionView } from '../campaign/section.ts';
import { countLine } from '../campaign/sections/deliverables.ts';
import { durationText, rolesLine } from '../campaign/values.ts';
import { joined, link, quiet, said, text, type Line } from '../piece.ts';
import type { FieldPath } from '../../domain/finding.ts';
import { partOf, type Stand } from './stand.ts';

const SHOWN = [
  'mandatories',
  'keyMessages',
  'callToAction',
  'disclosure',
  'language',
  'duration',
  'aspectRatio',
  'resolution',
  'draftDue',
  'post',
  'keepLive',
  'brandAssets',
  'acceptance',
];

/** What whoever makes content must show and say, piece by piece. */
export function includeSection(stand: Stand): SectionView | undefined {
  const { context, makes } = stand;
  const { words } = context;
  const pieces = makes.filter(({ item }) => item.document === undefined);
  if (pieces.length === 0) return undefined;
  const items = pieces.map(({ item, path }) => {
    const around = { zone: stand.zone, platform: item.platform };
    const facts = factsAt(context, path, { ...around, only: SHOWN });
    return itemAway(path, item.id, shownTitle(item.title, words), countLine(context, item, path), facts);
  });
  const everywhere = factsAt(context, ['strategy'], { only: ['keyMessages', 'claims'] });
  return partOf(stand, 'include', [
    itemsBlock(items),
    ...under(words.forParty.include.messages, factsBlock([...everywhere.map(plainFact), briefFact(stand)])),
  ]);
}

/** How the work of a party is approved, and what it approves itself. */
export function approvalSection(stand: Stand): SectionView | undefined {
  const items = workflowsOf(stand).map(({ item, path }) => {
    const { context } = stand;
    const facts = factsAt(context, path, { without: ['title', 'steps', 'rounds', 'finalDecision'] });
    return itemAway(path, item.id, shownTitle(item.title, context.words), roundsLine(stand, item), [
      stepsFact(stand, item),
      ...facts,
    ]);
  });
  return partOf(stand, 'approval', [itemsBlock(items)]);
}

/** The workflows that the work of a party goes through, or in which it acts. In their order. */
export function workflowsOf({ context, makes, isMe }: Stand): { item: Workflow; path: FieldPath }[] {
  const used = new Set(makes.map(({ item }) => item.workflow));
  return entriesOf(context.campaign.workflows, 'workflows').filter(
    ({ item }) =>
      (item.id !== undefined && used.has(item.id)) ||
      item.steps?.some(({ by }) => isMe(by)) === true ||
      isMe(item.finalDecision ? [item.finalDecision] : []),
  );
}

/** `2 rounds · Daybrim decides in the end`. */
export function roundsLine({ context }: Stand, { rounds, finalDecision }: Workflow): Line {
  const { words, roles } = context;
  const parts: Line[] = [
    rounds === undefined ? [{ kind: 'open', text: words.open.value }] : [{ kind: 'strong', text: words.workflows.rounds(rounds) }],
    finalDecision ? [roles.piece(finalDecision), text(` ${words.workflows.decides}`)] : [],
  ];
  return joined(
    parts.filter((part) => part.length > 0),
    quiet(' · '),
  );
}

/** What may be done with what a party makes or may use, and for whom it may not work. */
export function rightsSection(stand: Stand): SectionView | undefined {
  const { context, makes, isMe } = stand;
  const { campaign, words } = context;
  const isCreator = stand.roles.some(({ kind }) => kind === 'creator');
  const own = makes.filter(({ path }) => isOwn(stand, [...path, 'usageRights']));
  const concerns = makes.some(({ item }) => item.document === undefined) || isMe(campaign.usageRights?.licensee);
  const applies = campaign.exclusivity?.applies ? isMe(campaign.exclusivity.applies) : isCreator;
  const barred = makes.filter(({ path }) => isOwn(stand, [...path, 'exclusivity']));
  const each = (entries: typeof makes, key: 'usageRights' | 'exclusivity') =>
    entries.flatMap(({ item, path }): Block[] => under(item.title, factsBlock(factsAt(context, [...path, key]).map(plainFact))));
  const all = factsBlock(factsAt(context, ['usageRights']).map(plainFact));
  return partOf(stand, 'rights', [
    ...(concerns ? under(words.forParty.rights.all, all) : []),
    ...each(own, 'usageRights'),
    ...(applies ? under(words.forParty.rights.exclusivity, factsBlock(factsAt(context, ['exclusivity']).map(plainFact))) : []),
    ...each(barred, 'exclusivity'),
  ]);
}

/** Whether a deliverable says it itself, instead of taking it from the campaign. */
function isOwn({ context }: Stand, path: FieldPath): boolean {
  const origin = context.agreement.origins.get(path.join('.'));
  return origin === undefined && factAt(context, path) !== undefined;
}

/** A clause as it stands on this page: its name leads to it, its findings and signatures stay there. */
export function itemAway(path: FieldPath, id: string | undefined, title: string, lead: Line, facts: readonly Fact[]): ItemView {
  const anchor = anchorAt(path, id);
  return {
    id: `your-${anchor}`,
    title: [link(title, `#${anchor}`)],
    lead,
    who: [],
    mark: undefined,
    notes: [],
    facts: facts.map(plainFact),
  };
}

/** A fact without what belongs to the clause. */
export function plainFact(fact: Fact): Fact {
  const { label, lines, facts, origin, isShort } = fact;
  return { label, lines, facts: facts.map(plainFact), origin, notes: [], ...(isShort === true && { isShort }) };
}

/** A named value that this page puts together. */
export function factOf(label: string, lines: readonly Line[]): Fact {
  return { label, lines, facts: [], origin: undefined, notes: [] };
}

function briefFact({ context: { agreement, words } }: Stand): Fact | undefined {
  const { brief, readBrief } = words.forParty.include;
  return agreement.brief?.source.trim() ? factOf(brief, [[link(readBrief, '#brief')]]) : undefined;
}

function stepsFact({ context }: Stand, { steps = [] }: Workflow): Fact {
  const { words } = context;
  const lines = steps.map(({ by, within, action, note }): Line => {
    const who = by?.includes(MAKER) ? [context.roles.piece(MAKER)] : rolesLine(context, by);
    const has = within ? [quiet(` · ${durationText(context, within)}`)] : [];
    const does = action ? [text(` ${words.workflows.actions[action]}`)] : [];
    return [...who, ...does, ...has, ...(note ? [quiet(' · '), said(note)] : [])];
  });
  return factOf(words.forParty.approval.round, lines);
}
