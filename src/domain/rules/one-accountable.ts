import { isOver } from '../agreement/lifecycle.ts';
import { roleWords, rolesWords } from '../agreement/role-words.ts';
import { memberOf, roleOf } from '../agreement/roles.ts';
import { holdsUnknown } from '../agreement/unknown-at.ts';
import { isBystander, isGroup } from '../responsibility/partners.ts';
import { isOwnDecision, isUndecided } from '../responsibility/final-decisions.ts';
import { reviewersOf } from '../responsibility/review-steps.ts';
import { distinctRoles } from '../responsibility/same-role.ts';
import { defineRule } from './rule.ts';

/** One role answers for each activity. */
export const oneAccountable = defineRule({
  meta: {
    id: 'one-accountable',
    code: 'SP150',
    severity: 'error',
    description: 'Require exactly one role that is accountable for every activity, and never a group.',
    why: 'With two who answer each waits for the other, and with a group everybody does: in week two a draft lies there and nobody says yes.',
    howToFix: 'Write the one role that says yes in the end as `accountable`, and move the others to `consulted` or `responsible`.',
    whenNotTo:
      'Where a single role reviews, it decides, and nobody needs to say so. Creators may decide on their own pieces as a group. A campaign that is over is left as it was.',
    messages: {
      missing: 'Nobody is accountable for “{activity}”. Write the one role that answers for it, as `accountable`.',
      several:
        '“{activity}” has more than one who is accountable: {roles}. Keep the one that says yes in the end; the others do it or are asked.',
      group: '{role} stands for several people, and a group cannot answer for “{activity}”. Write the role of one partner.',
      bystander: '{role} signs nothing here, and cannot answer for “{activity}”. Write the partner who does.',
      undecided:
        '{roles} review in workflow “{workflow}”, and nobody is named who decides when they disagree. Write one of them as `finalDecision`.',
    },
    examples: {
      good: [
        {
          title: 'One answers, another one does it',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nraci: [{ activity: Place the ads, responsible: agency, accountable: brand }]\n',
        },
        {
          title: 'One member of a group; still asked for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak] }]\nraci: [{ activity: Speak for the creators, responsible: creators, accountable: creators/mila-hart }, { activity: Pick the music, responsible: creators, accountable: "?" }]\n',
        },
        {
          title: 'A single reviewer decides, and so does the only one who approves',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: legal, kind: legal, party: lumen }]\nworkflows: [{ title: One round, steps: [brand 48h, maker 48h] }, { title: With legal, steps: [legal 24h, maker 24h, { by: brand, within: 24h, action: approve }] }]\n',
        },
        {
          title: 'Creators decide on their own pieces',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: creators, kind: creator, members: [mila-hart, jon-oak] }]\nworkflows: [{ id: free, title: The maker decides, steps: [brand 24h, maker 24h], finalDecision: creators }]\ndeliverables: [{ title: Film, assignedTo: creators, workflow: free }]\n',
        },
      ],
      bad: [
        {
          title: 'Two, and nobody',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nraci: [{ activity: Approve drafts, responsible: agency, accountable: [brand, agency] }, { activity: Ship samples, responsible: brand }]\n',
          says: ['several', 'missing'],
          at: ['raci.0.accountable', 'raci.1'],
        },
        {
          title: 'A group answers',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak] }]\nraci: [{ activity: Deliver on time, responsible: creators, accountable: creators }]\n',
          says: ['group'],
          at: ['raci.0.accountable'],
        },
        {
          title: 'A group judges, and another one than the makers decides',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }, { id: jury, title: The jury, kind: other, members: [northlight, harbour] }]\nworkflows: [{ id: contest, title: Contest, steps: [brand 24h, maker 24h], finalDecision: jury }]\ndeliverables: [{ title: Film, assignedTo: mila, workflow: contest }]\nkpis: [{ metric: reach, measuredBy: brand, judgedBy: jury }]\n',
          says: ['group', 'group'],
          at: ['workflows.0.finalDecision', 'kpis.0.judgedBy'],
        },
        {
          title: 'The public answers',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: fans, title: The fans, kind: public }]\nraci: [{ activity: Vote for a scent, responsible: brand, accountable: fans }]\n',
          says: ['bystander'],
          at: ['raci.0.accountable'],
        },
        {
          title: 'Two look, and nobody decides',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nworkflows: [{ title: Two rounds, rounds: 2, steps: [{ by: [brand, agency], within: 48h }, maker 48h] }]\n',
          says: ['undecided'],
          at: ['workflows.0'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const judge = (reference: string, path: (string | number)[], activity: string) => {
      const role = roleOf(campaign, reference);
      const data = { role: roleWords(campaign, reference), activity };
      if (role && isBystander(role)) report('bystander', path, data);
      else if (role && isGroup(role) && memberOf(reference) === undefined) report('group', path, data);
    };
    campaign.raci?.forEach(({ activity, accountable = [] }, index) => {
      const path = ['raci', index, 'accountable'];
      if (holdsUnknown(agreement, path)) return;
      const [first, ...others] = new Set(accountable);
      if (first === undefined) report('missing', path.slice(0, 2), { activity });
      else if (others.length > 0) report('several', path, { activity, roles: rolesWords(campaign, [first, ...others]) });
      else judge(first, path, activity);
    });
    campaign.workflows?.forEach((workflow, index) => {
      const { finalDecision, title } = workflow;
      const path = ['workflows', index];
      const roles = distinctRoles(campaign, reviewersOf(workflow));
      if (finalDecision !== undefined && !isOwnDecision(agreement, workflow))
        judge(finalDecision, [...path, 'finalDecision'], title);
      else if (isUndecided(agreement, workflow, index))
        report('undecided', path, { workflow: title, roles: rolesWords(campaign, roles) });
    });
    campaign.kpis?.forEach(({ judgedBy, title, metric }, index) => {
      if (judgedBy !== undefined) judge(judgedBy, ['kpis', index, 'judgedBy'], title ?? metric ?? 'KPI');
    });
  },
});
