import { isOver } from '../agreement/lifecycle.ts';
import { holdsUnknown } from '../agreement/unknown-at.ts';
import { isBesideInfluencers, isUgcDue, missingInUgc } from '../ugc/own-line.ts';
import { namesUgc } from '../ugc/fallback-words.ts';
import { defineRule } from './rule.ts';

/** UGC has money of its own. */
export const ugcOwnBudget = defineRule({
  meta: {
    id: 'ugc-own-budget',
    code: 'SP232',
    severity: 'warning',
    description: 'Require a budget of its own for UGC, once there is a budget.',
    why: 'UGC without a line lives on what influencers leave; by week two they have left nothing.',
    howToFix: 'Write `ugc.budget`, or mark the budget lines that are for it `workstream: ugc`.',
    whenNotTo: 'Before any budget is written, and where UGC is all there is. A campaign that is over is left as it was.',
    messages: {
      missing:
        'The campaign has a budget, and UGC has none of its own. Write `ugc.budget`, or mark its budget lines `workstream: ugc`.',
    },
    examples: {
      good: [
        {
          title: 'Its own amount',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { brief: "https://example.com/makers", budget: 4000 }\nbudget: { total: 9000 }\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }]\n',
        },
        {
          title: 'A line of its own',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { brief: "https://example.com/makers" }\nbudget: { total: 9000, lines: [{ title: Fees, workstream: influencer, amount: 6000 }, { title: Clips, workstream: ugc, amount: 3000 }] }\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }]\n',
        },
        {
          title: 'No budget yet; asked for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { brief: "https://example.com/makers" }\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }]\n',
        },
        {
          title: 'UGC is all there is',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { brief: "https://example.com/makers" }\nbudget: { total: 9000 }\ndeliverables: [{ title: Clip, workstream: ugc, count: 2, per: creator, assignedTo: makers }]\n',
        },
      ],
      bad: [
        {
          title: 'A total for everything',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { brief: "https://example.com/makers" }\nbudget: { total: 9000 }\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }]\n',
          says: ['missing'],
          at: ['ugc'],
        },
        {
          title: 'Lines for others alone',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { brief: "https://example.com/makers" }\nbudget: { total: 9000, lines: [{ title: Fees, workstream: influencer, amount: 6000 }, { title: Ads, workstream: owned, amount: 3000 }] }\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }]\n',
          says: ['missing'],
          at: ['ugc'],
        },
        {
          title: 'Agreed, with clips that nobody paid in',
          content:
            'title: Aurora\nstatus: agreed\ncurrency: EUR\nowner: { role: brand, person: Noor Haverkort }\nroles: [{ id: brand, kind: brand, party: lumen }, { id: makers, kind: creator, size: 4 }]\nbudget: { heldBy: brand, total: 9000 }\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }, { title: Clip, workstream: ugc, count: 2, per: creator, assignedTo: makers }]\n',
          says: ['missing'],
          at: ['deliverables.1'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    const { budget } = campaign;
    if (isOver(campaign) || !budget || !isUgcDue(agreement) || !isBesideInfluencers(campaign)) return;
    const isWritten = budget.total !== undefined || (budget.lines ?? []).length > 0;
    const hasLine = budget.lines?.some(({ workstream, title }) => workstream === 'ugc' || namesUgc(title));
    const missing = missingInUgc(agreement, 'budget');
    if (isWritten && !hasLine && !holdsUnknown(agreement, ['budget', 'lines']) && missing) report('missing', missing);
  },
});
