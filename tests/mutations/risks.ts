import { isObject, type Json, type JsonObject } from '../../src/domain/json.ts';
import { both, drop, edit, itemsOf, listOf, replace, SAME, textOf, without } from './change.ts';
import type { Operator } from './operator.ts';
import { reviewersOf, rolesOfKind } from './parts.ts';

/** Mistakes in what is planned for bad days, and in what each expects of the others. */
export const riskMistakes: readonly Operator[] = [
  {
    name: 'No plan for a creator who cannot deliver',
    rule: 'risk-creator-unavailable',
    says: 'missing',
    change: drop('risks.*', isAbout('creator unavailable')),
  },
  { name: 'No plan for a date that slips', rule: 'risk-slip', says: 'missing', change: drop('risks.*', isAbout('slip')) },
  {
    name: 'No plan for low numbers',
    rule: 'risk-underperformance',
    says: 'missing',
    change: both(
      drop('risks.*', isAbout('underperformance')),
      edit('kpis', (kpis) => listOf(kpis).map((kpi) => without(kpi as JsonObject, 'thresholds'))),
    ),
  },
  { name: 'A risk without a plan', rule: 'contingency-timed', says: 'missing', change: drop('risks.*.contingency') },
  ...['what', 'who', 'within'].map((field) => ({
    name: `A plan without “${field}”`,
    rule: 'contingency-timed',
    says: 'incomplete',
    change: drop(`risks.*.contingency.${field}`),
  })),
  {
    name: 'A plan for as soon as possible',
    rule: 'contingency-timed',
    says: 'untimed',
    change: replace('risks.*.contingency.within', 'as soon as possible'),
  },
  ...['role', 'within'].map((field) => ({
    name: `A level of the escalation without “${field}”`,
    rule: 'escalation-timed',
    says: 'level',
    change: drop(`communication.escalation.*.${field}`),
  })),
  ...['to', 'within'].map((field) => ({
    name: `A workflow goes up without “${field}”`,
    rule: 'escalation-timed',
    says: 'workflow',
    change: drop(`workflows.*.escalation.${field}`),
  })),
  { name: 'Nobody answers comments', rule: 'coverage-unnamed', says: 'nobody', change: drop('communication.coverage') },
  ...['who', 'when'].map((field) => ({
    name: `Comments are answered without “${field}”`,
    rule: 'coverage-unnamed',
    says: 'incomplete',
    change: drop(`communication.coverage.*.${field}`),
  })),
  {
    name: 'Nobody is there on weekends',
    rule: 'coverage-unnamed',
    says: 'weekend',
    change: edit('communication.coverage', (coverage) =>
      coverage === undefined
        ? SAME
        : listOf(coverage).map((each) => ({ ...(each as JsonObject), when: 'Monday to Friday 09:00-17:00' })),
    ),
  },
  {
    name: 'The brand expects daily numbers of an agency that gives them weekly',
    rule: 'expectations-contradict',
    says: 'cannot-all-hold',
    change: expects('brand', (campaign) => ({
      topic: 'reporting',
      what: 'an update on performance',
      from: reporterIn(campaign),
      every: 'day',
    })),
  },
  {
    name: 'The creators expect an answer in a third of the agreed time',
    rule: 'expectations-contradict',
    says: 'cannot-all-hold',
    change: expects('creator', (campaign, role) => ({
      topic: 'speed',
      what: 'a yes or one list of changes',
      from: reviewerOf(role, campaign),
      within: '2 working hours',
    })),
  },
  {
    name: 'The brand expects to approve what creators decide',
    rule: 'expectations-contradict',
    says: 'cannot-all-hold',
    change: expects('brand', () => ({ topic: 'approval', what: 'to approve every edit' })),
  },
  {
    name: 'The brand expects the last word on what creators decide',
    rule: 'expectations-contradict',
    says: 'cannot-all-hold',
    change: expects('brand', () => ({ topic: 'content', what: 'the final say on the edit' })),
  },
  {
    name: 'The brand expects changes without an end',
    rule: 'expectations-contradict',
    says: 'cannot-all-hold',
    change: expects('brand', () => ({ topic: 'approval', what: 'unlimited revisions' })),
  },
  {
    name: 'The creators expect no changes at all',
    rule: 'expectations-contradict',
    says: 'cannot-all-hold',
    change: expects('creator', () => ({ topic: 'approval', what: 'no revisions' })),
  },
  {
    name: 'The creators expect their money long before it is due',
    rule: 'expectations-contradict',
    says: 'cannot-all-hold',
    change: expects('creator', () => ({ topic: 'payment', what: 'paid within 2 days' })),
  },
  {
    name: 'The creators expect feedback that nobody gives',
    rule: 'expectation-unmet',
    says: 'nothing',
    change: expects('creator', (campaign) => ({
      topic: 'communication',
      what: 'feedback on what works',
      from: rolesOfKind(campaign, 'brand')[0]!,
      every: 'week',
    })),
  },
];

function isAbout(kind: string) {
  return (risk: Json) => isObject(risk) && risk['about'] === kind;
}

/** One expectation more for the roles of a kind, in campaigns that have agreed on a rhythm, one role at a time. */
function expects(kind: string, expectation: (campaign: JsonObject, role: JsonObject) => JsonObject) {
  return edit('roles.*', (role, campaign) => {
    if (!isObject(role) || role['kind'] !== kind || campaign['communication'] === undefined) return SAME;
    return { ...role, expects: [...listOf(role['expects']), expectation(campaign, role)] };
  });
}

/** Whoever reports to the brand by the agreed rhythm. */
function reporterIn({ communication }: JsonObject): Json {
  const cadence = isObject(communication) ? listOf(communication['cadence']) : [];
  const numbers = cadence.filter(isObject).find(({ what }) => /numbers/i.test(textOf(what)));
  return numbers!['by']!;
}

/** The first who looks at what a creator makes. */
function reviewerOf({ id }: JsonObject, campaign: JsonObject): Json {
  const piece = itemsOf(campaign, 'deliverables').find(({ assignedTo }) => listOf(assignedTo).includes(id!));
  return reviewersOf(piece!, campaign)[0]!;
}
