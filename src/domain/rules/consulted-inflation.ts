import type { Campaign } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { rolesWords } from '../agreement/role-words.ts';
import { isBystander } from '../responsibility/partners.ts';
import { reviewersOf } from '../responsibility/review-steps.ts';
import { distinctRoles, namesRole } from '../responsibility/same-role.ts';
import { defineRule } from './rule.ts';

/** Few are asked before something happens. */
export const consultedInflation = defineRule({
  meta: {
    id: 'consulted-inflation',
    code: 'SP155',
    severity: 'warning',
    description: 'Disallow activities on which more than three roles, or most of all roles, are asked before.',
    why: 'Every one who is asked takes a day and adds a wish; by the time the last one has answered, the date has gone by.',
    howToFix: 'Ask the one or two whose answer can change something, and move the others to `informed`.',
    whenNotTo:
      'Creators who are asked for their remarks count as one. With two or three roles in all, asking both others is no inflation. A campaign that is over is left as it was.',
    messages: {
      many: '{count} roles are asked before “{activity}”: {roles}. Ask the one or two whose answer can change something; tell the others.',
      most: '{count} of {all} roles are asked before “{activity}”: {roles}. Ask the one or two whose answer can change something; tell the others.',
      reviewers:
        '{count} roles look at every piece of workflow “{title}” beside the one who decides: {roles}. Keep those whose answer can change something; tell the others.',
    },
    examples: {
      good: [
        {
          title: 'Two of five',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand }, { id: legal, kind: legal }, { id: north, kind: agency }, { id: harbour, title: Harbour, kind: agency }, { id: media, kind: media }]\nraci: [{ activity: Run the ads, responsible: media, accountable: brand, consulted: [legal, north] }]\n',
        },
        {
          title: 'A small circle',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand }, { id: agency, kind: agency }, { id: creators, kind: creator, size: 4 }]\nraci: [{ activity: Lock the brief, responsible: brand, accountable: brand, consulted: [agency, creators] }]\n',
        },
        {
          title: 'All creators are heard',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand }, { id: agency, kind: agency }, { id: us, kind: creator, size: 4 }, { id: de, kind: creator, size: 4 }, { id: gb, kind: creator, size: 4 }, { id: ugc, kind: creator, size: 4 }]\nraci: [{ activity: Lock the brief, responsible: brand, accountable: brand, consulted: [us, de, gb, ugc] }]\n',
        },
      ],
      bad: [
        {
          title: 'Everybody else',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand }, { id: legal, kind: legal }, { id: north, kind: agency }, { id: creators, kind: creator, size: 4 }]\nraci: [{ activity: Lock the brief, responsible: brand, accountable: brand, consulted: [legal, north, creators] }]\n',
          says: ['most'],
          at: ['raci.0.consulted'],
        },
        {
          title: 'Four of nine',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: a, kind: brand }, { id: b, kind: brand }, { id: c, kind: legal }, { id: d, kind: agency }, { id: e, kind: agency }, { id: f, kind: media }, { id: g, kind: other }, { id: h, kind: other }, { id: i, kind: creator, size: 2 }]\nraci: [{ activity: Choose the music, responsible: i, accountable: a, consulted: [b, c, d, e] }]\n',
          says: ['many'],
          at: ['raci.0.consulted'],
        },
        {
          title: 'Five pairs of eyes on each clip',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand }, { id: legal, kind: legal }, { id: north, kind: agency }, { id: harbour, kind: agency }, { id: media, kind: media }]\nworkflows: [{ title: Long way, steps: [{ by: [legal, north, harbour, media], within: 24h }, maker 24h, { by: brand, within: 24h, action: approve }], finalDecision: brand }]\n',
          says: ['reviewers'],
          at: ['workflows.0.steps'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const all = allRoles(campaign);
    campaign.workflows?.forEach((workflow, index) => {
      const { title, finalDecision } = workflow;
      const others = reviewersOf(workflow).filter((role) => finalDecision === undefined || !namesRole([finalDecision], role));
      const roles = distinctRoles(campaign, others);
      const data = { title, count: roles.length, roles: rolesWords(campaign, roles) };
      if (roles.length > MOST) report('reviewers', ['workflows', index, 'steps'], data);
    });
    campaign.raci?.forEach(({ activity, consulted = [] }, index) => {
      const path = ['raci', index, 'consulted'];
      const roles = distinctRoles(campaign, consulted);
      const data = { activity, count: roles.length, roles: rolesWords(campaign, roles) };
      if (roles.length > MOST) report('many', path, data);
      else if (roles.length === MOST && roles.length > all / 2) report('most', path, { ...data, all });
    });
  },
});

/** How many roles take part, all creators together counted as one. */
function allRoles(campaign: Campaign): number {
  const ids = (campaign.roles ?? []).flatMap((role) => (role.id === undefined || isBystander(role) ? [] : [role.id]));
  return distinctRoles(campaign, ids).length;
}

/** More than this are no longer asked, but waited for. */
const MOST = 3;
