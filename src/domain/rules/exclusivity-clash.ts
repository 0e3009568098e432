import { isOver } from '../agreement/lifecycle.ts';
import { breachOf } from '../exclusivity/breach.ts';
import type { FieldPath } from '../finding.ts';
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
      'Names of competitors are compared as words and categories as written; a brand that goes by two names is found by neither. Cancelled campaigns count for nothing, and a campaign that is over is left as it was.',
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
      ],
    },
  },
  check({ agreement, elsewhere, facts, report }) {
    const own = elsewhere?.campaign(agreement.id);
    if (!own || isOver(agreement.campaign)) return;
    for (const party of own.creators) {
      const creator = facts.party.get(party)?.data.name ?? party;
      for (const other of elsewhere?.of(party) ?? []) {
        if (other.id === own.id) continue;
        const [there, here] = [breachOf(other, own, party), breachOf(own, other, party)];
        const related = [{ file: other.file, path: ['exclusivity'] }];
        if (there)
          report(
            'bound-elsewhere',
            pathOfParty(agreement.campaign.roles, party),
            { creator, campaign: other.title, ...there },
            { related },
          );
        if (here && !other.isOver)
          report(
            'bound-here',
            ['exclusivity'],
            { creator, campaign: other.title, ...here },
            { related: [{ file: other.file, path: [] }] },
          );
      }
    }
  },
});

/** Where a creator stands in the roles, or the list of roles. */
function pathOfParty(
  roles: readonly { party?: string | undefined; members?: readonly string[] | undefined }[] = [],
  party: string,
): FieldPath {
  const index = roles.findIndex((role) => role.party === party || role.members?.includes(party));
  const role = roles[index];
  if (!role) return ['creators'];
  const member = role.members?.indexOf(party) ?? -1;
  return member === -1 ? ['roles', index, 'party'] : ['roles', index, 'members', member];
}
