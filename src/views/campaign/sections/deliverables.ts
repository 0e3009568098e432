import type { Deliverable } from '../../../domain/agreement/agreement.ts';
import type { FieldPath } from '../../../domain/finding.ts';
import { ownLink, quiet, said, text, type Line, type Piece } from '../../piece.ts';
import type { Context } from '../context.ts';
import { factPiece, formatPiece } from '../fact-piece.ts';
import { factAt, factsAt, openLine } from '../facts.ts';
import { entriesOf, factsBlock, itemOf, itemsBlock, sectionOf, titleLine, under } from '../parts.ts';
import { choiceText, rolesLine } from '../values.ts';
import type { Fact, ItemView, SectionView } from '../section.ts';

/** What is delivered: every line counted, then what holds for all of them. */
export function deliverablesSection(context: Context): SectionView | undefined {
  const { campaign, words } = context;
  const items = entriesOf(campaign.deliverables, 'deliverables').map(({ item, path }) => deliverableItem(context, item, path));
  const shared = factsBlock(factsAt(context, ['defaults'], { platform: campaign.defaults?.platform }));
  return sectionOf(
    context,
    'deliverables',
    [itemsBlock(items), ...under(words.deliverables.fallback, shared, { id: 'defaults' })],
    {
      covers: ['deliverables', 'defaults'],
    },
  );
}

/** `3 × Reel · Instagram · per creator`. What is not agreed yet is said at its place. */
export function countLine(context: Context, deliverable: Deliverable, path: FieldPath): Line {
  const { words, format } = context;
  const { count, per, document, platform } = deliverable;
  const number: Piece[] =
    count === undefined ? unknownOr(context, [...path, 'count'], []) : [{ kind: 'strong', text: format.number(count) }];
  const form = formatLine(context, deliverable, path);
  const where = platform && document === undefined ? [quiet(' · '), factPiece(context, 'platform', platform)] : [];
  const each = per && per !== 'total' ? [quiet(' · '), text(words.per[per])] : [];
  return [...number, ...(number.length > 0 && form.length > 0 ? [text(' × ')] : []), ...form, ...where, ...each];
}

const IN_LEAD = ['title', 'count', 'per', 'assignedTo', 'platform', 'format', 'document', 'workstream'] as const;
const WHEN = ['draftDue', 'post', 'due'];
const SHARED = ['usageRights', 'exclusivity'] as const;

function deliverableItem(context: Context, deliverable: Deliverable, path: FieldPath): ItemView {
  const { id, title, assignedTo, workstream } = deliverable;
  const around = { zone: context.roles.zone(assignedTo ?? []), platform: deliverable.platform };
  const makers = assignedTo?.length ? rolesLine(context, assignedTo) : unknownOr(context, [...path, 'assignedTo'], []);
  return itemOf(context, path, id, {
    ...around,
    title: titleLine(context, [...path, 'title'], title),
    lead: countLine(context, deliverable, path),
    who: [...makers, ...(workstream ? [quiet(makers.length > 0 ? ' · ' : ''), text(choiceText(context, workstream))] : [])],
    first: factsAt(context, path, { ...around, only: WHEN }),
    more: SHARED.map((key) => sharedFact(context, [...path, key])),
    without: [...IN_LEAD, ...WHEN, ...SHARED],
  });
}

function formatLine(context: Context, { platform, format, document }: Deliverable, path: FieldPath): Piece[] {
  if (document !== undefined) return [said(document)];
  if (format === undefined) return unknownOr(context, [...path, 'format'], []);
  return [formatPiece(context, platform, format)];
}

/** Rights that hold for the whole campaign are told once, in their own section. */
function sharedFact(context: Context, path: FieldPath): Fact | undefined {
  const origin = context.originsIn(path.slice(0, -1).join('.')).get(String(path.at(-1)));
  const fact = factAt(context, path);
  if (!fact || (origin?.from !== 'campaign' && origin?.from !== 'default')) return fact;
  const anchor = origin.from === 'default' ? 'defaults' : origin.at;
  return {
    ...fact,
    lines: [[ownLink(context.words.deliverables.asCampaign, `#${anchor}`)]],
    facts: [],
    origin: undefined,
    isShort: fact.notes.length === 0,
  };
}

function unknownOr(context: Context, path: FieldPath, otherwise: Piece[]): Piece[] {
  if (!context.isUnknown(path)) return otherwise;
  context.desk.drop('unknown-value', path);
  return [...openLine(context)];
}
