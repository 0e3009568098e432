import type { Campaign, RaciRow } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { joinWords, roleWords } from '../agreement/role-words.ts';
import { roleOf } from '../agreement/roles.ts';
import { isAboutMakingOrYes } from '../responsibility/activity-words.ts';
import { coverableItems, isCovered, type CoveredItem } from '../responsibility/covered-items.ts';
import { isBystander, isGroup } from '../responsibility/partners.ts';
import { raciContradictions } from '../responsibility/raci-contradictions.ts';
import { isSameSide } from '../responsibility/same-role.ts';
import { defineRule } from './rule.ts';

/** Whoever has the last word answers for it. */
export const deciderIsAccountable = defineRule({
  meta: {
    id: 'decider-is-accountable',
    code: 'SP158',
    severity: 'warning',
    description: 'Require that whoever decides in the end, by a workflow or a right, is accountable in the row about it.',
    why: 'Who answers without deciding is blamed for another one’s yes, and who decides without answering says no too easily.',
    howToFix: 'Make the one who decides accountable, or give the decision to the one who answers.',
    whenNotTo:
      'A row about another job on the same piece, such as boosting it, has its own head. A second row in which the one who decides answers settles it, and two roles of one party count as one. A campaign that is over is left as it was.',
    messages: {
      workflow:
        '{decider} has the final decision on {titles}, and by the row “{activity}” {accountable} answers for it. Name one of them in both places.',
      right:
        '{decider} holds the right to decide on {titles}, and by the row “{activity}” {accountable} answers for it. Name one of them in both places.',
    },
    examples: {
      good: [
        {
          title: 'The same one',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }]\nworkflows: [{ id: one, title: One round, steps: [brand 48h, maker 48h], finalDecision: brand }]\ndeliverables: [{ id: film, title: Film, count: 1, assignedTo: mila, workflow: one }]\nraci: [{ activity: Make the film, covers: film, responsible: mila, accountable: brand }]\n',
        },
        {
          title: 'Another row settles it; boosting has its own head',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nworkflows: [{ id: one, title: One round, steps: [brand 48h, maker 48h], finalDecision: brand }]\ndeliverables: [{ id: film, title: Film, count: 1, assignedTo: mila, workflow: one }, { id: clip, title: Clip, count: 1, assignedTo: mila, workflow: one }]\nraci: [{ activity: Make the film, covers: film, responsible: mila, accountable: agency }, { activity: Approve the film, covers: film, responsible: brand, accountable: brand }, { activity: Boost the clip, covers: clip, responsible: agency, accountable: agency }]\n',
        },
        {
          title: 'Two roles of one brand',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }, { id: legal, kind: legal, party: lumen }]\nworkflows: [{ id: one, title: One round, steps: [legal 48h, maker 48h], finalDecision: legal }]\ndeliverables: [{ id: film, title: Film, count: 1, assignedTo: mila, workflow: one }]\nraci: [{ activity: Make the film, covers: film, responsible: mila, accountable: brand }]\n',
        },
      ],
      bad: [
        {
          title: 'The brand decides, the agency answers',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nworkflows: [{ id: one, title: One round, steps: [brand 48h, maker 48h], finalDecision: brand }]\ndeliverables: [{ id: film, title: Film, count: 1, assignedTo: mila, workflow: one }, { id: clip, title: Clip, count: 1, assignedTo: mila, workflow: one }]\nraci: [{ activity: Make and approve the pieces, covers: [film, clip], responsible: mila, accountable: agency }]\n',
          says: ['workflow'],
          at: ['raci.0.accountable'],
        },
        {
          title: 'A right, and a row for it',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\ndecisionRights: [{ id: claims, topic: Claims and price, holder: brand }]\nraci: [{ activity: Decide on claims, covers: claims, responsible: brand, accountable: agency }]\n',
          says: ['right'],
          at: ['raci.0.accountable'],
        },
        {
          title: 'A row for the review itself',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nworkflows: [{ id: one, title: One round, steps: [agency 24h, maker 24h, { by: brand, within: 24h, action: approve }], finalDecision: brand }]\nraci: [{ activity: Review drafts, covers: one, responsible: [agency, brand], accountable: agency }]\n',
          says: ['workflow'],
          at: ['raci.0.accountable'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    const { raci = [] } = campaign;
    if (isOver(campaign) || raci.length === 0) return;
    const disputed = new Set(raciContradictions(campaign).map(({ row, item }) => `${row} ${item.doersAt.join('.')}`));
    const decided = coverableItems(campaign).filter(({ decider }) => decider !== undefined);
    const open = decided.filter((item) => !raci.some((row) => isCovered(row, item) && isAnsweredBy(campaign, row, item.decider)));
    raci.forEach((row, index) => {
      const [accountable, ...others] = new Set(row.accountable);
      const role = accountable === undefined ? undefined : roleOf(campaign, accountable);
      // A group, a bystander, or several are spoken of by one-accountable.
      if (accountable === undefined || others.length > 0 || (role && (isGroup(role) || isBystander(role)))) return;
      const items = open.filter(
        (item) => isCovered(row, item) && isAboutYes(row, item) && !disputed.has(`${index} ${item.doersAt.join('.')}`),
      );
      for (const [decider = '', alike] of Map.groupBy(items, ({ decider: one }) => one)) {
        const data = {
          activity: row.activity,
          decider: roleWords(campaign, decider),
          accountable: roleWords(campaign, accountable),
          titles: joinWords(alike.map(({ title }) => `“${title}”`)),
        };
        const id = alike.every(({ kind }) => kind === 'right') ? 'right' : 'workflow';
        report(id, ['raci', index, 'accountable'], data, { related: alike.map(({ deciderAt }) => deciderAt) });
      }
    });
  },
});

function isAnsweredBy(campaign: Campaign, { accountable = [] }: RaciRow, decider = ''): boolean {
  return accountable.some((role) => isSameSide(campaign, role, decider));
}

function isAboutYes({ activity }: RaciRow, { kind, title }: CoveredItem): boolean {
  return kind === 'right' || isAboutMakingOrYes(activity, title, kind === 'document');
}
