import { isOver } from '../agreement/lifecycle.ts';
import { roleWords } from '../agreement/role-words.ts';
import { leadGaps, leadPeriods, type LeadPeriod } from '../ugc/lead-periods.ts';
import { defineRule } from './rule.ts';

/** Somebody leads UGC on every day of it. */
export const ugcRotationGap = defineRule({
  meta: {
    id: 'ugc-rotation-gap',
    code: 'SP231',
    severity: 'error',
    description: 'Disallow days between the first draft and the last post of UGC on which nobody leads it.',
    why: 'In the week between two leads clips wait for a yes, and each partner thinks that the other one has it.',
    howToFix: 'Let the next period begin on the day after the last one ends, and let them span all drafts and posts of UGC.',
    whenNotTo:
      'A weekend between two periods is no gap, a lead without a last day leads until the next one begins, and pieces without dates are held against the flight. A campaign that is over is left as it was.',
    messages: {
      between:
        'Nobody leads UGC from {from} to {until}, between {before} and {after}. Move the one period or the other, so that they meet.',
      before:
        'UGC begins on {from}, and {after} leads it only from {start}. Begin the period on the first day of UGC, or name who leads before.',
      after:
        'UGC goes on until {until}, and {before} leads it only until {end}. End the period on the last day of UGC, or name who leads after.',
    },
    examples: {
      good: [
        {
          title: 'They meet',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nflight: { start: "2026-05-01", end: "2026-06-30" }\nugc: { lead: [{ role: north, from: "2026-04-01", until: "2026-05-31" }, { role: harbour, from: "2026-06-01", until: "2026-06-30" }] }\n',
        },
        {
          title: 'Friday to Monday, and the last clip is out before the flight ends',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }, { id: makers, kind: creator, size: 4 }]\nflight: { start: "2026-05-01", end: "2026-06-30" }\nugc: { lead: [{ role: north, from: "2026-05-04", until: "2026-05-15" }, { role: harbour, from: "2026-05-18", until: "2026-05-29" }] }\ndeliverables: [{ title: Clip, workstream: ugc, count: 2, per: creator, assignedTo: makers, draftDue: "2026-05-05", post: { from: "2026-05-20T09:00", until: "2026-05-29T18:00" } }]\n',
        },
        {
          title: 'One lead for all of it; a day is asked for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: north, kind: agency, party: northlight }]\nflight: { start: "2026-05-01", end: "2026-06-30" }\nugc: { lead: [{ role: north, from: "2026-05-20", until: "?" }] }\n',
        },
      ],
      bad: [
        {
          title: 'A week between',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nflight: { start: "2026-05-01", end: "2026-06-30" }\nugc: { lead: [{ role: north, from: "2026-05-01", until: "2026-05-29" }, { role: harbour, from: "2026-06-08", until: "2026-06-30" }] }\n',
          says: ['between'],
          at: ['ugc.lead.1.from'],
        },
        {
          title: 'Drafts before the lead',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: north, kind: agency, party: northlight }, { id: makers, kind: creator, size: 4 }]\nflight: { start: "2026-05-18", end: "2026-06-30" }\nugc: { lead: [{ role: north, from: "2026-05-18", until: "2026-06-30" }] }\ndeliverables: [{ title: Clip, workstream: ugc, count: 2, per: creator, assignedTo: makers, draftDue: "2026-05-05", post: { from: "2026-05-20T09:00", until: "2026-06-30T18:00" } }]\n',
          says: ['before'],
          at: ['ugc.lead.0.from'],
        },
        {
          title: 'The last month is nobody’s',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nflight: { start: "2026-05-01", end: "2026-07-31" }\nugc: { lead: [{ role: harbour, from: "2026-06-01", until: "2026-06-30" }, { role: north, from: "2026-05-01", until: "2026-05-31" }] }\n',
          says: ['after'],
          at: ['ugc.lead.0.until'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const nameOf = (period: LeadPeriod | undefined) => (period?.role === undefined ? 'somebody' : roleWords(campaign, period.role));
    for (const { from, until, before, after } of leadGaps(campaign, leadPeriods(agreement) ?? [])) {
      const data = {
        from,
        until,
        before: nameOf(before),
        after: nameOf(after),
        start: after?.from ?? '',
        end: before?.until ?? '',
      };
      const starts = ['ugc', 'lead', after?.index ?? 0, 'from'];
      const ends = ['ugc', 'lead', before?.index ?? 0, 'until'];
      if (before && after) report('between', starts, data, { related: [ends] });
      else if (after) report('before', starts, data);
      else report('after', ends, data);
    }
  },
});
