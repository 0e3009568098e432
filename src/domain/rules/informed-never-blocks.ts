import type { Campaign, RaciRow, Workflow } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { joinWords, rolesWords } from '../agreement/role-words.ts';
import type { FieldPath } from '../finding.ts';
import { isAboutMakingOrYes } from '../responsibility/activity-words.ts';
import { coverableItems, isCovered, type CoveredItem } from '../responsibility/covered-items.ts';
import { reviewStepsOf } from '../responsibility/review-steps.ts';
import { namesRole } from '../responsibility/same-role.ts';
import { defineRule } from './rule.ts';

/** Whoever is only told holds nothing up. */
export const informedNeverBlocks = defineRule({
  meta: {
    id: 'informed-never-blocks',
    code: 'SP159',
    severity: 'error',
    description: 'Disallow that a role which is only informed reviews, approves or decides in the workflow of the same activity.',
    why: 'Nobody plans time for someone who is only told, and then every piece waits for that one’s window.',
    howToFix: 'Write the role under `consulted`, `responsible` or `accountable`, or take its step out of the workflow.',
    whenNotTo:
      'To be called when a round ends without agreement is no step, and whoever revises or publishes blocks nobody. A row about another job on the same piece, such as boosting it, has its own circle. A campaign that is over is left as it was.',
    messages: {
      blocks:
        'The row “{activity}” only tells {roles}, for whose answer a piece waits in workflow {workflows}. Move the role to `consulted`, or take its step out.',
    },
    examples: {
      good: [
        {
          title: 'Told, and not a step',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nworkflows: [{ id: one, title: One round, steps: [brand 48h, maker 48h], finalDecision: brand }]\ndeliverables: [{ id: film, title: Film, count: 1, assignedTo: mila, workflow: one }]\nraci: [{ activity: Make the film, covers: film, responsible: mila, accountable: brand, informed: agency }]\n',
        },
        {
          title: 'Called in a dispute, and posts what is approved',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nworkflows: [{ id: one, title: One round, steps: [brand 48h, maker 48h, { by: agency, within: 24h, action: publish }], finalDecision: brand, escalation: { to: agency, within: 4h } }]\ndeliverables: [{ id: film, title: Film, count: 1, assignedTo: mila, workflow: one }]\nraci: [{ activity: Make the film, covers: film, responsible: mila, accountable: brand, informed: agency }]\n',
        },
        {
          title: 'Reviews other pieces; asked and told; told of another job on the same clip',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nworkflows: [{ id: one, title: One round, steps: [brand 48h, maker 48h], finalDecision: brand }, { id: two, title: UGC, steps: [agency 24h, maker 24h], finalDecision: agency }]\ndeliverables: [{ id: film, title: Film, count: 1, assignedTo: mila, workflow: one }, { id: clip, title: Clip, count: 1, assignedTo: mila, workflow: two }]\nraci: [{ activity: Make the film, covers: film, responsible: mila, accountable: brand, informed: agency }, { activity: Make the clip, covers: clip, responsible: mila, accountable: agency, consulted: brand, informed: brand }, { activity: Boost the clip, covers: clip, responsible: brand, accountable: brand, informed: agency }]\n',
        },
      ],
      bad: [
        {
          title: 'Told, and a step',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }, { id: legal, title: Legal, kind: legal, party: lumen }]\nworkflows: [{ id: one, title: One round, steps: [{ by: [brand, legal], within: 48h }, maker 48h], finalDecision: brand }]\ndeliverables: [{ id: film, title: Film, count: 1, assignedTo: mila, workflow: one }]\nraci: [{ activity: Make the film, covers: film, responsible: mila, accountable: brand, informed: legal }]\n',
          says: ['blocks'],
          at: ['raci.0.informed'],
        },
        {
          title: 'Told, and decides in the end',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nworkflows: [{ id: one, title: One round, steps: [agency 48h, maker 48h], finalDecision: brand }]\nraci: [{ activity: Review drafts, covers: one, responsible: agency, accountable: agency, informed: brand }]\n',
          says: ['blocks'],
          at: ['raci.0.informed'],
        },
        {
          title: 'A film and a paper, in two workflows',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nworkflows: [{ id: one, title: Films, steps: [agency 24h, maker 24h], finalDecision: brand }, { id: two, title: Papers, steps: [agency 24h, maker 24h], finalDecision: brand }]\ndeliverables: [{ id: film, title: Film, count: 1, assignedTo: mila, workflow: one }, { id: script, title: Script, document: script, assignedTo: mila, workflow: two, due: "2026-05-04" }]\nraci: [{ activity: Make the film and the script, covers: [film, script], responsible: mila, accountable: brand, informed: agency }]\n',
          says: ['blocks'],
          at: ['raci.0.informed'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const items = coverableItems(campaign);
    campaign.raci?.forEach((row, index) => {
      const told = onlyTold(row);
      const covered = told.length === 0 ? [] : items.filter((item) => isCovered(row, item) && isHeldUp(row, item));
      const places = [...new Set(covered.flatMap(({ workflow }) => workflow ?? []))].map((at) => blockedIn(campaign, at, told));
      const blocked = places.filter(({ steps }) => steps.length > 0);
      if (blocked.length === 0) return;
      const roles = told.filter((role) => blocked.some(({ who }) => namesRole(who, role)));
      const workflows = joinWords(blocked.map(({ title }) => `“${title}”`));
      const data = { activity: row.activity, roles: rolesWords(campaign, roles), workflows };
      report('blocks', ['raci', index, 'informed'], data, { related: blocked.flatMap(({ steps }) => steps) });
    });
  },
});

/** Whether a row is about what the workflow is for: whoever reviews a clip may well be only told how it is boosted. */
function isHeldUp({ activity }: RaciRow, { kind, title }: CoveredItem): boolean {
  return kind === 'workflow' || isAboutMakingOrYes(activity, title, kind === 'document');
}

/** Roles with this letter alone. */
function onlyTold({ informed = [], consulted = [], responsible = [], accountable = [] }: RaciRow): readonly string[] {
  return informed.filter((role) => !namesRole([...consulted, ...responsible, ...accountable], role));
}

interface Blocked {
  readonly title: string;
  readonly who: readonly string[];
  readonly steps: readonly FieldPath[];
}

/** The places of a workflow at which a piece waits for one of some roles. */
function blockedIn({ workflows = [] }: Campaign, index: number, roles: readonly string[]): Blocked {
  const workflow: Workflow = workflows[index] ?? { title: '' };
  const isTold = (role: string) => namesRole(roles, role);
  const steps = reviewStepsOf(workflow).filter(({ by }) => by.some(isTold));
  const { finalDecision } = workflow;
  const decides = finalDecision !== undefined && isTold(finalDecision);
  return {
    title: workflow.title,
    who: [...steps.flatMap(({ by }) => by), ...(decides ? [finalDecision] : [])],
    steps: [
      ...steps.map(({ index: at }) => ['workflows', index, 'steps', at]),
      ...(decides ? [['workflows', index, 'finalDecision']] : []),
    ],
  };
}
