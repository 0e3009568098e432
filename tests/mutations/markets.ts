import { isObject, type Json, type JsonObject } from '../../src/domain/json.ts';
import { both, drop, edit, listOf, rewrite, SAME, where, without } from './change.ts';
import type { Operator } from './operator.ts';
import { isInfluencerPiece } from './parts.ts';

/** Mistakes of an office that does not know the other market: labels, platforms, contracts, time zones. */
export const marketMistakes: readonly Operator[] = [
  {
    name: 'A thank-you is the label',
    rule: 'disclosure-label',
    says: ['refused', 'not-accepted'],
    change: labelled('Thanks Brand'),
  },
  {
    name: 'The platform’s own tag is the label',
    rule: 'disclosure-label',
    says: 'not-accepted',
    change: labelled('partnership'),
  },
  { name: 'No label at all', rule: 'disclosure-label', says: 'none', change: labelled([]) },
  {
    name: 'An English label in Germany',
    rule: 'disclosure-label',
    says: 'refused',
    change: edit('deliverables.*', (item) =>
      isInfluencerPiece(item) && isObject(item) ? { ...item, markets: 'de', disclosure: { label: '#ad' } } : SAME,
    ),
  },
  {
    name: 'A platform that nobody can see there',
    rule: 'platform-closed-in-market',
    says: 'closed',
    change: edit('deliverables.*', (item) =>
      isInfluencerPiece(item) && isObject(item) && item['platform'] === undefined ? { ...item, markets: ['cn'] } : SAME,
    ),
  },
  {
    name: 'A French film with an English label',
    rule: 'label-language',
    says: 'other-language',
    change: edit('deliverables.*', (item) =>
      isInfluencerPiece(item) && isObject(item) ? { ...item, markets: 'ca', language: 'fr', disclosure: { label: '#ad' } } : SAME,
    ),
  },
  {
    name: 'Well-paid creators in France, and no contract is named',
    rule: 'written-contract-required',
    says: 'no-contract',
    change: where(
      ({ currency }) => currency === 'EUR',
      both(
        drop('sources'),
        rewrite('milestones.*.title', /contracts are signed/, 'creators have said yes'),
        edit('creators', (list) => listOf(list).map((creator) => ({ ...(creator as JsonObject), market: 'fr' }))),
      ),
    ),
  },
  {
    name: 'The contract is in the hands of others',
    rule: 'written-contract-required',
    says: 'not-held',
    change: where(
      ({ currency }) => currency === 'EUR',
      both(
        edit('sources', () => [{ title: 'Master agreement', heldBy: 'brand' }]),
        rewrite('milestones.*.title', /contracts are signed/, 'creators have said yes'),
        edit('creators', (list) => listOf(list).map((creator) => ({ ...(creator as JsonObject), market: 'fr' }))),
      ),
    ),
  },
  ...['milestones.*', 'deliverables.*.post', 'communication.cadence.*'].map((place) => ({
    name: `Whose o’clock? (${place})`,
    rule: 'zone-assumed',
    says: ['assumed', 'none'],
    change: edit(place, (item, campaign) => {
      if (!isObject(item) || item['zone'] === undefined || listOf(campaign['markets']).length < 2) return SAME;
      return without(item, 'zone');
    }),
  })),
];

/** Influencer pieces with another label. */
function labelled(label: Json) {
  return edit('deliverables.*', (item) => (isInfluencerPiece(item) && isObject(item) ? { ...item, disclosure: { label } } : SAME));
}
