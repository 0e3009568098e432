import { isPublished } from '../agreement/apply-defaults.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { fieldsInWords, missingFields } from '../agreement/missing-fields.ts';
import { joinWords } from '../agreement/role-words.ts';
import { holdsUnknown } from '../agreement/unknown-at.ts';
import { holdsWeekend } from '../time/weekend.ts';
import { defineRule } from './rule.ts';

/** Somebody answers comments and messages, on weekends too. */
export const coverageUnnamed = defineRule({
  meta: {
    id: 'coverage-unnamed',
    code: 'SP255',
    severity: 'advice',
    description: 'Require that somebody is named who answers comments and messages, with hours, weekends included.',
    why: 'The film goes live on Friday evening; on Monday morning there are four hundred questions, and the tone was set by whoever answered first.',
    howToFix: 'Write a line of `coverage` for each kind of message: `who`, `what`, and `when` with the hours and the days.',
    whenNotTo:
      'Where nothing is published, nobody comments. While nothing is written about communication, its section is missing, and that is said once elsewhere. A campaign that is over is left as it was.',
    messages: {
      nobody:
        'Content is published, and nobody is named who answers comments and messages. Write `coverage`, with `who`, `what` and `when`.',
      incomplete: 'The coverage of “{what}” does not say {missing}. Write {fields}.',
      weekend:
        'Content is live on weekends, and everyone named answers on working days alone. Write who answers on Saturday and Sunday, or that nobody does.',
    },
    examples: {
      good: [
        {
          title: 'Creators, and the brand',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-18", end: "2026-06-12" }\ndeliverables: [{ title: Film, count: 1 }]\ncommunication: { coverage: [{ who: creators, what: comments under their own posts, when: two hours after posting and once on each of the next three days }, { who: brand, what: questions on orders, when: Monday to Friday 09:00-18:00 Europe/Berlin }] }\n',
        },
        {
          title: 'Five days that are all working days',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-18", end: "2026-05-22" }\ndeliverables: [{ title: Film, count: 1 }]\ncommunication: { coverage: [{ who: brand, what: comments, when: on weekdays from 09:00 to 18:00 in Berlin }] }\n',
        },
        {
          title: 'Nobody on weekends, and it is said',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-18", end: "2026-06-12" }\ndeliverables: [{ title: Film, count: 1 }]\ncommunication: { coverage: [{ who: brand, what: comments, when: "Monday to Friday 09:00-18:00; nobody on Saturday and Sunday" }] }\n',
        },
        {
          title: 'Only documents; and still asked for',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Plan, document: plan }]\ncommunication: { channels: [{ title: Mail }], coverage: [{ who: "?", what: comments, when: "?" }] }\n',
        },
      ],
      bad: [
        {
          title: 'Channels and calls, and nobody for the comments',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Film, count: 1 }]\ncommunication: { channels: [{ title: Slack, purpose: questions }] }\n',
          says: ['nobody'],
          at: ['communication'],
        },
        {
          title: 'Somebody, some time',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Film, count: 1 }]\ncommunication: { coverage: [{ what: comments }, { what: messages, who: brand }] }\n',
          says: ['incomplete', 'incomplete'],
          at: ['communication.coverage.0', 'communication.coverage.1'],
        },
        {
          title: 'Three weekends without anybody',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-18", end: "2026-06-12" }\ndeliverables: [{ title: Film, count: 1 }]\ncommunication: { coverage: [{ who: brand, what: comments, when: Monday to Friday 09:00-18:00 Europe/Berlin }, { who: agency, what: messages, when: working days until 17:00 in New York }] }\n',
          says: ['weekend'],
          at: ['communication.coverage'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    const { communication, deliverables = [] } = campaign;
    const isSeen = deliverables.some((deliverable) => isPublished(deliverable) && deliverable.workstream !== 'earned');
    if (isOver(campaign) || !communication || !isSeen) return;
    const { coverage = [] } = communication;
    const path = ['communication', 'coverage'];
    if (coverage.length === 0) {
      if (!holdsUnknown(agreement, path)) report('nobody', ['communication']);
      return;
    }
    coverage.forEach((each, index) => {
      const missing = missingFields(agreement, each, [...path, index], ['who', 'when']);
      const words = { missing: joinWords(missing.map((field) => WORDS[field])), fields: fieldsInWords(missing) };
      if (missing.length > 0) report('incomplete', [...path, index], { what: each.what, ...words });
    });
    const isOnWorkingDaysAlone = coverage.every(({ when }) => when !== undefined && WEEKDAYS.test(when) && !WEEKEND.test(when));
    const { start = '', end = '' } = campaign.flight ?? {};
    if (isOnWorkingDaysAlone && holdsWeekend(start, end)) report('weekend', path);
  },
});

const WORDS = { who: 'who answers', when: 'when' } as const;
const WEEKDAYS =
  /\b(?:mon(?:day)?s?\s*(?:to|-|–|until|through)\s*fri(?:day)?s?|weekdays?|working days?|business (?:days?|hours)|office hours)\b/i;
const WEEKEND = /\b(?:weekends?|sat(?:urday)?s?|sun(?:day)?s?|every day|daily|seven days|24\/7)\b/i;
