import type { Agreement } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { joinWords, roleWords, titleOf } from '../agreement/role-words.ts';
import { groupOf, roleOf } from '../agreement/roles.ts';
import { activitiesOf, type Activity } from '../responsibility/activities.ts';
import { leadsOf } from '../responsibility/leads.ts';
import { companiesOf } from '../responsibility/partners.ts';
import { defineRule } from './rule.ts';

/** What must be answered for is spread over those who can. */
export const roleOverloaded = defineRule({
  meta: {
    id: 'role-overloaded',
    code: 'SP157',
    severity: 'warning',
    description:
      'Disallow that one role answers for three quarters of everything while at least two other partners could take a part.',
    why: 'Every question ends at one desk; when that person is ill or away, ten activities wait for one answer.',
    howToFix: 'Give each of the others the rows of their own field: creators, numbers, media, claims.',
    whenNotTo:
      'One who owns the campaign end to end calls people together and keeps the dates: dates do not count here, and neither do pieces that go through the same workflow. Below eight activities, or with two companies, there is nothing to spread. A campaign that is over is left as it was.',
    messages: {
      overloaded:
        '{role} answers for {count} of {all} activities, and {others} could take some. Make each accountable for the work of its own field.',
    },
    examples: {
      good: [
        {
          title: 'Three share',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nraci: [{ activity: Cast, responsible: harbour, accountable: north }, { activity: Review, responsible: harbour, accountable: north }, { activity: Pay, responsible: brand, accountable: north }, { activity: Report, responsible: harbour, accountable: north }, { activity: Ship, responsible: brand, accountable: brand }, { activity: Label, responsible: harbour, accountable: brand }, { activity: Boost, responsible: harbour, accountable: harbour }, { activity: Wrap, responsible: brand, accountable: harbour }]\n',
        },
        {
          title: 'Nine dates, and a workflow for eight films, are kept by one',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nmilestones: [{ title: One, owner: north }, { title: Two, owner: north }, { title: Three, owner: north }, { title: Four, owner: north }, { title: Five, owner: north }, { title: Six, owner: north }, { title: Seven, owner: north }, { title: Eight, owner: north }, { title: Nine, owner: north }]\nworkflows: [{ id: one, title: One round, steps: [harbour 24h, maker 24h], finalDecision: north }]\ndecisionRights: [{ topic: Clips, holder: harbour }]\n',
        },
        {
          title: 'Only two companies',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nraci: [{ activity: Cast, responsible: agency, accountable: brand }, { activity: Review, responsible: agency, accountable: brand }, { activity: Pay, responsible: agency, accountable: brand }, { activity: Report, responsible: agency, accountable: brand }, { activity: Ship, responsible: agency, accountable: brand }, { activity: Label, responsible: agency, accountable: brand }, { activity: Boost, responsible: agency, accountable: brand }, { activity: Wrap, responsible: agency, accountable: brand }]\n',
        },
      ],
      bad: [
        {
          title: 'The brand answers for everything',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nraci: [{ activity: Cast, responsible: harbour, accountable: brand }, { activity: Review, responsible: harbour, accountable: brand }, { activity: Pay, responsible: north, accountable: brand }, { activity: Report, responsible: harbour, accountable: brand }, { activity: Ship, responsible: north, accountable: brand }, { activity: Label, responsible: harbour, accountable: brand }, { activity: Boost, responsible: harbour, accountable: brand }, { activity: Wrap, responsible: north, accountable: brand }]\n',
          says: ['overloaded'],
          at: ['roles.0'],
        },
        {
          title: 'Most rows and most rights',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nraci: [{ activity: Cast, responsible: harbour, accountable: brand }, { activity: Pay, responsible: north, accountable: brand }, { activity: Report, responsible: harbour, accountable: harbour }, { activity: Ship, responsible: north, accountable: brand }]\ndecisionRights: [{ topic: Claims, holder: brand }, { topic: Media, holder: brand }, { topic: Labels, holder: brand }, { topic: Clips, holder: north }, { topic: Music, holder: brand }]\n',
          says: ['overloaded'],
          at: ['roles.0'],
        },
        {
          title: 'One agency, though the other one leads UGC',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nugc: { lead: [{ role: harbour, from: "2026-05-01", until: "2026-06-01" }] }\nraci: [{ activity: Cast, responsible: harbour, accountable: north }, { activity: Review, responsible: harbour, accountable: north }, { activity: Pay, responsible: brand, accountable: north }, { activity: Report, responsible: harbour, accountable: north }, { activity: Ship, responsible: brand, accountable: north }, { activity: Label, responsible: harbour, accountable: north }, { activity: Boost, responsible: harbour, accountable: north }, { activity: Wrap, responsible: brand, accountable: north }]\n',
          says: ['overloaded'],
          at: ['roles.1'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const answered = answeredIn(agreement);
    const most = [...Map.groupBy(answered, ({ role }) => role).entries()].reduce<[string, Answered[]]>(
      (best, each) => (each[1].length > best[1].length ? each : best),
      ['', []],
    );
    const [reference, own] = most;
    const role = roleOf(campaign, reference);
    const companies = companiesOf(campaign);
    const others = companies.filter(({ role: other }) => other.party !== role?.party);
    const able = [...Map.groupBy(others, ({ role: other }) => other.party).values()].flatMap(([first]) => first?.role ?? []);
    const isMost = answered.length >= MANY && own.length >= answered.length * SHARE;
    // An agency that leads while another one leads nothing is spoken of by one-sided-partnership.
    const isOneSided =
      role?.kind === 'agency' && able.some(({ kind, party }) => kind === 'agency' && leadsOf(campaign, party ?? '').length === 0);
    if (!role || !isMost || able.length < 2 || isOneSided) return;
    const index = campaign.roles?.indexOf(role) ?? 0;
    const data = {
      role: roleWords(campaign, reference),
      count: own.length,
      all: answered.length,
      others: joinWords(able.map(titleOf)),
    };
    report('overloaded', ['roles', index], data, { related: own.map(({ path }) => path) });
  },
});

interface Answered {
  readonly role: string;
  readonly path: Activity['path'];
}

/** What roles answer for: rows, workflows, numbers and rights. Dates, and each piece of a workflow, are no load of their own. */
function answeredIn(agreement: Agreement): Answered[] {
  return activitiesOf(agreement).flatMap(({ act, path, accountable: [first, ...others] }) => {
    const isLoad = act !== 'seeTo' && act !== 'deliver';
    return first !== undefined && others.length === 0 && isLoad ? [{ role: groupOf(first), path }] : [];
  });
}

/** Below this there is no pattern. */
const MANY = 8;
const SHARE = 0.75;
