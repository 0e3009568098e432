import type { Audience } from '../../src/domain/audience.ts';
import type { FieldPath } from '../../src/domain/finding.ts';
import { schemaPathOf } from './walk-data.ts';

/**
 * Who may see which part of the campaign of `canary-campaign.ts`: written by hand from the content model, and not from the metadata that
 * `redact` reads. The first row that fits a place counts. Parties are named where money is theirs.
 */
const ORACLE: readonly (readonly [string, 'public' | 'partners' | 'internal' | readonly string[]])[] = [
  ['remarks', 'internal'],
  // Hashes of terms that somebody may not see.
  ['accepted.0.hash', 'internal'],
  ['accepted.1.hash', 'internal'],
  // Money.
  ['roles.0.fee', ['lumen']],
  ['roles.1.fee', ['lumen', 'northlight']],
  ['roles.2.fee', ['lumen', 'riverbend']],
  // The fee of a group as a whole is not that of one of its members.
  ['roles.3.fee', ['lumen']],
  ['roles.4.fee', ['lumen', 'solo-sage']],
  ['deliverables.0.fee', ['lumen', 'northlight']],
  ['deliverables.1.fee', ['lumen', 'mila-hart']],
  ['waves.0.budget', ['lumen']],
  ['waves.1.budget', ['lumen']],
  ['ugc.budget', ['lumen']],
  ['budget.heldBy', 'partners'],
  ['budget', ['lumen']],
  ['payment.payer', 'partners'],
  ['payment.lateFee', 'partners'],
  ['payment.killFee', 'partners'],
  ['payment.expenses', 'partners'],
  ['payment.schedule.0', ['lumen', 'northlight']],
  ['payment.schedule.1', ['lumen', 'riverbend', 'mila-hart', 'jon-oak']],
  ['payment.bonuses.0', ['lumen', 'jon-oak']],
  ['payment.bonuses.1', ['lumen', 'solo-sage']],
  // What is said about money.
  ['statements.0', ['lumen', 'northlight']],
  ['feedback.0', ['lumen']],
  ['accepted.0', ['lumen', 'northlight']],
  // What the public may read once a campaign is wrapped.
  ['title', 'public'],
  ['summary', 'public'],
  ['status', 'public'],
  ['markets', 'public'],
  ['playbook', 'public'],
  ['language', 'public'],
  ['flight', 'public'],
  ['strategy', 'public'],
  ['ugc.strategy', 'public'],
  // Everything else that partners agree on and talk about, section by section: a new section must be added here by hand.
  ...[
    'currency',
    'publishable',
    'sources',
    'owner',
    'roles',
    'creators',
    'tiers',
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
    'usageRights',
    'exclusivity',
    'communication',
    'risks',
    'definitions',
    'statements',
    'questions',
    'feedback',
    'accepted',
  ].map((section) => [section, 'partners'] as const),
];

/** Whether an audience may see the value at a path of the canary campaign. Throws for a place that no row speaks of. */
export function mayAudienceSee(audience: Audience, path: FieldPath): boolean {
  const place = path.join('.');
  const row = ORACLE.find(([prefix]) => place === prefix || place.startsWith(`${prefix}.`));
  if (!row) throw new Error(`tests/support/canary-oracle.ts does not say who may see "${schemaPathOf(path)}".`);
  const [, needed] = row;
  if (audience === 'internal' || needed === 'public') return true;
  if (audience === 'public' || needed === 'internal') return false;
  return needed === 'partners' || needed.some((party) => audience === `party:${party}`);
}

/** Every audience of the canary campaign that must not see all of it. */
export const AUDIENCES: readonly Audience[] = [
  'partners',
  'public',
  'party:lumen',
  'party:northlight',
  'party:riverbend',
  'party:mila-hart',
  'party:jon-oak',
  'party:solo-sage',
];
