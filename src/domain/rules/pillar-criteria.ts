import { isOver } from '../agreement/lifecycle.ts';
import { holdsUnknown } from '../agreement/unknown-at.ts';
import { ugcPieces } from '../ugc/own-line.ts';
import { defineRule } from './rule.ts';

/** Every content pillar says when a piece is approved. */
export const pillarCriteria = defineRule({
  meta: {
    id: 'pillar-criteria',
    code: 'SP236',
    severity: 'warning',
    description: 'Require criteria for every UGC content pillar, and a pillar or criteria for every piece of UGC.',
    why: 'Without criteria each reviewer ticks a picture in their own head, and the maker films the third version of a taste.',
    howToFix: 'Write under `criteria` what a piece of this pillar must show, each line a question with a yes or a no.',
    whenNotTo:
      'A piece with acceptance criteria of its own needs no pillar, and without pillars the deliverable says it all. A campaign that is over is left as it was.',
    messages: {
      missing:
        'Pillar “{title}” does not say when a piece is approved. Write the criteria that a reviewer can tick, as `criteria`.',
      'piece-without-pillar':
        'UGC deliverable “{title}” names no pillar, and has no criteria of its own. Write its `pillar`, or what it is accepted by.',
    },
    examples: {
      good: [
        {
          title: 'Criteria to tick',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { pillars: [{ id: room, title: In a real room, criteria: [nobody speaks, lamp and a book in one shot] }] }\ndeliverables: [{ title: Clip, workstream: ugc, count: 2, assignedTo: makers, pillar: room }]\n',
        },
        {
          title: 'Still asked for; criteria of its own',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { pillars: [{ title: In a real room, criteria: "?" }] }\ndeliverables: [{ title: Clip, workstream: ugc, count: 2, assignedTo: makers, acceptance: nobody speaks }]\n',
        },
        {
          title: 'A brief, an influencer film, and fans serve no pillar',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { pillars: [{ title: In a real room, criteria: nobody speaks }] }\ndeliverables: [{ title: UGC brief, workstream: ugc, document: brief, assignedTo: makers, due: "2026-05-04" }, { title: Film, workstream: influencer, count: 1, assignedTo: makers }, { title: Fan posts, workstream: earned }]\n',
        },
      ],
      bad: [
        {
          title: 'A theme and a purpose',
          content:
            'title: Aurora\nstatus: aligning\nugc: { pillars: [{ title: Morning routines, purpose: shows how bright it gets }] }\n',
          says: ['missing'],
          at: ['ugc.pillars.0'],
        },
        {
          title: 'An empty list',
          content:
            'title: Aurora\nstatus: aligning\nugc: { pillars: [{ title: Dark to bright, criteria: clock visible at the end }, { title: In a real room, criteria: [] }] }\n',
          says: ['missing'],
          at: ['ugc.pillars.1'],
        },
        {
          title: 'A clip for no pillar',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { pillars: [{ title: In a real room, criteria: nobody speaks }] }\ndeliverables: [{ title: Clip, workstream: ugc, count: 2, assignedTo: makers }]\n',
          says: ['piece-without-pillar'],
          at: ['deliverables.0'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    const pillars = campaign.ugc?.pillars ?? [];
    if (isOver(campaign) || pillars.length === 0) return;
    for (const { piece, path } of ugcPieces(campaign)) {
      const { title, pillar, acceptance = [] } = piece;
      const isAsked = ['pillar', 'acceptance'].some((field) => holdsUnknown(agreement, [...path, field]));
      if (pillar === undefined && acceptance.length === 0 && !isAsked) report('piece-without-pillar', path, { title });
    }
    pillars.forEach(({ title, criteria = [] }, index) => {
      const path = ['ugc', 'pillars', index];
      if (criteria.length === 0 && !holdsUnknown(agreement, [...path, 'criteria'])) report('missing', path, { title });
    });
  },
});
