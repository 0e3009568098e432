import { isObject, type Json, type JsonObject } from '../../src/domain/json.ts';
import { append, both, drop, edit, itemsOf, lacking, listOf, put, SAME, textOf, where } from './change.ts';
import type { Operator } from './operator.ts';
import { isInfluencerPiece, isPiece } from './parts.ts';

/** Mistakes in what is delivered: how many, in which format, when, and what must be in it. */
export const deliverableMistakes: readonly Operator[] = [
  { name: 'The number of pieces is taken out', rule: 'deliverable-quantified', says: 'count-missing', change: pieces({}, 'count') },
  { name: 'Each, or in all?', rule: 'deliverable-quantified', says: 'per-missing', change: pieces({}, 'per') },
  {
    name: 'So many a week, for nobody knows how many weeks',
    rule: 'deliverable-quantified',
    says: 'weeks-unknown',
    change: both(pieces({ per: 'week' }, 'post'), drop('flight.end')),
  },
  { name: 'The length of a film is taken out', rule: 'deliverable-specified', says: 'incomplete', change: pieces({}, 'duration') },
  {
    name: 'The platform is nowhere',
    rule: 'deliverable-specified',
    says: 'format-missing',
    change: both(pieces({}, 'platform', 'format'), drop('defaults.platform'), drop('defaults.format')),
  },
  {
    name: 'A piece on which nothing hangs has no day at all',
    rule: 'deliverable-specified',
    says: 'undated',
    change: where(({ usageRights }) => usageRights === undefined, pieces({}, 'draftDue', 'post')),
  },
  {
    name: 'A document for which nothing waits has no day',
    rule: 'deliverable-specified',
    says: 'undated',
    change: edit('deliverables.*', (item, campaign) => (isPiece(item) || isAwaited(item, campaign) ? SAME : lacking(item, 'due'))),
  },
  {
    name: 'A document for which others wait has no day',
    rule: 'event-undated',
    says: 'piece',
    change: edit('deliverables.*', (item, campaign) => (!isPiece(item) && isAwaited(item, campaign) ? lacking(item, 'due') : SAME)),
  },
  {
    name: 'Longer than the platform takes',
    rule: 'deliverable-within-platform-limits',
    says: 'too-long',
    change: pieces({ duration: '70-80 min' }),
  },
  {
    name: 'Shorter than a Reel',
    rule: 'deliverable-within-platform-limits',
    says: 'too-short',
    change: edit('deliverables.*', (item) =>
      isPiece(item) && isObject(item) && item['format'] !== 'story' ? { ...item, duration: '1 s' } : SAME,
    ),
  },
  {
    name: 'Landscape',
    rule: 'deliverable-within-platform-limits',
    says: 'proportion',
    change: pieces({ aspectRatio: '16:9' }),
  },
  {
    name: 'The pixels lie on their side',
    rule: 'deliverable-within-platform-limits',
    says: 'pixels',
    change: pieces({ resolution: '1920x1080' }),
  },
  { name: 'Nobody makes it', rule: 'deliverable-assigned', says: 'nobody', change: drop('deliverables.*.assignedTo') },
  {
    name: 'The fans make it',
    rule: 'deliverable-assigned',
    says: 'bystander',
    change: both(append('roles', { id: 'fans', title: 'Fans', kind: 'public' }), put('deliverables.*.assignedTo', 'fans')),
  },
  {
    name: 'A short window ends on a day without an hour',
    rule: 'posting-hour-missing',
    says: 'hour-missing',
    change: edit('deliverables.*.post', (post) =>
      isObject(post) && isShort(post) ? { ...post, until: textOf(post['until']).slice(0, 10) } : SAME,
    ),
  },
  {
    name: 'The window begins on the day of the embargo, before its hour',
    rule: 'posting-hour-missing',
    says: 'embargo-has-hour',
    change: edit('deliverables.*.post', (post, { flight }) => {
      const embargo = isObject(flight) ? textOf(flight['embargo']) : '';
      const day = isObject(post) ? textOf(post['from']).slice(0, 10) : '';
      return isObject(post) && embargo.startsWith(`${day}T`) ? { ...post, from: day } : SAME;
    }),
  },
  {
    name: 'The product is seen, some time',
    rule: 'mandatory-measurable',
    says: 'untimed',
    change: edit('deliverables.*.mandatories.*', () => ({ what: 'the product in use' })),
  },
  {
    name: 'The product is seen after the end',
    rule: 'mandatory-measurable',
    says: 'after-the-end',
    change: put('deliverables.*.mandatories.*.within', '200 s'),
  },
  {
    name: 'The product is seen for longer than the piece lasts',
    rule: 'mandatory-measurable',
    says: 'longer-than-the-piece',
    change: put('deliverables.*.mandatories.*.for', '5 min'),
  },
  {
    name: 'A word that everyone means differently',
    rule: 'undefined-term',
    says: 'undefined',
    change: append('deliverables.*.acceptance', 'feels relatable'),
  },
  {
    name: 'A tone is asked for, and the brief that showed one is gone',
    rule: 'tone-without-reference',
    says: 'no-example',
    change: append('deliverables.*.acceptance', 'the tone is warm and playful'),
    dropsBrief: true,
  },
  {
    name: 'The mandatories fill most of the film',
    rule: 'over-scripted',
    says: 'most-of-the-film',
    change: ownPieces(
      (item) => [...listOf(item['mandatories']), { what: 'the product', for: '14 s' }, { what: 'its box', for: '14 s' }],
      'mandatories',
    ),
  },
  {
    name: 'Eight key messages for one film',
    rule: 'over-scripted',
    says: 'many-demands',
    change: ownPieces(
      () => 'It is light. It is tight. It is cheap. It is here. So it is. It is. Yes. It.'.split(/(?<=\.) /),
      'keyMessages',
    ),
  },
  {
    name: 'The creator says it word for word',
    rule: 'over-scripted',
    says: 'word-for-word',
    change: append('deliverables.*.acceptance', 'the slogan is spoken word for word'),
  },
];

/** Pieces with other fields, and without some. */
function pieces(fields: Readonly<Record<string, Json>>, ...gone: readonly string[]) {
  return edit('deliverables.*', (item) => {
    if (!isPiece(item)) return SAME;
    const rest = gone.length === 0 ? item : lacking(item, ...gone);
    return isObject(rest) ? { ...rest, ...fields } : SAME;
  });
}

/** One field of pieces that appear as the creators' own. */
function ownPieces(change: (item: Readonly<Record<string, Json | undefined>>) => Json, field: string) {
  return edit('deliverables.*', (item) => (isInfluencerPiece(item) && isObject(item) ? { ...item, [field]: change(item) } : SAME));
}

/** Whether something else waits for an item. */
function isAwaited(item: Json | undefined, campaign: JsonObject): boolean {
  const others = [...itemsOf(campaign, 'deliverables'), ...itemsOf(campaign, 'milestones')];
  return isObject(item) && others.some(({ dependsOn }) => item['id'] !== undefined && listOf(dependsOn).includes(item['id']));
}

function isShort({ from, until }: Readonly<Record<string, Json | undefined>>): boolean {
  const [first, last] = [from, until].map((moment) => Number(textOf(moment).slice(0, 10).replaceAll('-', '')));
  return last! - first! < 7;
}
