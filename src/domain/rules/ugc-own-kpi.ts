import type { Campaign, Kpi } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { holdsUnknown } from '../agreement/unknown-at.ts';
import { namesUgc } from '../ugc/fallback-words.ts';
import { isBesideInfluencers, isUgcDue, missingInUgc } from '../ugc/own-line.ts';
import { defineRule } from './rule.ts';

/** UGC is measured by a KPI of its own. */
export const ugcOwnKpi = defineRule({
  meta: {
    id: 'ugc-own-kpi',
    code: 'SP234',
    severity: 'warning',
    description: 'Require a KPI that counts UGC alone, once there are KPIs.',
    why: 'In one number for all, three good films hide twelve clips that nobody watched, and the next budget is cut in the wrong place.',
    howToFix: 'Write a KPI with `scope: { workstream: ugc }`, and name it as `ugc.kpi`.',
    whenNotTo: 'Before any KPI is written, and where UGC is all there is. A campaign that is over is left as it was.',
    messages: {
      missing: 'No KPI counts UGC alone. Write one with `scope: { workstream: ugc }`, and name it as `ugc.kpi`.',
      shared: 'UGC is judged by “{kpi}”, which is the primary KPI of everything. Give it a KPI that counts UGC alone.',
      'not-ugc': 'UGC is judged by “{kpi}”, which does not count UGC. Correct its scope, or name another KPI.',
    },
    examples: {
      good: [
        {
          title: 'Its own',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { brief: "https://example.com/makers", kpi: clips }\nkpis: [{ metric: reach, rank: primary }, { id: clips, metric: engagement-rate, scope: { workstream: ugc } }]\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }]\n',
        },
        {
          title: 'Counted alone, though not named; a secondary one',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { brief: "https://example.com/makers" }\nkpis: [{ metric: reach }, { id: clips, metric: engagement-rate, scope: { deliverables: clip } }]\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }, { id: clip, title: Clip, workstream: ugc, count: 2, assignedTo: makers }]\n',
        },
        {
          title: 'Before there are KPIs; asked for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { brief: "https://example.com/makers" }\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }]\n',
        },
      ],
      bad: [
        {
          title: 'None',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { brief: "https://example.com/makers" }\nkpis: [{ metric: reach }]\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }]\n',
          says: ['missing'],
          at: ['ugc'],
        },
        {
          title: 'The one of everything',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { brief: "https://example.com/makers", kpi: reach }\nkpis: [{ id: reach, metric: reach, rank: primary }]\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }]\n',
          says: ['shared'],
          at: ['ugc.kpi'],
        },
        {
          title: 'The one of the influencers',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 4 }]\nugc: { brief: "https://example.com/makers", kpi: films }\nkpis: [{ id: films, title: Reach of films, metric: reach, scope: { workstream: influencer } }]\ndeliverables: [{ title: Film, workstream: influencer, count: 1, assignedTo: makers }]\n',
          says: ['not-ugc'],
          at: ['ugc.kpi'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    const { kpis = [], ugc } = campaign;
    const isOpen = kpis.length === 0 || holdsUnknown(agreement, ['kpis']);
    if (isOver(campaign) || !isUgcDue(agreement) || !isBesideInfluencers(campaign)) return;
    const missing = missingInUgc(agreement, 'kpi');
    const index = kpis.findIndex(({ id }) => id !== undefined && id === ugc?.kpi);
    const kpi = kpis[index];
    if (missing && !isOpen && !kpis.some((each) => isOfUgcAlone(campaign, each))) report('missing', missing);
    if (!kpi || isOfUgcAlone(campaign, kpi)) return;
    const data = { kpi: kpi.title ?? kpi.metric ?? '' };
    const related = [['kpis', index]];
    if (excludesUgc(campaign, kpi)) report('not-ugc', ['ugc', 'kpi'], data, { related });
    else if (kpi.rank === 'primary') report('shared', ['ugc', 'kpi'], data, { related });
  },
});

function isOfUgcAlone(campaign: Campaign, { scope, title }: Kpi): boolean {
  const streams = streamsOf(campaign, scope?.deliverables);
  return (
    scope?.workstream === 'ugc' || (streams.length > 0 && streams.every((stream) => stream === 'ugc')) || namesUgc(title ?? '')
  );
}

function excludesUgc(campaign: Campaign, { scope }: Kpi): boolean {
  const streams = streamsOf(campaign, scope?.deliverables);
  const isOther = scope?.workstream !== undefined && scope.workstream !== 'ugc';
  return isOther || (streams.length > 0 && streams.every((stream) => stream !== undefined && stream !== 'ugc'));
}

/** The workstreams of the deliverables that a KPI is about. */
function streamsOf({ deliverables = [] }: Campaign, ids: readonly string[] = []): readonly (string | undefined)[] {
  return deliverables.filter(({ id }) => id !== undefined && ids.includes(id)).map(({ workstream }) => workstream);
}
