import type { Campaign } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { rolesWords } from '../agreement/role-words.ts';
import { roleOf } from '../agreement/roles.ts';
import { holdsUnknown, isUnknown } from '../agreement/unknown-at.ts';
import { awaitedIn, reasonFor } from '../responsibility/dates-to-see-to.ts';
import { isBystander } from '../responsibility/partners.ts';
import { defineRule } from './rule.ts';

/** Somebody does each activity. */
export const hasResponsible = defineRule({
  meta: {
    id: 'has-responsible',
    code: 'SP151',
    severity: 'error',
    description: 'Require somebody who does every activity, sees to every hard date, takes every step and decides by every right.',
    why: 'What is nobody’s work is noticed on the day it was due, and then everybody did not know that it was due.',
    howToFix: 'Write who does the work: `responsible` of a row, `owner` of a milestone, `by` of a step, `holder` of a right.',
    whenNotTo:
      'Days that come by themselves, such as a trade fair, an embargo or the first post, need nobody who sees to them. Deliverables and KPIs have rules of their own. A campaign that is over is left as it was.',
    messages: {
      row: 'Nobody does “{activity}”. Write who does the work, as `responsible`.',
      bystander: '“{activity}” is left to {roles}, who sign nothing here. Write the partner who does the work.',
      milestone: 'Nobody sees to “{title}”, {reason}. Write the role as `owner`.',
      step: 'Nobody takes step {number} of workflow “{title}”. Write who acts, as `by`.',
      right: 'Nobody is named who decides on “{topic}”. Write "creator", "brand", "together" or a role as `holder`.',
    },
    examples: {
      good: [
        {
          title: 'Everything has hands',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }]\nraci: [{ activity: Ship samples, responsible: brand, accountable: brand }]\nmilestones: [{ title: Kickoff, kind: kickoff, date: "2026-05-04", owner: brand }]\ndecisionRights: [{ topic: Hook, holder: creator }]\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }]\nraci: [{ activity: Ship samples, responsible: "?", accountable: brand }]\nmilestones: [{ title: Lock, kind: lock, owner: "?" }]\ndecisionRights: [{ topic: Hook, holder: "?" }]\n',
        },
        {
          title: 'Days that come by themselves',
          content:
            'title: Aurora\nstatus: aligning\nmilestones: [{ title: Embargo ends, kind: embargo, date: "2026-05-11" }, { title: The fair opens, kind: other, date: "2026-05-12" }, { title: First day, kind: go-live, date: "2026-05-18" }]\n',
        },
      ],
      bad: [
        {
          title: 'A row without hands',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }]\nraci: [{ activity: Ship samples, accountable: brand }]\n',
          says: ['row'],
          at: ['raci.0'],
        },
        {
          title: 'Left to the fans',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: fans, title: the fans, kind: public }]\nraci: [{ activity: Post unboxings, responsible: fans, accountable: brand }]\n',
          says: ['bystander'],
          at: ['raci.0.responsible'],
        },
        {
          title: 'A meeting without a host, and a parcel that others wait for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, dependsOn: samples }]\nmilestones: [{ title: Check-in on day 8, kind: check-in, date: "2026-05-26" }, { id: samples, title: Samples have arrived, date: "2026-05-04" }]\n',
          says: ['milestone', 'milestone'],
          at: ['milestones.0', 'milestones.1'],
        },
        {
          title: 'A window for nobody, and a right of nobody',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }]\nworkflows: [{ title: Two rounds, steps: [brand 48h, { within: 48h, action: revise }] }]\ndecisionRights: [{ topic: Hook and edit }]\n',
          says: ['step', 'right'],
          at: ['workflows.0.steps.1', 'decisionRights.0'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    campaign.workflows?.forEach(({ title, steps = [] }, index) => {
      steps.forEach(({ by = [] }, at) => {
        const path = ['workflows', index, 'steps', at];
        if (by.length === 0 && !holdsUnknown(agreement, path)) report('step', path, { title, number: at + 1 });
      });
    });
    const awaited = awaitedIn(campaign);
    campaign.milestones?.forEach((milestone, index) => {
      const path = ['milestones', index];
      const reason = reasonFor(milestone, awaited);
      const isOpen = (milestone.owner ?? []).length === 0 && !holdsUnknown(agreement, [...path, 'owner']);
      if (isOpen && reason !== undefined) report('milestone', path, { title: milestone.title, reason });
    });
    campaign.raci?.forEach(({ activity, responsible = [] }, index) => {
      const path = ['raci', index, 'responsible'];
      if (holdsUnknown(agreement, path)) return;
      const strangers = responsible.filter((reference) => isStranger(campaign, reference));
      if (responsible.length === 0) report('row', path.slice(0, 2), { activity });
      else if (strangers.length === responsible.length)
        report('bystander', path, { activity, roles: rolesWords(campaign, strangers) });
    });
    campaign.decisionRights?.forEach(({ topic, holder }, index) => {
      const path = ['decisionRights', index];
      if (holder === undefined && !isUnknown(agreement, [...path, 'holder'])) report('right', path, { topic });
    });
  },
});

function isStranger(campaign: Campaign, reference: string): boolean {
  const role = roleOf(campaign, reference);
  return role !== undefined && isBystander(role);
}
