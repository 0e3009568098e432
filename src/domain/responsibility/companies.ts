import type { Campaign } from '../agreement/agreement.ts';
import { companiesOf } from './partners.ts';

/** How many companies take part: parties other than creators, the platform and the public. */
export function companyCount(campaign: Campaign): number {
  return new Set(companiesOf(campaign).map(({ role }) => role.party)).size;
}
