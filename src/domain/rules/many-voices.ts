import type { Campaign, Workflow } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { rolesWords } from '../agreement/role-words.ts';
import { roleOf } from '../agreement/roles.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { isAboutFeedback } from '../responsibility/activity-words.ts';
import { chorusesOf } from '../responsibility/choruses.ts';
import { reviewStepsOf } from '../responsibility/review-steps.ts';
import { defineRule } from './rule.ts';

/** Each party speaks to creators with one voice. */
export const manyVoices = defineRule({
  meta: {
    id: 'many-voices',
    code: 'SP161',
    severity: 'warning',
    description: 'Disallow that several roles of one party give feedback to creators, unless it is said who makes one list of it.',
    why: 'Marketing liked the first cut, product did not; the creator gets both mails and delivers something that misses the mark for each.',
    howToFix: 'Let one role of the party review, or write under `roundCounts` who collects the remarks and sends them as one list.',
    whenNotTo:
      'Several parties have a window each, and documents that creators do not make may be read by many. A campaign that is over is left as it was.',
    messages: {
      review:
        'In workflow “{workflow}” one party reviews by several roles ({roles}), and nothing says who makes one list of it. Let one of them review, or write under `roundCounts` who collects and sends it.',
      row: 'By the row “{activity}” creators hear from several roles of one party: {roles}. Keep the one through whom feedback goes.',
    },
    examples: {
      good: [
        {
          title: 'One list, collected and sent',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }, { id: legal, title: Lumen legal, kind: legal, party: lumen }]\nworkflows: [{ id: one, title: One round, steps: [{ by: [brand, legal], within: 48h }, maker 48h], roundCounts: one list of changes by Lumen, finalDecision: brand }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, workflow: one }]\n',
        },
        {
          title: 'Two parties, a window each',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nworkflows: [{ id: one, title: One round, steps: [agency 24h, maker 24h, { by: brand, within: 24h, action: review }, { by: brand, within: 24h, action: approve }], finalDecision: brand }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, workflow: one }]\n',
        },
        {
          title: 'A paper of the agency; asked what counts as a round',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }, { id: legal, title: Lumen legal, kind: legal, party: lumen }, { id: agency, kind: agency, party: harbour }]\nworkflows: [{ id: papers, title: Papers, steps: [{ by: [brand, legal], within: 48h }, agency 48h], finalDecision: brand }, { id: films, title: Films, steps: [{ by: [brand, legal], within: 48h }, maker 48h], finalDecision: brand, roundCounts: "?" }]\ndeliverables: [{ title: Media plan, document: plan, count: 1, assignedTo: agency, workflow: papers }, { title: Film, count: 1, assignedTo: mila, workflow: films }]\n',
        },
      ],
      bad: [
        {
          title: 'Marketing and product',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: marketing, title: Lumen marketing, kind: brand, party: lumen }, { id: product, title: Lumen product, kind: brand, party: lumen }]\nworkflows: [{ id: one, title: Two rounds, steps: [marketing 48h, maker 48h, product 48h, maker 48h], finalDecision: marketing }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, workflow: one }]\n',
          says: ['review'],
          at: ['workflows.0.steps.2'],
        },
        {
          title: 'In one step, and changes by whoever has some',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak] }, { id: brand, kind: brand, party: lumen }, { id: legal, title: Legal, kind: legal, party: lumen }]\ndefaults: { workflow: one }\nworkflows: [{ id: one, title: One round, steps: [{ by: [brand, legal], within: 48h }, maker 48h], finalDecision: brand, roundCounts: any message with changes }]\ndeliverables: [{ title: Film, count: 1, per: creator, assignedTo: creators }]\n',
          says: ['review'],
          at: ['workflows.0.steps.0'],
        },
        {
          title: 'A row with two voices',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: account, title: Account team, kind: agency, party: harbour }, { id: desk, title: Creator desk, kind: agency, party: harbour }]\nraci: [{ activity: Send feedback to creators, responsible: [account, desk], accountable: desk }]\n',
          says: ['row'],
          at: ['raci.0.responsible'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    campaign.workflows?.forEach((workflow, index) => {
      const path = ['workflows', index];
      const { title, roundCounts = '' } = workflow;
      const isOneList = ONE_LIST.test(roundCounts) || isUnknown(agreement, [...path, 'roundCounts']);
      if (isOneList || !isForCreators(campaign, workflow)) return;
      const voices = reviewStepsOf(workflow).flatMap(({ index: at, by }) =>
        by.map((role) => ({ role, path: [...path, 'steps', at] })),
      );
      for (const { roles, last, others } of chorusesOf(campaign, voices))
        report('review', last, { roles: rolesWords(campaign, roles), workflow: title }, { related: others });
    });
    campaign.raci?.forEach(({ activity, responsible = [] }, index) => {
      const path = ['raci', index, 'responsible'];
      const voices = isAboutFeedback(activity) ? responsible.map((role) => ({ role, path })) : [];
      for (const { roles } of chorusesOf(campaign, voices)) report('row', path, { roles: rolesWords(campaign, roles), activity });
    });
  },
});

function isForCreators(campaign: Campaign, { id }: Workflow): boolean {
  const pieces = (campaign.deliverables ?? []).filter(({ workflow }) => id !== undefined && workflow === id);
  return pieces.some(({ assignedTo = [] }) => assignedTo.some((role) => roleOf(campaign, role)?.kind === 'creator'));
}

/** What counts as a round is one thing, or comes through somebody. */
const ONE_LIST =
  /\b(?:one|a single|single|1)\b[^.;]*\b(?:lists?|mails?|e-?mails?|messages?|notes?|documents?|docs?|files?|sets?|voice|person|comments?|threads?)\b|\b(?:consolidated|collected|collects|gathered|merged|bundled|joint|combined|compiled|summari[sz]ed)\b|\b(?:through|via|sent by)\b/i;
