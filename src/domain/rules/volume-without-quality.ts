import { isUnknown } from '../agreement/unknown-at.ts';
import { joinWords } from '../agreement/role-words.ts';
import { kpisOf, type PlacedKpi } from '../measurement/kpis.ts';
import { mayShareScope } from '../measurement/scope.ts';
import { tellsOf } from '../measurement/tells.ts';
import { defineRule } from './rule.ts';

/** Beside how many stands how well. */
export const volumeWithoutQuality = defineRule({
  meta: {
    id: 'volume-without-quality',
    code: 'SP188',
    severity: 'warning',
    description: 'Require a KPI that tells how well beside every KPI that tells how many.',
    why: 'Reach can be bought on the last day. Whoever is measured by it alone will buy it, and nobody learns whether anyone cared.',
    howToFix:
      'Add a KPI such as engagement rate, view-through rate, meaningful comments or conversions, with the same scope as the number.',
    whenNotTo: 'A KPI of which nobody can tell what it tells is taken for a good one. A campaign that is over is left as it was.',
    messages: {
      'volume-alone':
        '{kpis} {count} how many, and no KPI tells how well. Add one, such as engagement rate, view-through rate, meaningful comments or conversions.',
      'quality-elsewhere':
        '{kpis} {count} how many, and the KPIs that tell how well ({others}) have another workstream or market as their scope. Add one with the same scope.',
    },
    examples: {
      good: [
        {
          title: 'Reach beside engagement rate',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, rank: primary }, { metric: engagement-rate }]\n',
        },
        {
          title: 'Reach of the influencers beside sales of everything',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, scope: { workstream: influencer } }, { metric: sales-revenue }]\n',
        },
        {
          title: 'A quality that the campaign names itself',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach }, { title: Sentiment, formula: "kind comments, divided by all comments" }]\n',
        },
        {
          title: 'No volume, and a number that nobody else knows',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: on-time-delivery }, { id: glow, title: Glow, formula: how glad they look }]\n',
        },
        {
          title: 'Still asked for',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach }, { title: Something better, metric: "?" }]\n',
        },
      ],
      bad: [
        {
          title: 'Reach alone',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, rank: primary }]\n',
          says: ['volume-alone'],
          at: ['kpis.0'],
        },
        {
          title: 'Reach and views, and drafts on time',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: on-time-delivery }, { metric: reach }, { title: Video views, formula: plays of all films }]\n',
          says: ['volume-alone'],
          at: ['kpis.1'],
        },
        {
          title: 'Influencers by reach, UGC by engagement',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, scope: { workstream: influencer } }, { metric: engagement-rate, scope: { workstream: ugc } }]\n',
          says: ['quality-elsewhere'],
          at: ['kpis.0'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    const kpis = kpisOf(agreement);
    const tells = new Map(kpis.map((placed) => [placed, tellsOf(placed.kpi, facts.metric)]));
    const isOpen = ({ path }: PlacedKpi) => ['metric', 'title', 'formula'].some((field) => isUnknown(agreement, [...path, field]));
    const better = kpis.filter((placed) => isOpen(placed) || !NOT_BETTER.has(tells.get(placed)));
    const alone = kpis.filter(
      (placed) => tells.get(placed) === 'volume' && !better.some(({ kpi }) => mayShareScope(agreement.campaign, kpi, placed.kpi)),
    );
    const [first, ...others] = alone;
    if (!first) return;
    const data = { kpis: titles(alone), count: others.length > 0 ? 'count' : 'counts' };
    const related = { related: others.map(({ path }) => path) };
    if (better.length === 0) report('volume-alone', first.path, data, related);
    else report('quality-elsewhere', first.path, { ...data, others: titles(better) }, related);
  },
});

function titles(kpis: readonly PlacedKpi[]): string {
  return joinWords([...new Set(kpis.map(({ name }) => `“${name}”`))]);
}

const NOT_BETTER: ReadonlySet<string | undefined> = new Set(['volume', 'process']);
