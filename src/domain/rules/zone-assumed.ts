import { isOver } from '../agreement/lifecycle.ts';
import { joinWords } from '../agreement/role-words.ts';
import { partiesOf } from '../agreement/roles.ts';
import { hoursWithoutZone, type HoursWithoutZone } from '../time/hours.ts';
import { defineRule } from './rule.ts';

/** Hours between partners in several time zones have one. */
export const zoneAssumed = defineRule({
  meta: {
    id: 'zone-assumed',
    code: 'SP224',
    severity: 'advice',
    description: 'Require a time zone for every hour when the partners are in several.',
    why: 'A call on Tuesday at two is at eight in the morning for one of the two, and each of them has waited for an hour.',
    howToFix: 'Write `zone` beside the hour, such as `zone: Europe/Berlin`.',
    whenNotTo: 'Partners who all are in one time zone need none. A campaign that is over is left as it was.',
    messages: {
      assumed:
        'No time zone is written for the hours of {places}. That of {party} ({zone}) is assumed; write it as `zone`, so that partners elsewhere need not know that.',
      none: 'No time zone is written for the hours of {places}, and those who act there are in several or are not named. Write `zone`.',
    },
    examples: {
      good: [
        {
          title: 'Hours with their zone',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nmilestones: [{ title: Kickoff, at: "2026-05-04T14:00", zone: Europe/Berlin, owner: brand }]\n',
        },
        {
          title: 'Everyone is in Berlin',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: northlight }]\nmilestones: [{ title: Kickoff, at: "2026-05-04T14:00", owner: brand }]\n',
        },
        {
          title: 'Days without hours, and a zone that is still asked for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nmilestones: [{ title: Lock, date: "2026-05-04", owner: brand }, { title: Kickoff, at: "2026-05-04T14:00", zone: "?", owner: brand }]\n',
        },
      ],
      bad: [
        {
          title: 'Whose two o’clock?',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nmilestones: [{ title: Kickoff, at: "2026-05-04T14:00", owner: brand }, { title: Check-in, at: "2026-05-26T14:00", owner: brand }]\n',
          says: ['assumed'],
          at: ['milestones.0'],
        },
        {
          title: 'One call and one film, from two houses',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: jon, kind: creator, party: jon-oak }]\ndeliverables: [{ title: Film, assignedTo: jon, post: { from: "2026-05-18T18:00", until: "2026-05-18T21:00" } }]\ncommunication: { cadence: [{ what: Weekly call, weekday: tuesday, time: "14:00", by: brand }] }\n',
          says: ['assumed', 'assumed'],
          at: ['deliverables.0.post', 'communication.cadence.0'],
        },
        {
          title: 'A group in two zones',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak] }]\ndeliverables: [{ title: Film, count: 1, per: creator, assignedTo: creators, draftDue: "2026-05-04T18:00" }]\n',
          says: ['none'],
          at: ['deliverables.0'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    const { campaign } = agreement;
    const zones = new Set(partiesOf(campaign).flatMap((party) => facts.party.get(party)?.data.zone ?? []));
    if (isOver(campaign) || zones.size < 2) return;
    for (const [first, ...others] of byParty(hoursWithoutZone(agreement))) {
      const related = { related: others.map(({ path }) => path) };
      const places = placesInWords([first, ...others]);
      const { party, zone } = first.assumed ?? {};
      if (party === undefined || zone === undefined) report('none', first.path, { places }, related);
      else report('assumed', first.path, { places, party: facts.party.get(party)?.data.name ?? party, zone }, related);
    }
  },
});

type Hours = readonly [HoursWithoutZone, ...HoursWithoutZone[]];

/** Hours that are assumed to be the same party's, together. */
function byParty(hours: readonly HoursWithoutZone[]): readonly Hours[] {
  const groups = new Map<string, [HoursWithoutZone, ...HoursWithoutZone[]]>();
  for (const each of hours) {
    const group = groups.get(each.assumed?.party ?? '');
    if (group) group.push(each);
    else groups.set(each.assumed?.party ?? '', [each]);
  }
  return [...groups.values()];
}

function placesInWords(hours: Hours): string {
  const words = hours.slice(0, MOST).map(({ words: each }) => each);
  const more = hours.length - words.length;
  return more > 0 ? `${words.join(', ')} and ${more} more` : joinWords(words);
}

const MOST = 3;
