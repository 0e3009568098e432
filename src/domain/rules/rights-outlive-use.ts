import type { Deliverable } from '../agreement/agreement.ts';
import { isPublished } from '../agreement/apply-defaults.ts';
import { byWrittenPlaces } from '../agreement/by-written-places.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { joinWords } from '../agreement/role-words.ts';
import { writtenPlace } from '../agreement/written-place.ts';
import { endOfRights, isLicensed, lastPostingDay } from '../rights/rights.ts';
import { laterDay } from '../time/later-day.ts';
import { defineRule } from './rule.ts';

/** Usage rights last at least as long as the use that is planned. */
export const rightsOutliveUse = defineRule({
  meta: {
    id: 'rights-outlive-use',
    code: 'SP203',
    severity: 'warning',
    description:
      'Require that usage rights last as long as the content is used: as long as others than the creator keep it live, as the flight, as other pieces use it.',
    why: 'The rights end on a Sunday, the ad runs on, and the extension is negotiated by the side that no longer has a choice.',
    howToFix: 'Write a longer `period` in the usage rights, or end the use before it.',
    whenNotTo:
      'What creators post and keep on their own accounts is theirs, however long it stays there. Working time and open days cannot be compared. Content that no creator makes needs no rights. A campaign that is over is left as it was.',
    messages: {
      'stays-live':
        '{pieces} {stay} live for {keepLive}, and the usage rights end after {period}. Write a longer `period`, or a shorter `keepLive`.',
      flight:
        'The usage rights of {pieces} end on {end}, and the flight on {flight}. Write a longer `period`, or take the content out of use earlier.',
      'used-after':
        'Deliverable “{title}” is published until {used} and builds on “{piece}”, whose usage rights end on {end}. Write a longer `period`, or publish it earlier.',
    },
    examples: {
      good: [
        {
          title: 'Half a year of rights, three months online',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-18", end: "2026-06-12" }\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nusageRights: { from: posting, period: 6 months }\ndeliverables: [{ title: Film, assignedTo: mila, keepLive: 90 days, post: { from: "2026-05-18T18:00", until: "2026-05-19T20:00" } }]\n',
        },
        {
          title: 'Exactly as long, by the last piece, and without an end',
          content:
            'title: Aurora\nstatus: aligning\nflight: { end: "2026-06-12" }\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, assignedTo: mila, keepLive: 30 days, usageRights: { from: posting, period: 30 days }, post: { from: "2026-05-10", until: "2026-05-18" } }, { title: Clip, assignedTo: mila, keepLive: 5 years, usageRights: { from: posting, period: perpetual }, post: { from: "2026-05-18", until: "2026-05-18" } }]\n',
        },
        {
          title: 'A year on the creator’s own account, and three months of rights for the brand',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nusageRights: { from: posting, period: 3 months }\ndeliverables: [{ title: Film, workstream: influencer, assignedTo: mila, keepLive: 1 year, post: { from: "2026-05-18T18:00", until: "2026-05-18T20:00" } }]\n',
        },
        {
          title: 'Earned posts, and a film by the brand itself',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\nusageRights: { from: posting, period: 1 month }\ndeliverables: [{ title: Shop film, workstream: owned, assignedTo: brand, keepLive: 2 years }, { title: Fan posts, workstream: earned, assignedTo: mila, keepLive: 1 year }]\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nflight: { end: "2026-08-12" }\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nusageRights: { from: posting, period: "?" }\ndeliverables: [{ title: Film, assignedTo: mila, keepLive: 1 year, post: { from: "2026-05-18", until: "2026-05-19" } }]\n',
        },
      ],
      bad: [
        {
          title: 'A year online, three months of rights',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndefaults: { keepLive: 1 year }\nusageRights: { from: posting, period: 3 months }\ndeliverables: [{ title: Film, workstream: owned, assignedTo: mila }, { title: Clips, workstream: ugc, assignedTo: mila }]\n',
          says: ['stays-live'],
          at: ['defaults.keepLive'],
        },
        {
          title: 'The flight is longer',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "2026-05-18", end: "2026-07-31" }\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nusageRights: { from: posting, period: 30 days }\ndeliverables: [{ title: Film, assignedTo: mila, post: { from: "2026-05-18T18:00", until: "2026-05-19T20:00" } }]\n',
          says: ['flight'],
          at: ['usageRights.period'],
        },
        {
          title: 'The shop film comes when the rights are gone',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ id: film, title: Film, assignedTo: mila, usageRights: { from: "2026-05-18", period: 1 month }, post: { from: "2026-05-18", until: "2026-05-18" } }, { title: Shop film, workstream: owned, assignedTo: brand, dependsOn: film, post: { from: "2026-06-08", until: "2026-07-31" } }]\n',
          says: ['used-after'],
          at: ['deliverables.1.post.until'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const { deliverables = [], flight } = campaign;
    const licensed = deliverables
      .map((deliverable, index) => ({ deliverable, path: ['deliverables', index] }))
      .filter(({ deliverable }) => deliverable.usageRights && isLicensed(campaign, deliverable));
    const lasting = licensed.filter(({ deliverable }) => isKeptByOthers(deliverable) && staysLongerThanRights(deliverable));
    for (const { all, first, places } of byWrittenPlaces(agreement, lasting, [['keepLive'], PERIOD])) {
      const { keepLive = '', usageRights } = first.deliverable;
      const data = {
        pieces: titles(all),
        stay: all.length > 1 ? 'stay' : 'stays',
        keepLive,
        period: usageRights?.period ?? '',
      };
      report('stays-live', places[0] ?? [], data, { related: places.slice(1) });
    }
    const end = flight?.end ?? '';
    const short = licensed.filter(({ deliverable }) => (endOfRights(deliverable) ?? end) < end);
    for (const { all, first, places } of byWrittenPlaces(agreement, short, [PERIOD])) {
      const data = { pieces: titles(all), end: endOfRights(first.deliverable) ?? '', flight: end };
      report('flight', places[0] ?? [], data, { related: [['flight', 'end']] });
    }
    deliverables.forEach((user, index) => {
      const used = lastPostingDay(user);
      if (!isPublished(user) || used === undefined) return;
      for (const { deliverable, path } of licensed) {
        const until = endOfRights(deliverable);
        const isUsed = deliverable.id !== undefined && user.dependsOn?.includes(deliverable.id);
        if (!isUsed || user.workstream !== 'owned' || until === undefined || used <= until) continue;
        const data = { title: user.title, used, piece: deliverable.title, end: until };
        const place = ['deliverables', index, 'post', user.post?.until === undefined ? 'from' : 'until'];
        report('used-after', place, data, { related: [writtenPlace(agreement, [...path, 'usageRights', 'period'])] });
      }
    });
  },
});

/** What creators make as UGC, or for a channel of the brand, is kept there; other pieces stay on their own accounts. */
function isKeptByOthers({ workstream }: Deliverable): boolean {
  return workstream === 'ugc' || workstream === 'owned';
}

/** Both are counted from the posting; any day will do to compare them. */
function staysLongerThanRights({ usageRights, keepLive, post }: Deliverable): boolean {
  if (usageRights?.from !== 'posting' || keepLive === undefined) return false;
  const day = post?.until ?? post?.from ?? '2026-01-01';
  const [live, rights] = [laterDay(day, keepLive), laterDay(day, usageRights.period ?? '')];
  return live !== undefined && rights !== undefined && live > rights;
}

const PERIOD = ['usageRights', 'period'];

function titles(pieces: readonly { readonly deliverable: Deliverable }[]): string {
  return joinWords(pieces.map(({ deliverable }) => `“${deliverable.title}”`));
}
