import { joined, quiet, said, text, type Line } from '../../piece.ts';
import { cityOf } from '../../format.ts';
import type { Context } from '../context.ts';
import { factsAt } from '../facts.ts';
import { entriesOf, factsBlock, itemOf, itemsBlock, rowOf, sectionOf, tableOf, titleLine, under } from '../parts.ts';
import { SEVERAL_ZONES } from '../role-names.ts';
import type { Row, SectionView } from '../section.ts';

/** What holds for the whole campaign: markets, currency, flight, owner. */
export function identitySection(context: Context): SectionView | undefined {
  const { words } = context;
  const facts = factsAt(context, [], { without: [...ABOVE, ...SECTIONS] });
  return sectionOf(
    context,
    'identity',
    [
      factsBlock(facts),
      ...under(words.masthead.flight, factsBlock(factsAt(context, ['flight'])), { id: 'flight', clause: 'flight', context }),
      ...under(words.masthead.owner, factsBlock(factsAt(context, ['owner'])), { id: 'owner', clause: 'owner', context }),
    ],
    { covers: ['owner'] },
  );
}

/** Documents that bind too, the one that wins first. */
export function sourcesSection(context: Context): SectionView | undefined {
  const rows = entriesOf(context.campaign.sources, 'sources').map(({ item, path }, index): Row =>
    rowOf(context, path, item.id, {
      head: [quiet(`${context.format.number(index + 1)}. `), ...titleLine(context, [...path, 'title'], item.title)],
      cells: [],
      without: ['title'],
    }),
  );
  return sectionOf(context, 'sources', [
    tableOf(context.words.sections.sources.intro, [context.words.sections.sources.short], rows),
  ]);
}

/** Who takes part, what they expect and what they call a success. */
export function rolesSection(context: Context): SectionView | undefined {
  const { words, roles } = context;
  const items = entriesOf(context.campaign.roles, 'roles').map(({ item, path }) => {
    const kind = item.kind ? words.kinds[item.kind] : undefined;
    const size = item.size !== undefined && !item.party ? words.kindOfMany(item.kind ?? 'other', item.size) : undefined;
    const zone = item.id ? roles.zone([item.id]) : undefined;
    const works = zone === undefined ? undefined : zone === SEVERAL_ZONES ? words.time.eachZone : words.roles.zone(cityOf(zone));
    const others = [kind, size, works].flatMap((part): Line[] => (part === undefined || part === '' ? [] : [[text(part)]]));
    const who: Line[] = [...(item.party ? [[roles.partyPiece(item.party)]] : []), ...others];
    return itemOf(context, path, item.id, {
      title: item.id ? [roles.piece(item.id)] : [said(item.title ?? kind ?? '')],
      lead: item.owns ? [said(item.owns)] : [],
      who: joined(who, quiet(' · ')),
      without: ['title', 'kind', 'party', 'size', ...(item.owns ? ['owns'] : [])],
    });
  });
  return sectionOf(context, 'roles', [itemsBlock(items)]);
}

/** The place of the creative brief. */
export function briefSection(context: Context): SectionView | undefined {
  return sectionOf(context, 'brief', [context.agreement.brief?.source.trim() ? { kind: 'brief' } : undefined]);
}

/** Shown in the head of the page. */
const ABOVE = ['title', 'summary', 'status'];

/** Shown in sections of their own. */
const SECTIONS = [
  'sources',
  'owner',
  'roles',
  'creators',
  'flight',
  'strategy',
  'casting',
  'selection',
  'waves',
  'ugc',
  'defaults',
  'deliverables',
  'workflows',
  'milestones',
  'raci',
  'decisionRights',
  'kpis',
  'budget',
  'payment',
  'usageRights',
  'exclusivity',
  'communication',
  'risks',
  'definitions',
  'statements',
  'questions',
  'feedback',
  'accepted',
  'remarks',
];
