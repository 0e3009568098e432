import { clashesOf } from '../exclusivity/clashes.ts';
import { defineRule } from './rule.ts';

/** No creator works for a brand that another campaign excludes meanwhile. */
export const exclusivityClash = defineRule({
  meta: {
    id: 'exclusivity-clash',
    code: 'SP204',
    severity: 'error',
    description: 'Disallow that a creator works for a brand that another of their campaigns excludes in the same weeks.',
    why: 'The creator signed both, nobody compared them, and the second brand learns of the first from a post. One of the two contracts is broken on that day.',
    howToFix: 'Ask the brand that excludes for a written exception, move one of the two flights, or work with another creator.',
    whenNotTo:
      'Names of competitors are compared as words, and categories one by one as they are listed; what is only similar is said by exclusivity-similar. A brand that goes by two names is found by neither. Cancelled campaigns count for nothing, and a campaign that is over is left as it was.',
    messages: {
      'bound-elsewhere':
        '{creator} is bound by “{campaign}” until {until} not to work for {brand}, and this campaign runs from {start} to {end}. Ask for a written exception, move the flight, or work with another creator.',
      'bound-here':
        '{creator} is bound here until {until}, and works for {brand} in “{campaign}” from {start} to {end}. Write an exception, shorten the window, or work with another creator.',
    },
    examples: {
      good: [
        {
          title: 'One after the other',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-07-01", end: "2026-07-31" }\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\n',
          beside:
            'title: Dawn\nstatus: live\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nexclusivity: { competitors: [Lumen], window: { from: "2026-05-01", until: "2026-06-30" } }\n',
        },
        {
          title: 'Another creator, and another brand',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-10", end: "2026-05-31" }\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\n',
          beside:
            'title: Dawn\nstatus: live\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak] }]\nexclusivity: { competitors: [Lumen], applies: creators/jon-oak, window: { from: "2026-05-01", until: "2026-06-30" } }\n',
        },
        {
          title: 'The same brand twice',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-10", end: "2026-05-31" }\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\nexclusivity: { category: lamps, window: { from: "2026-05-01", until: "2026-06-30" } }\n',
          beside:
            'title: Dawn\nstatus: live\nflight: { start: "2026-05-10", end: "2026-05-31" }\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\nexclusivity: { category: lamps, window: { from: "2026-05-01", until: "2026-06-30" } }\n',
        },
        {
          title: 'The other one was cancelled',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-10", end: "2026-05-31" }\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\n',
          beside:
            'title: Dawn\nstatus: cancelled\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nexclusivity: { competitors: [Lumen], window: { from: "2026-05-01", until: "2026-06-30" } }\n',
        },
        {
          title: 'The month after the post is over; a name that is only similar is another rule',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-10", end: "2026-05-31" }\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\n',
          beside:
            'title: Dawn\nstatus: live\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nexclusivity: { competitors: [Lumen], period: 1 month }\ndeliverables: [{ title: Film, assignedTo: mila, post: { from: "2026-03-01T18:00", until: "2026-03-10T18:00" }, exclusivity: { competitors: [Lumen, Lumen Lamps], window: { from: "2026-01-01", until: "2026-05-09" } } }]\n',
        },
      ],
      bad: [
        {
          title: 'Bound by an earlier campaign',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-10", end: "2026-05-31" }\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\n',
          beside:
            'title: Dawn\nstatus: wrapped\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nexclusivity: { competitors: [Halbwach, LUMEN], window: { from: "2026-03-01", until: "2026-05-31" } }\n',
          says: ['bound-elsewhere'],
          at: ['roles.1.party'],
        },
        {
          title: 'The same kind of product for another brand',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-10", end: "2026-05-31" }\nroles: [{ id: brand, kind: brand, title: Halbwach }, { id: creators, kind: creator, members: [jon-oak, mila-hart] }]\nexclusivity: { category: Alarm clocks, window: { from: "2026-05-01", until: "2026-06-30" } }\n',
          beside:
            'title: Dawn\nstatus: live\nflight: { start: "2026-06-20", end: "2026-07-10" }\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\nexclusivity: { category: alarm clocks, window: { from: "2026-07-11", until: "2026-07-30" } }\n',
          says: ['bound-here'],
          at: ['exclusivity'],
        },
        {
          title: 'Each excludes the other',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-10", end: "2026-05-31" }\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\nexclusivity: { competitors: [Halbwach], window: { from: "2026-05-10", until: "2026-06-30" } }\n',
          beside:
            'title: Dawn\nstatus: aligning\nflight: { start: "2026-05-20", end: "2026-06-10" }\nroles: [{ id: brand, kind: brand, title: Halbwach }, { id: mila, kind: creator, party: mila-hart }]\nexclusivity: { competitors: [Lumen], window: { from: "2026-05-20", until: "2026-07-10" } }\n',
          says: ['bound-elsewhere', 'bound-here'],
          at: ['roles.1.party', 'exclusivity'],
        },
        {
          title: 'Three months after the last post, and for one piece alone',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-10", end: "2026-05-31" }\nroles: [{ id: brand, kind: brand, party: lumen }, { id: creators, kind: creator }]\ncreators: [{ party: mila-hart }, { party: jon-oak }]\n',
          beside:
            'title: Dawn\nstatus: live\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: jon, kind: creator, party: jon-oak }]\nexclusivity: { competitors: [Lumen], applies: mila, window: { from: "2026-01-01" }, period: 3 months }\ndeliverables: [{ title: Film, assignedTo: mila, post: { from: "2026-03-01T18:00", until: "2026-03-10T18:00" } }, { title: Clip, assignedTo: jon, post: { from: "2026-04-01T18:00", until: "2026-04-02T18:00" }, exclusivity: { competitors: [Lumen], period: 2 months } }]\n',
          says: ['bound-elsewhere', 'bound-elsewhere'],
          at: ['roles.1.members.0', 'roles.1.members.1'],
        },
        {
          title: 'One of the kinds of product that are listed',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-10", end: "2026-05-31" }\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\nexclusivity: { category: alarm clocks, window: { from: "2026-01-01", until: "2026-01-31" } }\n',
          beside:
            'title: Dawn\nstatus: live\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nexclusivity: { category: lamps and alarm clocks, window: { from: "2026-05-01", until: "2026-06-30" } }\n',
          says: ['bound-elsewhere'],
          at: ['roles.1.party'],
        },
      ],
    },
  },
  check({ agreement, elsewhere, facts, report }) {
    for (const { messageId, path, data, related } of clashesOf(agreement, { elsewhere, facts }, 'same'))
      report(messageId, path, data, { related });
  },
});
