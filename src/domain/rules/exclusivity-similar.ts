import { clashesOf } from '../exclusivity/clashes.ts';
import { defineRule } from './rule.ts';

/** No creator works for a brand that may be the one that another campaign excludes. */
export const exclusivitySimilar = defineRule({
  meta: {
    id: 'exclusivity-similar',
    code: 'SP207',
    severity: 'warning',
    description:
      'Disallow that a creator works for a brand whose name or kind of product is nearly the one that another of their campaigns excludes.',
    why: 'One contract says “Kettlebrook”, the other “Kettlebrook Tea”. Whether that is one brand is asked by whoever feels cheated, and not before the post.',
    howToFix:
      'Find out whether both mean the same. If so, treat it as a clash; if not, write the full names, or the kinds of product in other words.',
    whenNotTo:
      'Names are similar when one holds all words of the other. The very same name, or the same kind of product, is a clash. A campaign that is over is left as it was.',
    messages: {
      'bound-elsewhere':
        '{creator} is bound by “{campaign}” until {until} against “{excluded}”, and this campaign for {brand} runs from {start} to {end}. Find out whether that is the same, and ask for a written exception if so.',
      'bound-here':
        '{creator} is bound here until {until} against “{excluded}”, and works for {brand} in “{campaign}” from {start} to {end}. Find out whether that is the same, and write an exception if so.',
    },
    examples: {
      good: [
        {
          title: 'Another name, and the own brand under its long name',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-10", end: "2026-05-31" }\nroles: [{ id: brand, kind: brand, title: Lumen Lamps }, { id: mila, kind: creator, party: mila-hart }]\n',
          beside:
            'title: Dawn\nstatus: live\nroles: [{ id: brand, kind: brand, title: Lumen }, { id: mila, kind: creator, party: mila-hart }]\nexclusivity: { category: lamps, competitors: [Lumenta, Lumen Lamps and More], window: { from: "2026-05-01", until: "2026-06-30" } }\n',
        },
      ],
      bad: [
        {
          title: 'The short name of a brand',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-10", end: "2026-05-31" }\nroles: [{ id: brand, kind: brand, title: Halbwach Clocks }, { id: mila, kind: creator, party: mila-hart }]\n',
          beside:
            'title: Dawn\nstatus: live\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\nexclusivity: { competitors: [Halbwach], window: { from: "2026-05-01", until: "2026-06-30" } }\n',
          says: ['bound-elsewhere'],
          at: ['roles.1.party'],
        },
        {
          title: 'A kind of product within another',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-10", end: "2026-05-31" }\nroles: [{ id: brand, kind: brand, title: Halbwach }, { id: mila, kind: creator, party: mila-hart }]\nexclusivity: { category: clocks, window: { from: "2026-05-01", until: "2026-06-30" } }\n',
          beside:
            'title: Dawn\nstatus: live\nflight: { start: "2026-06-20", end: "2026-07-10" }\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\nexclusivity: { category: alarm clocks, window: { from: "2026-07-11", until: "2026-07-30" } }\n',
          says: ['bound-here'],
          at: ['exclusivity'],
        },
      ],
    },
  },
  check({ agreement, elsewhere, facts, report }) {
    for (const { messageId, path, data, related } of clashesOf(agreement, { elsewhere, facts }, 'similar'))
      report(messageId, path, data, { related });
  },
});
