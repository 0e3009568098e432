import type { FieldPath } from '../finding.ts';
import { isList, isObject, type JsonObject } from '../json.ts';
import { laterDay } from '../time/later-day.ts';
import { objectsIn, partiesOfWrittenRole, textOf, textsIn } from './written.ts';

/** For whom some creators of a campaign may not work meanwhile. */
export interface Bond {
  /** Where it is written: the campaign's exclusivity, or that of a deliverable. */
  readonly path: FieldPath;
  readonly category: string | undefined;
  readonly competitors: readonly string[];
  /** Parties that are bound, as ids. */
  readonly parties: readonly string[];
  /** First and last day, `YYYY-MM-DD`; undefined while nobody can tell. */
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/**
 * What the creators of a written campaign are bound to: by the campaign's exclusivity, then by those of its deliverables. One that is written
 * as a length of time begins with the first post and ends that long after the last one, for each creator by the own posts.
 */
export function bondsOf(campaign: JsonObject, roles: readonly JsonObject[], creators: readonly string[]): readonly Bond[] {
  const own = isObject(campaign['exclusivity'])
    ? [{ written: campaign['exclusivity'], path: ['exclusivity'] as FieldPath, of: undefined }]
    : [];
  const list = isList(campaign['deliverables']) ? campaign['deliverables'] : [];
  const ofPieces = list.flatMap((piece, index) => {
    const written = isObject(piece) ? piece['exclusivity'] : undefined;
    return isObject(piece) && isObject(written) ? [{ written, path: ['deliverables', index, 'exclusivity'], of: piece }] : [];
  });
  return [...own, ...ofPieces].flatMap(({ written, path, of }) => {
    const pieces = (of ? [of] : objectsIn(campaign['deliverables'])).map((piece) => ({ piece, makers: makersOf(piece, roles) }));
    const makers = of === undefined ? creators : creators.filter((party) => pieces.some((each) => each.makers.includes(party)));
    const bound =
      written['applies'] === undefined ? makers : textsIn(written['applies']).flatMap((each) => partiesBehind(each, roles));
    const spans = new Map<string, Span & { parties: string[] }>();
    for (const party of bound) {
      const span = spanOf(
        written,
        pieces.filter((each) => each.makers.includes(party)).map(({ piece }) => piece),
      );
      const key = `${span.from ?? ''} ${span.until ?? ''}`;
      const known = spans.get(key);
      if (known) known.parties.push(party);
      else spans.set(key, { ...span, parties: [party] });
    }
    const [category, competitors] = [textOf(written['category']), textsIn(written['competitors'])];
    return [...spans.values()].map((span) => ({ path, category, competitors, ...span }));
  });
}

type Span = Pick<Bond, 'from' | 'until'>;

function spanOf(written: JsonObject, pieces: readonly JsonObject[]): Span {
  const window = isObject(written['window']) ? written['window'] : {};
  const [from, until, period] = [textOf(window['from']), textOf(window['until']), textOf(written['period'])];
  if (until !== undefined || period === undefined) return { from, until };
  const posts = pieces.flatMap(({ post }) => (isObject(post) ? [post] : []));
  const first = posts.flatMap((post) => textOf(post['from'])?.slice(0, 10) ?? []).sort()[0];
  const last = posts
    .flatMap((post) => (textOf(post['until']) ?? textOf(post['from']))?.slice(0, 10) ?? [])
    .sort()
    .at(-1);
  return { from: from ?? first, until: last === undefined ? undefined : laterDay(last, period) };
}

function makersOf({ assignedTo }: JsonObject, roles: readonly JsonObject[]): readonly string[] {
  return textsIn(assignedTo).flatMap((reference) => partiesBehind(reference, roles));
}

/** The parties behind `creators` or `creators/mila-hart`. */
function partiesBehind(reference: string, roles: readonly JsonObject[]): readonly string[] {
  const [group, member] = reference.split('/');
  const members = roles.filter(({ id }) => id === group).flatMap(partiesOfWrittenRole);
  return member === undefined ? members : members.filter((party) => party === member);
}
