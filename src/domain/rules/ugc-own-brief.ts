import type { Campaign } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { isBesideInfluencers, isUgcDue, missingInUgc } from '../ugc/own-line.ts';
import { defineRule } from './rule.ts';

/** UGC has a brief of its own. */
export const ugcOwnBrief = defineRule({
  meta: {
    id: 'ugc-own-brief',
    code: 'SP233',
    severity: 'warning',
    description: 'Require a brief of its own for UGC, beside that of the influencers.',
    why: 'Makers who get the influencer brief deliver small influencer films: a face, a story and no shot that anybody else could cut.',
    howToFix: 'Write under `ugc.brief` where the UGC brief stands, or plan it as a document of the workstream `ugc`.',
    whenNotTo: 'Where UGC is all there is, the campaign’s brief is its brief. A campaign that is over is left as it was.',
    messages: {
      missing: 'UGC has no brief of its own. Write under `ugc.brief` where it stands; the influencer brief does not do.',
      same: 'The UGC brief is the brief of the influencers (“{brief}”). Write one for makers: what a clip shows, in which order, and what is not filmed.',
    },
    examples: {
      good: [
        {
          title: 'Two briefs',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nstrategy: { brief: "https://example.com/brief" }\nugc: { strategy: Clips answer doubts., brief: "https://example.com/ugc-brief; it is not the influencer brief" }\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }]\n',
        },
        {
          title: 'Planned as a document',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }, { id: agency, kind: agency, party: harbour }]\nugc: { strategy: Clips answer doubts. }\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }, { title: UGC brief, workstream: ugc, document: creative brief, assignedTo: agency, due: "2026-05-04" }]\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { strategy: Clips answer doubts., brief: "?" }\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }]\n',
        },
        {
          title: 'UGC is all there is',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { strategy: Clips answer doubts. }\ndeliverables: [{ title: Clip, workstream: ugc, count: 2, per: creator, assignedTo: makers }]\n',
        },
      ],
      bad: [
        {
          title: 'No brief',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { strategy: Clips answer doubts. }\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }]\n',
          says: ['missing'],
          at: ['ugc'],
        },
        {
          title: 'The same link',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nstrategy: { brief: "https://example.com/brief" }\nugc: { brief: "https://example.com/brief/" }\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }]\n',
          says: ['same'],
          at: ['ugc.brief'],
        },
        {
          title: 'The same words',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { brief: Same as the influencer brief }\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }]\n',
          says: ['same'],
          at: ['ugc.brief'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign) || !isUgcDue(agreement) || !isBesideInfluencers(campaign)) return;
    const brief = campaign.ugc?.brief;
    const missing = missingInUgc(agreement, 'brief');
    if (missing && !isPlanned(campaign)) report('missing', missing);
    else if (brief !== undefined && isSame(brief, campaign.strategy?.brief))
      report('same', ['ugc', 'brief'], { brief: brief.replace(/\.$/, '') });
  },
});

/** Whether somebody writes a brief for UGC as a deliverable. */
function isPlanned({ deliverables = [] }: Campaign): boolean {
  return deliverables.some(
    ({ workstream, document, title }) => workstream === 'ugc' && document !== undefined && /\bbrief/i.test(`${document} ${title}`),
  );
}

function isSame(brief: string, other: string | undefined): boolean {
  return SAME.test(brief) || (other !== undefined && plain(brief) === plain(other));
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[/.]+$/, '');
}

const SAME =
  /^(?:the )?same (?:as|brief|one)\b|^(?:(?:see|like|as in|as for|use|take) )*(?:the )?(?:influencers?|creators?|creative|campaign)(?:['’]s?)? brief\b/i;
