import { isOver } from '../agreement/lifecycle.ts';
import { roleWords } from '../agreement/role-words.ts';
import { memberOf, roleOf } from '../agreement/roles.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { companyCount } from '../responsibility/companies.ts';
import { isBystander, isGroup } from '../responsibility/partners.ts';
import { leadOverlaps, leadPeriods } from '../ugc/lead-periods.ts';
import { isBesideInfluencers, isUgcDue, missingInUgc } from '../ugc/own-line.ts';
import { defineRule } from './rule.ts';

/** One role leads the UGC strategy at any time. */
export const ugcLead = defineRule({
  meta: {
    id: 'ugc-lead',
    code: 'SP230',
    severity: 'error',
    description: 'Require one role that leads the UGC strategy, and never two at once.',
    why: 'UGC that nobody leads is briefed like a small influencer film, reviewed as slowly, and dropped in the first busy week.',
    howToFix:
      'Write the role, and its days if the lead rotates: `lead: { role: agency, from: "2026-05-01", until: "2026-06-14" }`.',
    whenNotTo:
      'With a single company that one leads, and where UGC is all there is, the owner of the campaign does. On the day of a handover both may lead. A campaign that is over is left as it was.',
    messages: {
      missing:
        '{companies} companies take part, and nobody leads the UGC strategy. Write the role under `ugc.lead`, with its days if the lead rotates.',
      nobody: 'The lead period {period} of UGC has no role. Write who leads in it.',
      group: '{role} stands for several people, and cannot lead the UGC strategy. Write the role of one partner.',
      bystander: '{role} signs nothing here, and cannot lead the UGC strategy. Write the role of a partner.',
      'two-at-once':
        '{first} leads UGC until {until}, and {second} from {from}. End the one period on the day before the other one begins.',
    },
    examples: {
      good: [
        {
          title: 'The lead changes hands',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nflight: { start: "2026-05-01", end: "2026-06-30" }\nugc: { lead: [{ role: north, from: "2026-05-01", until: "2026-05-31" }, { role: harbour, from: "2026-05-31", until: "2026-06-30" }] }\n',
        },
        {
          title: 'A single company; the section is to come',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: makers, kind: creator, size: 4 }]\nugc: { strategy: Clips answer the doubts that stop an order. }\n',
        },
        {
          title: 'Two companies, before the section is written',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }, { id: makers, kind: creator, size: 4 }]\ndeliverables: [{ title: Clip, workstream: ugc, count: 2, per: creator, assignedTo: makers }]\n',
        },
        {
          title: 'UGC is all there is, and somebody owns it; still asked for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }, { id: makers, kind: creator, size: 4 }]\nowner: { role: agency, person: Dana Whitcombe }\nugc: { strategy: Clips answer doubts. }\ndeliverables: [{ title: Clip, workstream: ugc, count: 2, per: creator, assignedTo: makers }]\n',
        },
      ],
      bad: [
        {
          title: 'Two agencies, and UGC of nobody',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nugc: { strategy: Clips answer the doubts that stop an order. }\n',
          says: ['missing'],
          at: ['ugc'],
        },
        {
          title: 'Agreed, and not a word on who leads',
          content:
            'title: Aurora\nstatus: agreed\nroles: [{ id: brand, kind: brand, party: lumen }, { id: harbour, kind: agency, party: harbour }, { id: makers, kind: creator, size: 4 }]\nowner: { role: brand, person: Noor Haverkort }\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }, { title: Clip, workstream: ugc, count: 2, per: creator, assignedTo: makers }]\n',
          says: ['missing'],
          at: ['deliverables.1'],
        },
        {
          title: 'A period without a role, and one of a group',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: makers, title: The makers, kind: creator, size: 4 }, { id: fans, title: The fans, kind: public }]\nugc: { lead: [{ from: "2026-05-01", until: "2026-05-14" }, { role: makers, from: "2026-05-15", until: "2026-05-31" }, { role: fans, from: "2026-06-01", until: "2026-06-14" }] }\n',
          says: ['nobody', 'group', 'bystander'],
          at: ['ugc.lead.0', 'ugc.lead.1.role', 'ugc.lead.2.role'],
        },
        {
          title: 'Two at once',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: north, title: Northlight, kind: agency, party: northlight }, { id: harbour, title: Harbour, kind: agency, party: harbour }]\nugc: { lead: [{ role: north, from: "2026-05-01", until: "2026-06-14" }, { role: harbour, from: "2026-06-01", until: "2026-06-30" }] }\n',
          says: ['two-at-once'],
          at: ['ugc.lead.1.from'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign) || !isUgcDue(agreement)) return;
    const lead = campaign.ugc?.lead ?? [];
    const missing = missingInUgc(agreement, 'lead');
    const companies = companyCount(campaign);
    const isOwned = campaign.owner?.role !== undefined && !isBesideInfluencers(campaign);
    if (missing && companies > 1 && !isOwned) report('missing', missing, { companies });
    lead.forEach(({ role: reference }, index) => {
      const path = ['ugc', 'lead', index];
      const role = reference === undefined ? undefined : roleOf(campaign, reference);
      if (reference === undefined) {
        if (!isUnknown(agreement, [...path, 'role'])) report('nobody', path, { period: index + 1 });
      } else if (role && isBystander(role)) report('bystander', [...path, 'role'], { role: roleWords(campaign, reference) });
      else if (role && isGroup(role) && memberOf(reference) === undefined)
        report('group', [...path, 'role'], { role: roleWords(campaign, reference) });
    });
    for (const [one, other] of leadOverlaps(leadPeriods(agreement) ?? [])) {
      const nameOf = (role: string | undefined) => (role === undefined ? 'somebody' : roleWords(campaign, role));
      const data = { first: nameOf(one.role), second: nameOf(other.role), until: one.until ?? '', from: other.from ?? '' };
      report('two-at-once', ['ugc', 'lead', other.index, 'from'], data, { related: [['ugc', 'lead', one.index, 'until']] });
    }
  },
});
