import { isOver } from '../agreement/lifecycle.ts';
import { titleOf } from '../agreement/role-words.ts';
import { rolesOfParty } from '../agreement/roles.ts';
import { companiesOf } from '../responsibility/partners.ts';
import { leadsOf } from '../responsibility/leads.ts';
import { rolesThatOwe } from '../responsibility/who-owes.ts';
import { defineRule } from './rule.ts';

/** Partners of one kind share the lead. */
export const oneSidedPartnership = defineRule({
  meta: {
    id: 'one-sided-partnership',
    code: 'SP122',
    severity: 'advice',
    description: 'Require that of several agencies none leads everything while another leads nothing.',
    why: 'A partner who only carries out stops warning: when the plan goes wrong in week two, it was not their plan.',
    howToFix:
      'Give each agency something that it decides, owns or answers for: UGC for a period, the numbers, the creators of its market.',
    whenNotTo:
      'An agency that is booked for one task, such as translation, leads nothing on purpose, and one that owes nothing at all has a finding of its own. A campaign that is over is left as it was.',
    messages: {
      'one-sided':
        '{leader} leads {count} things ({leads}), and {follower} leads none. Give {follower} something that it decides or answers for.',
    },
    examples: {
      good: [
        {
          title: 'Each leads something',
          content:
            'title: Aurora\nstatus: aligning\nowner: { role: north, person: Ann Lee }\nroles: [{ id: north, kind: agency, party: northlight, owns: numbers, pointPerson: Ann Lee }, { id: harbour, kind: agency, party: harbour, owns: creators, pointPerson: Dana Whitcombe }]\nkpis: [{ metric: reach, judgedBy: north }, { metric: engagement-rate, measuredBy: north }]\nugc: { lead: [{ role: harbour, from: "2026-05-01", until: "2026-06-01" }] }\n',
        },
        {
          title: 'Too little to be one-sided',
          content:
            'title: Aurora\nstatus: aligning\nowner: { role: north, person: Ann Lee }\nroles: [{ id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\n',
        },
        {
          title: 'One agency leads, the brand decides little',
          content:
            'title: Aurora\nstatus: aligning\nowner: { role: north, person: Ann Lee }\nroles: [{ id: north, kind: agency, party: northlight }, { id: brand, kind: brand, party: lumen }]\nkpis: [{ metric: reach, measuredBy: north }]\nmilestones: [{ title: Lock, owner: north }, { title: Wrap, owner: north }]\n',
        },
      ],
      bad: [
        {
          title: 'A quarterback alone on the field',
          content:
            'title: Aurora\nstatus: aligning\nowner: { role: north, person: Ann Lee }\nroles: [{ id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nkpis: [{ metric: reach, measuredBy: north }]\nmilestones: [{ title: Lock, date: "2026-05-04", owner: north }, { title: Wrap, date: "2026-06-04", owner: north }]\nworkflows: [{ title: Review, steps: [harbour 24h] }]\n',
          says: ['one-sided'],
          at: ['roles.1'],
        },
        {
          title: 'All decisions on one side',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nworkflows: [{ title: Two rounds, steps: [north 24h], finalDecision: harbour }, { title: One round, finalDecision: harbour }]\ndecisionRights: [{ topic: Clips, holder: harbour }]\nugc: { lead: [{ role: harbour, from: "2026-05-01", until: "2026-06-01" }] }\n',
          says: ['one-sided'],
          at: ['roles.0'],
        },
        {
          title: 'Answerable for every row',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nraci: [{ activity: Cast, responsible: harbour, accountable: north }, { activity: Review, responsible: harbour, accountable: north }, { activity: Pay, responsible: harbour, accountable: north }, { activity: Report, responsible: harbour, accountable: north }]\n',
          says: ['one-sided'],
          at: ['roles.1'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const agencies = companiesOf(campaign).filter(({ role }) => role.kind === 'agency');
    const parties = [...new Map(agencies.map((agency) => [agency.role.party, agency])).values()];
    if (parties.length < 2) return;
    const leads = parties.map(({ role, index }) => ({ role, index, leads: leadsOf(campaign, role.party ?? '') }));
    const most = leads.reduce((best, each) => (each.leads.length > best.leads.length ? each : best));
    if (most.leads.length < MANY) return;
    // Whoever owes nothing at all is spoken of by nothing-owed.
    const owing = rolesThatOwe(campaign);
    const isAtWork = (party = '') => rolesOfParty(campaign, party).some((id) => owing.has(id));
    for (const { role, index } of leads.filter(({ role: each, leads: own }) => own.length === 0 && isAtWork(each.party))) {
      const data = {
        leader: titleOf(most.role),
        follower: titleOf(role),
        count: most.leads.length,
        leads: most.leads.slice(0, SHOWN),
      };
      report('one-sided', ['roles', index], data, { related: [['roles', most.index]] });
    }
  },
});

/** Fewer things than this say nothing about balance. */
const MANY = 4;
const SHOWN = 3;
