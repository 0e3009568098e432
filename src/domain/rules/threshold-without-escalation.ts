import type { Campaign, Kpi } from '../agreement/agreement.ts';
import { joinWords } from '../agreement/role-words.ts';
import { holdsUnknown, isUnknown } from '../agreement/unknown-at.ts';
import type { FieldPath } from '../finding.ts';
import { kpisOf } from '../measurement/kpis.ts';
import { defineRule } from './rule.ts';

/** A line that is crossed sets something off, and calls somebody. */
export const thresholdWithoutEscalation = defineRule({
  meta: {
    id: 'threshold-without-escalation',
    code: 'SP189',
    severity: 'warning',
    description:
      'Require that a threshold has a line, an act and somebody who is called, and that a way up exists for what follows.',
    why: 'A threshold that calls nobody is a red number on a board: everyone sees it, and each waits for the other to say so.',
    howToFix: 'Write `value` or `behindPace`, `then` and `call` in the threshold, and the levels under `communication.escalation`.',
    whenNotTo:
      'A level of escalation that speaks of crossed thresholds calls somebody for all of them. While nothing is written about communication, only the threshold itself is looked at. A campaign that is over is left as it was.',
    messages: {
      incomplete: 'The threshold of KPI “{kpi}” does not say {missing}. Write {fields}.',
      'no-escalation':
        'The threshold of KPI “{kpi}” calls somebody, and no escalation is written for when that does not help. Write its levels under `communication.escalation`.',
    },
    examples: {
      good: [
        {
          title: 'A line, an act, a call and the way up',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, thresholds: [{ when: below, value: 90000, for: 2 days, then: each creator adds one Story, call: agency }] }]\ncommunication: { escalation: [{ level: "1", when: no answer, role: agency, within: 1 working day }] }\n',
        },
        {
          title: 'The way up calls for all thresholds',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, thresholds: [{ when: below, behindPace: 0.15, then: the push moves to the best film }] }]\ncommunication: { escalation: [{ level: "2", when: a threshold is crossed, role: brand, within: 1 working day }] }\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, thresholds: [{ when: below, value: 90000, then: "?", call: "?" }] }]\ncommunication: { escalation: "?" }\n',
        },
        {
          title: 'Nothing is written about communication yet',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, thresholds: [{ when: below, value: 90000, then: each creator adds one Story, call: agency }] }]\n',
        },
      ],
      bad: [
        {
          title: 'A red number',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, thresholds: [{ when: below, value: 90000, for: 2 days }] }]\ncommunication: { escalation: [{ level: "1", when: a date is at risk, role: agency, within: 1 working day }] }\n',
          says: ['incomplete'],
          at: ['kpis.0.thresholds.0'],
        },
        {
          title: 'Called, and then?',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, thresholds: [{ when: below, value: 90000, then: each creator adds one Story, call: agency }] }]\ncommunication: { channels: [{ title: Slack }] }\n',
          says: ['no-escalation'],
          at: ['kpis.0.thresholds.0.call'],
        },
        {
          title: 'A line without a number, and an act that nobody starts',
          content:
            'title: Aurora\nstatus: aligning\nkpis: [{ metric: reach, thresholds: [{ when: below, then: each creator adds one Story, call: agency }, { when: above, value: 500000, then: the push stops }] }]\ncommunication: { escalation: [{ level: "1", when: no answer, role: brand, within: 4h }] }\n',
          says: ['incomplete', 'incomplete'],
          at: ['kpis.0.thresholds.0', 'kpis.0.thresholds.1'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { communication } = agreement.campaign;
    const isCalledForAll =
      communication?.escalation?.some(({ when = '', role }) => role !== undefined && CROSSED.test(when)) ?? false;
    const calling: { readonly kpi: string; readonly path: FieldPath }[] = [];
    for (const { kpi, name, path } of kpisOf(agreement)) {
      kpi.thresholds?.forEach((threshold, index) => {
        const place = [...path, 'thresholds', index];
        const needed = isCalledForAll ? (['line', 'then'] as const) : (['line', 'then', 'call'] as const);
        const isOpen = (part: Part) => FIELDS[part].some((field) => isUnknown(agreement, [...place, field]));
        const missing = needed.filter((part) => FIELDS[part].every((field) => threshold[field] === undefined) && !isOpen(part));
        const data = { kpi: name, missing: joinWords(missing.map((part) => WORDS[part])), fields: fieldsOf(missing) };
        if (missing.length > 0) report('incomplete', place, data);
        if (threshold.call) calling.push({ kpi: name, path: [...place, 'call'] });
      });
    }
    const [first, ...others] = calling;
    if (!first || !communication || hasEscalation(communication) || holdsUnknown(agreement, ['communication', 'escalation']))
      return;
    report('no-escalation', first.path, { kpi: first.kpi }, { related: others.map(({ path }) => path) });
  },
});

type Threshold = NonNullable<Kpi['thresholds']>[number];
type Part = 'line' | 'then' | 'call';

const FIELDS: Readonly<Record<Part, readonly (keyof Threshold)[]>> = {
  line: ['value', 'behindPace'],
  then: ['then'],
  call: ['call'],
};
const WORDS: Readonly<Record<Part, string>> = { line: 'where the line is', then: 'what happens', call: 'who is called' };
const CROSSED = /\b(?:thresholds?|kpis?|lines?|numbers?|targets?|pace|metrics?)\b/i;

function fieldsOf(parts: readonly Part[]): string {
  return joinWords(parts.map((part) => (part === 'line' ? '`value` or `behindPace`' : `\`${part}\``)));
}

function hasEscalation({ escalation }: NonNullable<Campaign['communication']>): boolean {
  return (escalation?.length ?? 0) > 0;
}
