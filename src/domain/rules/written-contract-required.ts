import type { Campaign } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { roleWords } from '../agreement/role-words.ts';
import { groupOf, partiesOfRole } from '../agreement/roles.ts';
import { holdsUnknown } from '../agreement/unknown-at.ts';
import { parseMoney } from '../money.ts';
import { makingCreators, type MakingCreator } from '../payment/creator-pay.ts';
import { earnedByOne } from '../payment/earned-by-one.ts';
import { moneyWords } from '../totals/sums.ts';
import { defineRule, type RuleFacts } from './rule.ts';

/** Where a market asks for a written contract, one is named. */
export const writtenContractRequired = defineRule({
  meta: {
    id: 'written-contract-required',
    code: 'SP223',
    severity: 'warning',
    description: 'Require that a written contract is named where a market asks for one from a certain pay on.',
    why: 'Without the contract that the law asks for, what was agreed is void there: the fee, the rights, and the label that both answer for.',
    howToFix: 'Name the contract under `sources`, with the creators in `heldBy`; or the milestone on which contracts are signed.',
    whenNotTo:
      'Pay in another currency than the market’s amount is not compared, and gifts are not counted: look at them yourself. This is no legal advice. A campaign that is over is left as it was.',
    messages: {
      'no-contract':
        'In {market} pay of {from} or more needs a written contract. The pay of {role} comes to that, and no document here is a contract. Name it under `sources`, with `heldBy`.',
      'not-held':
        'In {market} pay of {from} or more needs a written contract. The pay of {role} comes to that, and “{source}” is in the hands of others. Add {role} to its `heldBy`, or name the contract that holds.',
    },
    examples: {
      good: [
        {
          title: 'The contract is among the documents',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nmarkets: de\nsources: [{ title: Creator contract, heldBy: mila }]\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, fee: 1800 }]\n',
        },
        {
          title: 'A day on which contracts are signed',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nmarkets: de\nroles: [{ id: creators, kind: creator, size: 4 }]\ndeliverables: [{ title: Film, count: 1, per: creator, assignedTo: creators, fee: 1800 }]\nmilestones: [{ title: All contracts are signed, date: "2026-05-04" }]\n',
        },
        {
          title: 'Below the amount, in another market, in another currency',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nmarkets: [de, us]\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: jon, kind: creator, party: jon-oak }]\ndeliverables: [{ title: Film, count: 2, assignedTo: mila, markets: de, fee: 499.99 }, { title: Film for New York, count: 1, assignedTo: jon, markets: us, fee: 9000 }, { title: Story, count: 1, assignedTo: mila, fee: 4000 USD }]\n',
        },
        {
          title: 'Fees and documents are still asked for',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nmarkets: de\nsources: "?"\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, fee: 1800 }, { title: Story, count: 1, assignedTo: mila, fee: "?" }]\n',
        },
      ],
      bad: [
        {
          title: 'Eighteen hundred by handshake',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nmarkets: de\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, fee: 1800 }]\n',
          says: ['no-contract'],
          at: ['deliverables.0.fee'],
        },
        {
          title: 'Two pieces together reach the amount',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nmarkets: [de, us]\nsources: [{ title: Style guide }]\nroles: [{ id: berlin, kind: creator }, { id: boston, kind: creator }]\ncreators: [{ party: mila-hart, role: berlin, market: de }, { party: jon-oak, role: boston, market: us }]\ndeliverables: [{ title: Film, count: 1, per: creator, assignedTo: [berlin, boston], fee: 700 }, { title: Stories, count: 3, per: creator, assignedTo: [berlin, boston], fee: 100 }]\n',
          says: ['no-contract'],
          at: ['deliverables.0.fee'],
        },
        {
          title: 'The contract is one with the agency',
          content:
            'title: Aurora\nstatus: agreed\ncurrency: EUR\nmarkets: de\nsources: [{ title: Master agreement, heldBy: agency }]\nroles: [{ id: agency, kind: agency, party: northlight }, { id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila }]\npayment: { schedule: [{ title: First, to: mila, amount: 500, on: "2026-05-04" }, { title: Second, to: mila, amount: 500, on: "2026-06-04" }] }\n',
          says: ['not-held'],
          at: ['payment.schedule.0.amount'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    const { campaign } = agreement;
    if (isOver(campaign) || holdsUnknown(agreement, ['sources']) || hasContractStep(campaign)) return;
    const contracts = (campaign.sources ?? []).filter(({ title }) => CONTRACT.test(title));
    for (const maker of makingCreators(campaign)) {
      const { reference } = maker;
      const isHeld = contracts.some(
        ({ heldBy }) => heldBy === undefined || heldBy.some((holder) => groupOf(holder) === groupOf(reference)),
      );
      if (isHeld) continue;
      for (const market of marketsOf(campaign, maker, facts)) {
        const { name, contract, currency } = facts.market.get(market)?.data ?? {};
        const from = contract?.from === undefined ? undefined : parseMoney(contract.from, currency);
        const earned = from && earnedByOne(campaign, maker, from.currency);
        if (!from || !earned || earned.minor < from.minor) continue;
        const [path = [], ...related] = earned.paths;
        const data = { role: roleWords(campaign, reference), from: moneyWords(from), market: name ?? market };
        const [source] = contracts;
        // The amounts, and not the role: what somebody earns is not every partner's to know.
        if (source) report('not-held', path, { ...data, source: source.title }, { related });
        else report('no-contract', path, data, { related });
      }
    }
  },
});

function hasContractStep({ milestones = [], deliverables = [] }: Campaign): boolean {
  return [...milestones, ...deliverables].some(({ title }) => /\bcontracts?\b/i.test(title));
}

/** Where a creator works: as the list of creators says, else as its party says, else where its pieces are published. */
function marketsOf(campaign: Campaign, { reference, pieces }: MakingCreator, facts: RuleFacts): ReadonlySet<string> {
  const parties = partiesOfRole(campaign, reference);
  const listed = (campaign.creators ?? []).filter(({ party }) => party !== undefined && parties.includes(party));
  const said = listed.flatMap(({ market }) => market ?? []);
  if (said.length > 0) return new Set(said);
  const homes = parties.flatMap((party) => facts.party.get(party)?.data.market ?? []);
  return new Set(homes.length > 0 ? homes : pieces.flatMap(({ deliverable }) => deliverable.markets ?? []));
}

const CONTRACT = /\b(?:contracts?|agreements?|terms|letter of engagement|contrats?|contratos?|accords?)\b|vertr[aä]g|vereinbarung/i;
