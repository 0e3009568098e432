import { Temporal } from 'temporal-polyfill';
import type { Campaign } from '../agreement/agreement.ts';
import { isPublished } from '../agreement/apply-defaults.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { holdsUnknown } from '../agreement/unknown-at.ts';
import { isCalendarDate } from '../time/calendar-text.ts';
import { defineRule } from './rule.ts';

/** A short posting window has hours. */
export const postingHourMissing = defineRule({
  meta: {
    id: 'posting-hour-missing',
    code: 'SP111',
    severity: 'warning',
    description: 'Require hours, and a time zone, for posting windows of a week or less.',
    why: 'A day begins nine hours earlier in Seoul than in London, and a launch “on Monday” is over in one market before it began in the other.',
    howToFix: 'Write `post: { from: "2026-05-18T18:00", until: "2026-05-19T21:00", zone: Europe/Berlin }`.',
    whenNotTo:
      'In a window of more than a week the hour is the creator’s to choose. Earned posts have none. A campaign that is over is left as it was.',
    messages: {
      'hour-missing':
        'Deliverable “{title}” goes live {days}, without an hour. Write the hour and its zone, as in “2026-05-18T18:00”.',
      'embargo-has-hour':
        'Deliverable “{title}” may go live on {day}, and the embargo ends on that day at {hour}. Write an hour that is not before it.',
    },
    examples: {
      good: [
        {
          title: 'Hours and zone',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Film, post: { from: "2026-05-18T18:00", until: "2026-05-18T21:00", zone: Europe/Berlin } }]\n',
        },
        {
          title: 'Three weeks to choose from',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Clips, post: { from: "2026-05-18", until: "2026-06-05" } }]\n',
        },
        {
          title: 'A document, and an open day',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Plan, document: plan, due: "2026-05-18" }, { title: Film, post: { from: "?", until: "2026-05-19T20:00" } }]\n',
        },
      ],
      bad: [
        {
          title: 'On Monday',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Film, post: { from: "2026-05-18", until: "2026-05-18" } }]\n',
          says: ['hour-missing'],
          at: ['deliverables.0.post.from'],
        },
        {
          title: 'An hour at one end alone',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Film, post: { from: "2026-05-18T18:00", until: "2026-05-19" } }]\n',
          says: ['hour-missing'],
          at: ['deliverables.0.post.until'],
        },
        {
          title: 'The embargo knows the hour',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\nflight: { embargo: "2026-05-18T15:00" }\ndeliverables: [{ title: Clips, post: { from: "2026-05-18", until: "2026-06-05" } }]\n',
          says: ['embargo-has-hour'],
          at: ['deliverables.0.post.from'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    campaign.deliverables?.forEach((deliverable, index) => {
      const { title, post, workstream } = deliverable;
      const path = ['deliverables', index, 'post'];
      if (!post || workstream === 'earned' || !isPublished(deliverable) || holdsUnknown(agreement, path)) return;
      const { from, until } = post;
      const hour = embargoHourOn(campaign, from);
      const days = [...new Set([from, until].filter((moment) => moment !== undefined && isCalendarDate(moment)))];
      if (hour !== undefined)
        report('embargo-has-hour', [...path, 'from'], { title, day: from ?? '', hour }, { related: [['flight', 'embargo']] });
      else if (days.length > 0 && !isLong(from, until))
        report('hour-missing', [...path, from === days[0] ? 'from' : 'until'], { title, days: inWords(days, from, until) });
    });
  },
});

function inWords(days: readonly (string | undefined)[], from: string | undefined, until: string | undefined): string {
  const [day = ''] = days;
  if (days.length > 1) return `between ${day} and ${days[1] ?? ''}`;
  if (from === until || until === undefined) return `on ${day}`;
  return from === day ? `from ${day}` : `until ${day}`;
}

/** The hour at which the embargo ends, when it ends on the day of a window that begins without one. */
function embargoHourOn({ flight }: Campaign, from: string | undefined): string | undefined {
  const [day, hour] = (flight?.embargo ?? '').split('T');
  return hour !== undefined && day === from ? hour : undefined;
}

function isLong(from: string | undefined, until: string | undefined): boolean {
  const [first, last] = [from?.slice(0, 10), until?.slice(0, 10)];
  if (first === undefined || last === undefined || !isCalendarDate(first) || !isCalendarDate(last)) return false;
  return Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last)).days >= 7;
}
