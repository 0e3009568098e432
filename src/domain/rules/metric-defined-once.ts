import type { Agreement } from '../agreement/agreement.ts';
import { partiesOf } from '../agreement/roles.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { contradictsFormula, formulasDiffer } from '../measurement/formula.ts';
import { kpisOf, type PlacedKpi } from '../measurement/kpis.ts';
import { metricAtStart, metricNamed } from '../measurement/metric-names.ts';
import { isCountedTwice } from '../measurement/scope.ts';
import { excerptOf } from '../wording/excerpt.ts';
import { defineRule, type RuleFacts } from './rule.ts';

/** Every metric means one thing to all partners. */
export const metricDefinedOnce = defineRule({
  meta: {
    id: 'metric-defined-once',
    code: 'SP186',
    severity: 'error',
    description: 'Require that each metric of the campaign is defined, and defined once.',
    why: 'Both sides report an engagement rate; one divides by reach and the other by followers, and the table that compares them is wrong in every line.',
    howToFix:
      'Name the shared metric in the KPI, and take out the second definition. Where a partner usually counts otherwise, write under `definitions` what the word means here.',
    whenNotTo:
      'A definition that only narrows the same quantities (organic posts alone) is no second one. What a partner writes in its own framework does not matter once a definition here says what holds. A campaign that is over is left as it was.',
    messages: {
      undefined: 'KPI “{kpi}” names neither a shared metric nor a formula. Write `metric`, or `formula` for a number of its own.',
      'other-name':
        'KPI “{kpi}” bears the name of the shared metric “{named}”, and its `metric` is “{metric}”. Name that metric, or call the KPI something else.',
      definition: '“{term}” is defined as “{means}”, and KPI “{kpi}” is computed as “{formula}”. Keep one of the two.',
      framework:
        '{party} usually counts “{line}”, and KPI “{kpi}” is computed as “{formula}”. Write under `definitions` what “{kpi}” means here.',
      twice:
        'KPI “{kpi}” counts the same metric in the same scope and window as “{other}”. Keep one of the two, or say in `scope` what sets them apart.',
    },
    examples: {
      good: [
        {
          title: 'Defined here as the shared framework has it, and narrower',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: engagement-rate }, { id: sold, title: Lamps sold, formula: orders with a creator code }]\ndefinitions: [{ term: Engagement rate, means: "Likes, comments, saves and shares divided by reach, organic posts alone." }, { term: authentic, means: Filmed at home. }]\n',
        },
        {
          title: 'One metric in two scopes, and in two windows',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ id: a, metric: reach, scope: { market: de }, window: { from: "2026-05-18", until: "2026-06-12" } }, { id: b, metric: reach, scope: { market: us }, window: { from: "2026-05-18", until: "2026-06-12" } }, { id: c, metric: reach, scope: { market: us }, window: { from: "2026-05-18", until: "2026-05-24" } }]\n',
        },
        {
          title: 'A partner counts otherwise elsewhere, and the agreement says what holds',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: agency, kind: agency, party: brightwell }]\nkpis: [{ metric: engagement-rate }]\ndefinitions: [{ term: Engagement rate, means: "Likes, comments, saves and shares, divided by reach." }]\n',
        },
        {
          title: 'The metric is still asked for',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ title: Attention, metric: "?" }]\n',
        },
      ],
      bad: [
        {
          title: 'Success, however it is counted',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ title: Buzz, target: { value: 300, by: "2026-06-15" } }]\n',
          says: ['undefined'],
          at: ['kpis.0'],
        },
        {
          title: 'Reach under the name of engagement',
          content: 'title: Aurora\nstatus: aligning\nkpis: [{ title: Engagement rate, metric: reach }]\n',
          says: ['other-name'],
          at: ['kpis.0.title'],
        },
        {
          title: 'By followers in the definitions, by reach in the KPI',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: engagement-rate }]\ndefinitions: [{ term: engagement rate, means: "Likes and comments, divided by followers." }]\n',
          says: ['definition'],
          at: ['definitions.0.means'],
        },
        {
          title: 'The agency that measures has always divided by followers',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: agency, kind: agency, party: brightwell }]\nkpis: [{ metric: engagement-rate, measuredBy: agency }]\n',
          says: ['framework'],
          at: ['kpis.0.metric'],
        },
        {
          title: 'Two targets for one number',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ title: Reach of the brand, metric: reach, window: { from: "2026-05-18", until: "2026-06-12" }, target: { value: 300000, by: "2026-06-12" } }, { title: Reach of the agency, metric: reach, window: { from: "2026-05-18", until: "2026-06-12" }, target: { value: 450000, by: "2026-06-12" } }]\n',
          says: ['twice'],
          at: ['kpis.1'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    const kpis = kpisOf(agreement);
    kpis.forEach(({ kpi, name, path }, index) => {
      const { metric, formula, title } = kpi;
      const isOpen = isUnknown(agreement, [...path, 'metric']) || isUnknown(agreement, [...path, 'formula']);
      if (metric === undefined && formula === undefined && !isOpen) report('undefined', path, { kpi: name });
      const named = title === undefined ? undefined : metricNamed(title, facts.metric);
      if (metric !== undefined && named !== undefined && named !== metric)
        report('other-name', [...path, 'title'], { kpi: name, named: nameOf(named, facts), metric: nameOf(metric, facts) });
      const twin = kpis.slice(0, index).find((before) => isCountedTwice(before.kpi, kpi));
      if (twin && !formulasDiffer(twin.kpi.formula ?? '', formula ?? ''))
        report('twice', path, { kpi: name, other: twin.name }, { related: [twin.path] });
    });
    for (const { path, term, means, kpi } of otherDefinitions(agreement, kpis, facts)) {
      const data = { term, means: excerptOf(means), kpi: kpi.name, formula: excerptOf(kpi.kpi.formula ?? '') };
      report('definition', [...path, 'means'], data, { related: [kpi.path] });
    }
    for (const { party, line, kpi } of otherHabits(agreement, kpis, facts)) {
      const name = facts.party.get(party)?.data.name ?? party;
      report('framework', [...kpi.path, 'metric'], {
        party: name,
        line,
        kpi: kpi.name,
        formula: excerptOf(kpi.kpi.formula ?? ''),
      });
    }
  },
});

function nameOf(metric: string, facts: RuleFacts): string {
  return facts.metric.get(metric)?.data.name ?? metric;
}

/** Definitions of a KPI's metric that cannot give its number. */
function otherDefinitions({ campaign }: Agreement, kpis: readonly PlacedKpi[], facts: RuleFacts) {
  return (campaign.definitions ?? []).flatMap(({ term, means }, index) => {
    const metric = metricNamed(term, facts.metric);
    const isMeant = ({ kpi }: PlacedKpi) => (metric !== undefined && kpi.metric === metric) || sameWords(kpi.title, term);
    const kpi = kpis.find((each) => isMeant(each) && contradictsFormula(means ?? '', each.kpi.formula ?? ''));
    return kpi && means !== undefined ? [{ path: ['definitions', index], term, means, kpi }] : [];
  });
}

/** KPIs of partners' own frameworks that are counted otherwise, where the agreement itself does not say what holds. */
function otherHabits({ campaign, origins }: Agreement, kpis: readonly PlacedKpi[], facts: RuleFacts) {
  const settled = new Set((campaign.definitions ?? []).map(({ term }) => metricNamed(term, facts.metric)));
  const open = kpis.filter(({ kpi, path }) => origins.has(`${path.join('.')}.formula`) && !settled.has(kpi.metric));
  return partiesOf(campaign).flatMap((party) =>
    (facts.party.get(party)?.data.framework?.kpis ?? []).flatMap((line) => {
      const metric = metricAtStart(line, facts.metric);
      const habit = line.replace(AVERAGED, '');
      const kpi = open.find((each) => each.kpi.metric === metric && contradictsFormula(habit, each.kpi.formula ?? ''));
      return kpi && metric !== undefined ? [{ party, line, kpi }] : [];
    }),
  );
}

function sameWords(title: string | undefined, term: string): boolean {
  return title?.trim().toLowerCase() === term.trim().toLowerCase();
}

/** An average over posts or weeks is made of the same number. */
const AVERAGED = /\s+(?:per|a) (?:post|piece|clip|video|creator|day|week|month)\b.*$/i;
