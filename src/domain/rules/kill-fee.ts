import { isOver } from '../agreement/lifecycle.ts';
import { holdsUnknown, isUnknown } from '../agreement/unknown-at.ts';
import type { Campaign } from '../agreement/agreement.ts';
import { makingCreators } from '../payment/creator-pay.ts';
import { isNamed } from '../responsibility/partners.ts';
import { defineRule } from './rule.ts';

/** What cancelling costs is said once creators are contracted. */
export const killFee = defineRule({
  meta: {
    id: 'kill-fee',
    code: 'SP205',
    severity: 'advice',
    description: 'Require a kill fee once creators are named: what is paid when the campaign is stopped.',
    why: 'A launch is moved by a quarter, the films are half made, and what they are worth is settled by whoever needs the other more.',
    howToFix: 'Write `killFee`, such as “50 % of the open fee when the campaign is stopped after 6 October”.',
    whenNotTo:
      'While nobody is named, nothing can be stopped for anybody, and before payments are written there is nothing to add it to. A risk or a document on cancelling says it as well. A campaign that is over is left as it was.',
    messages: {
      missing:
        'Creators are named, and nothing says what is paid when the campaign is stopped. Write `killFee`, also when it is nothing.',
    },
    examples: {
      good: [
        {
          title: 'Half of the open fee',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, fee: 900 }]\npayment: { payer: brand, killFee: half of the open fee after 4 May }\n',
        },
        {
          title: 'Nobody is cast yet',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, size: 6 }]\ndeliverables: [{ title: Film, count: 1, per: creator, assignedTo: creators, fee: 900 }]\npayment: { lateFee: 8 % a year }\n',
        },
        {
          title: 'Said among the risks, and still asked for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, fee: 900 }]\npayment: { lateFee: 8 % a year }\nrisks: [{ risk: The launch is cancelled, contingency: { what: "Films that are approved are paid in full, others by half." } }]\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila }]\npayment: { killFee: "?" }\n',
        },
      ],
      bad: [
        {
          title: 'Two instalments and no way out',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila }]\npayment: { schedule: [{ title: First, to: mila, amount: 400, on: "2026-05-04" }, { title: Second, to: mila, amount: 500, on: "2026-06-04" }] }\n',
          says: ['missing'],
          at: ['payment.killFee'],
        },
        {
          title: 'Late payment is thought of',
          content:
            'title: Aurora\nstatus: agreed\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak] }]\ndeliverables: [{ title: Film, count: 1, per: creator, assignedTo: creators, fee: 900 }]\npayment: { lateFee: 8 % a year, expenses: trains with a receipt }\n',
          says: ['missing'],
          at: ['payment.killFee'],
        },
        {
          title: 'One is named, the others are to be cast',
          content:
            'title: Aurora\nstatus: live\nroles: [{ id: makers, kind: creator, size: 5 }, { id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: [mila, makers], fee: 900 }]\npayment: { lateFee: 8 % a year }\n',
          says: ['missing'],
          at: ['payment.killFee'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    const { payment } = campaign;
    if (isOver(campaign) || !payment || payment.killFee !== undefined) return;
    if (isUnknown(agreement, ['payment', 'killFee']) || holdsUnknown(agreement, ['risks'])) return;
    const isContracted = makingCreators(campaign).some(({ role }) => isNamed(role));
    if (isContracted && !speaksOfStopping(campaign)) report('missing', ['payment', 'killFee']);
  },
});

/** Whether something else says what happens when it is stopped. */
function speaksOfStopping({ risks = [], statements = [], payment, sources = [] }: Campaign): boolean {
  const texts = [
    ...risks.flatMap(({ risk, trigger, contingency }) => [risk, trigger, contingency?.what]),
    ...statements.flatMap(({ says, answer }) => [says, answer]),
    ...(payment?.schedule ?? []).flatMap(({ title, trigger }) => [title, trigger]),
    ...sources.flatMap(({ title, note }) => [title, note]),
  ];
  return texts.some((text) => text !== undefined && STOPPING.test(text));
}

const STOPPING =
  /\b(?:cancel\w*|kill fee|call(?:ed|s)? off|terminat\w+|(?:stop|abandon|drop)(?:s|ped|ed)? the (?:campaign|launch)|(?:campaign|launch) (?:is )?(?:stopped|dropped))\b/i;
