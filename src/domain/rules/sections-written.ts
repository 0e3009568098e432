import type { Agreement } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { needOfOwner } from '../responsibility/needs-owner.ts';
import { writtenRights } from '../rights/rights.ts';
import { outlineOf } from '../schema/outline.ts';
import { defineRule } from './rule.ts';

/** What every joint campaign needs is written. */
export const sectionsWritten = defineRule({
  meta: {
    id: 'sections-written',
    code: 'SP129',
    severity: 'warning',
    blocks: 'agreed',
    description: 'Require that what every joint campaign needs is written: from the days of the flight to the risks.',
    why: 'What nobody wrote, everybody imagines: each partner fills the gap with what was usual in its last campaign, and finds out in week two.',
    howToFix:
      'Write the section, with "?" where something is not known yet. Where the campaign truly has none, accept this finding and say why.',
    whenNotTo:
      'A draft is one partner thinking aloud. UGC, waves, castings, exclusivity and the like are missed only by the rules that need them, and so are the owner of a campaign that is agreed and the rights of the other pieces once some have their own. A campaign that is over is left as it was.',
    messages: {
      missing: 'Not written yet: {sections}.',
    },
    examples: {
      good: [
        {
          title: 'Everything, as far as it is known',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "?" }\nowner: { role: brand, person: Ada Quist }\nroles: [{ id: brand, kind: brand }]\nstrategy: { objective: "?" }\ndeliverables: [{ title: Film, count: 1 }]\nworkflows: [{ title: Review, steps: [brand 48h] }]\ndecisionRights: [{ topic: Music, holder: creator }]\nkpis: [{ metric: reach }]\npayment: { schedule: [{ title: First, share: 0.5 }] }\nusageRights: { channels: "?" }\ncommunication: { cadence: [{ what: Numbers, every: week }] }\nrisks: [{ risk: Rain }]\n',
        },
        {
          title: 'Rights of each piece, and none for all; a section that is still asked for',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "?" }\nowner: { role: brand, person: Ada Quist }\nroles: [{ id: brand, kind: brand }]\nstrategy: { objective: "?" }\ndeliverables: [{ title: Film, count: 1, usageRights: { channels: "?" } }]\nworkflows: [{ title: Review, steps: [brand 48h] }]\ndecisionRights: [{ topic: Music, holder: creator }]\nkpis: [{ metric: reach }]\npayment: { schedule: [{ title: First, share: 0.5, trigger: on signature }] }\ncommunication: "?"\nrisks: [{ risk: Rain }]\n',
        },
        { title: 'A draft', content: 'title: Aurora\nstatus: draft\n' },
        { title: 'A campaign that is over', content: 'title: Aurora\nstatus: wrapped\n' },
      ],
      bad: [
        { title: 'A title and good will', content: 'title: Aurora\nstatus: aligning\n', says: ['missing'], at: [''] },
        {
          title: 'All but the risks',
          content:
            'title: Aurora\nstatus: agreed\nflight: { start: "2026-05-04" }\nowner: { role: brand, person: Ada Quist }\nroles: [{ id: brand, kind: brand }]\nstrategy: { objective: More readers }\ndeliverables: [{ title: Film, count: 1 }]\nworkflows: [{ title: Review, steps: [brand 48h] }]\ndecisionRights: [{ topic: Music, holder: creator }]\nkpis: [{ metric: reach }]\npayment: { schedule: [{ title: First, share: 0.5 }] }\nusageRights: { channels: Shop }\ncommunication: { cadence: [{ what: Numbers, every: week }] }\n',
          says: ['missing'],
          at: [''],
        },
        {
          title: 'Money without work',
          content: 'title: Aurora\nstatus: aligning\npayment: { schedule: [{ title: First, share: 0.5 }] }\n',
          says: ['missing'],
          at: [''],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign) || campaign.status === undefined || campaign.status === 'draft') return;
    const spokenOf = spokenOfElsewhere(agreement);
    const missing = NEEDED.filter((key) => !spokenOf.has(key) && (campaign[key] === undefined || isEmpty(campaign[key])));
    if (missing.length === 0) return;
    const { fields } = outlineOf('campaign');
    report('missing', [], { sections: missing.map((key) => fields.get(key)?.title ?? key) });
  },
});

const NEEDED = [
  'flight',
  'owner',
  'roles',
  'strategy',
  'deliverables',
  'workflows',
  'decisionRights',
  'kpis',
  'payment',
  'usageRights',
  'communication',
  'risks',
] as const;

/** Sections of which other rules speak: those asked for, the owner once it is due, the rights once some pieces have their own. */
function spokenOfElsewhere(agreement: Agreement): ReadonlySet<string> {
  return new Set([
    ...NEEDED.filter((key) => isUnknown(agreement, [key])),
    ...(needOfOwner(agreement.campaign) === undefined ? [] : ['owner']),
    ...(writtenRights(agreement).length > 0 ? ['usageRights'] : []),
  ]);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
