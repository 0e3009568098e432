import type { Campaign } from '../agreement/agreement.ts';
import { partiesOfRole } from '../agreement/roles.ts';

/**
 * What a party leads, in words, in the order of the sections: what it owns end to end, answers for, decides, judges, measures or sees to.
 * Making and reviewing pieces is work and not a lead.
 */
export function leadsOf(campaign: Campaign, party: string): string[] {
  const isTheirs = (reference: string | undefined) => reference !== undefined && partiesOfRole(campaign, reference).includes(party);
  const { owner, ugc, creators = [], workflows = [], milestones = [], raci = [], decisionRights = [], kpis = [] } = campaign;
  const looksAfterCreators = creators.some(({ relationshipOwner }) => isTheirs(relationshipOwner));
  return [
    ...(isTheirs(owner?.role) ? ['the whole'] : []),
    ...(ugc?.lead?.some(({ role }) => isTheirs(role)) ? ['the UGC strategy'] : []),
    ...(looksAfterCreators ? ['the relationship with creators'] : []),
    ...workflows.filter(({ finalDecision }) => isTheirs(finalDecision)).map(({ title }) => `the final decision of “${title}”`),
    ...milestones.filter(({ owner: roles }) => roles?.some(isTheirs)).map(({ title }) => `“${title}”`),
    ...raci.filter(({ accountable }) => accountable?.some(isTheirs)).map(({ activity }) => `“${activity}”`),
    ...decisionRights.filter(({ holder }) => isTheirs(holder)).map(({ topic }) => `“${topic}”`),
    ...kpis
      .filter(({ measuredBy, judgedBy }) => isTheirs(measuredBy) || isTheirs(judgedBy))
      .map(({ title, metric }) => `“${title ?? metric ?? 'KPI'}”`),
  ];
}
