import type { Agreement, Deliverable } from '../agreement/agreement.ts';
import { isPublished } from '../agreement/apply-defaults.ts';
import { joinWords } from '../agreement/role-words.ts';
import { writtenPlace } from '../agreement/written-place.ts';
import type { Entry } from '../corpus.ts';
import type { FieldPath } from '../finding.ts';

/** A piece of content in one of its markets. */
export interface PieceInMarket {
  readonly deliverable: Deliverable;
  readonly path: FieldPath;
  readonly market: Entry<'market'>;
}

/** Every piece that is published and not earned, once for each of its markets that is known. */
export function piecesInMarkets({ campaign }: Agreement, markets: ReadonlyMap<string, Entry<'market'>>): readonly PieceInMarket[] {
  return (campaign.deliverables ?? []).flatMap((deliverable, index) => {
    if (!isPublished(deliverable) || deliverable.workstream === 'earned') return [];
    const known = [...new Set(deliverable.markets)].flatMap((id) => markets.get(id) ?? []);
    return known.map((market) => ({ deliverable, path: ['deliverables', index], market }));
  });
}

/** Pieces with the same trouble from the same written value: one wrong default is one finding. */
export interface PiecesTogether {
  readonly first: PieceInMarket;
  /** Where the value was written. */
  readonly place: FieldPath;
  /** In words: `deliverable “Film”`, `deliverables “Film” and “Story”`. */
  readonly words: string;
}

/** Puts pieces together that share the market and the place where a field was written, in the order of the file. */
export function together(agreement: Agreement, pieces: readonly PieceInMarket[], field: FieldPath): readonly PiecesTogether[] {
  const groups = new Map<string, { place: FieldPath; pieces: PieceInMarket[] }>();
  for (const piece of pieces) {
    const place = writtenPlace(agreement, [...piece.path, ...field]);
    const key = `${piece.market.id} ${place.join('.')}`;
    const group = groups.get(key) ?? { place, pieces: [] };
    group.pieces.push(piece);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ place, pieces: [first, ...others] }) => {
    if (!first) return [];
    const titles = [first, ...others].map(({ deliverable }) => `“${deliverable.title}”`);
    return [{ first, place, words: `${others.length > 0 ? 'deliverables' : 'deliverable'} ${joinWords(titles)}` }];
  });
}
