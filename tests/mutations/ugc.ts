import { isObject, type Json, type JsonObject } from '../../src/domain/json.ts';
import { both, drop, edit, lacking, listOf, put, replace, rewrite, SAME, textOf, where } from './change.ts';
import type { Operator } from './operator.ts';

/** Mistakes with UGC as a line of its own, and with tiers. */
export const ugcMistakes: readonly Operator[] = [
  { name: 'Nobody leads UGC', rule: 'ugc-lead', says: 'missing', change: drop('ugc.lead') },
  { name: 'A period of the lead is nobody’s', rule: 'ugc-lead', says: 'nobody', change: drop('ugc.lead.*.role') },
  { name: 'The makers lead', rule: 'ugc-lead', says: 'group', change: replace('ugc.lead.*.role', 'ugc-makers') },
  { name: 'Two lead at once', rule: 'ugc-lead', says: 'two-at-once', change: rewrite('ugc.lead.*.until', /-11-29$/, '-12-10') },
  {
    name: 'A week between two leads',
    rule: 'ugc-rotation-gap',
    says: 'between',
    change: rewrite('ugc.lead.*.from', /-11-30$/, '-12-07'),
  },
  {
    name: 'UGC begins before its lead',
    rule: 'ugc-rotation-gap',
    says: 'before',
    change: rewrite('ugc.lead.*.from', /-09-01$/, '-11-05'),
  },
  {
    name: 'UGC goes on after its lead',
    rule: 'ugc-rotation-gap',
    says: 'after',
    change: rewrite('ugc.lead.*.until', /-12-18$/, '-12-11'),
  },
  {
    name: 'UGC lives on what is left',
    rule: 'ugc-own-budget',
    says: 'missing',
    change: both(
      drop('ugc.budget'),
      edit('budget.lines', (lines) =>
        listOf(lines).filter((line) => isObject(line) && line['workstream'] !== 'ugc' && !/UGC/.test(textOf(line['title']))),
      ),
    ),
  },
  {
    name: 'UGC has no brief, and nobody writes one',
    rule: 'ugc-own-brief',
    says: 'missing',
    change: both(
      drop('ugc.brief'),
      edit('deliverables.*', (item) =>
        isObject(item) && item['workstream'] === 'ugc' && item['document'] !== undefined ? { ...item, workstream: 'owned' } : SAME,
      ),
    ),
  },
  {
    name: 'UGC gets the influencer brief',
    rule: 'ugc-own-brief',
    says: 'same',
    change: replace('ugc.brief', 'Same as the influencer brief'),
  },
  {
    name: 'No KPI counts UGC alone',
    rule: 'ugc-own-kpi',
    says: 'missing',
    change: both(
      drop('ugc.kpi'),
      edit('kpis', (kpis) => listOf(kpis).map((kpi) => ({ ...withoutUgc(kpi as JsonObject) }))),
    ),
  },
  {
    name: 'UGC is judged by the number of everything',
    rule: 'ugc-own-kpi',
    says: 'shared',
    change: replace('ugc.kpi', 'conversions'),
  },
  { name: 'UGC is judged by the influencers’ number', rule: 'ugc-own-kpi', says: 'not-ugc', change: replace('ugc.kpi', 'reach') },
  {
    name: 'UGC steps in when the money is gone',
    rule: 'ugc-as-fallback',
    says: 'fallback',
    change: replace('ugc.strategy', 'Clips keep the feed alive once the influencer money is used up.'),
  },
  {
    name: 'UGC because it is cheap',
    rule: 'ugc-as-fallback',
    says: 'cheap',
    change: replace('ugc.strategy', 'Cheaper content than influencers make.'),
  },
  { name: 'A pillar has no criteria', rule: 'pillar-criteria', says: 'missing', change: drop('ugc.pillars.*.criteria') },
  {
    name: 'A clip serves no pillar and has no criteria',
    rule: 'pillar-criteria',
    says: 'piece-without-pillar',
    change: edit('deliverables.*', (item) =>
      isObject(item) && item['pillar'] !== undefined ? lacking(item, 'pillar', 'acceptance') : SAME,
    ),
  },
  {
    name: 'A tier is drawn by followers',
    rule: 'tier-by-engagement',
    says: 'followers-alone',
    change: edit('tiers.*', (tier) => lacking(tier, 'engagementFrom', 'note', 'sample')),
  },
  { name: 'A rate of how many posts?', rule: 'tier-by-engagement', says: 'no-sample', change: drop('tiers.*.sample') },
  { name: 'The tiers are those of a partner', rule: 'tier-by-engagement', says: 'partner', change: drop('tiers') },
  {
    name: 'A word for a tier means a number of followers',
    rule: 'tier-by-engagement',
    says: 'definition',
    change: edit('definitions.*', (item, { creators }) => {
      const isTier = listOf(creators).some((creator) => isObject(creator) && isObject(item) && creator['tier'] === item['term']);
      return isTier && isObject(item) ? { ...item, means: '60,000 to 300,000 followers.' } : SAME;
    }),
  },
  {
    name: 'Creators are cast by followers',
    rule: 'tier-by-engagement',
    says: 'casting',
    change: where(
      ({ casting }) => casting !== undefined,
      put('casting', [{ criterion: 'at least 50,000 followers', evidence: 'profile' }]),
    ),
  },
];

function withoutUgc({ scope, title, ...kpi }: JsonObject): JsonObject {
  const isUgc = isObject(scope) && scope['workstream'] === 'ugc';
  return isUgc ? { ...kpi, title: 'View-through of clips' } : { ...kpi, ...fields({ scope, title }) };
}

function fields(written: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
}
