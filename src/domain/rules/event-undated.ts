import type { Agreement } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { joinWords } from '../agreement/role-words.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import type { FieldPath } from '../finding.ts';
import { dependentsOf } from '../time/dependents.ts';
import { countedFrom, hangingOnPiece, type HangingOnPiece } from '../time/hanging-on-piece.ts';
import { defineRule } from './rule.ts';

/** Days on which money or a window hangs have a date. */
export const eventUndated = defineRule({
  meta: {
    id: 'event-undated',
    code: 'SP125',
    severity: 'warning',
    description: 'Require a date for every day on which money or a window hangs.',
    why: 'An instalment “30 days after the wrap” is due when each side thinks the campaign was wrapped, and the two think of different months.',
    howToFix: 'Write the day of the milestone, the posting window of the piece, or a fixed day for the payment.',
    whenNotTo:
      'A day that truly nobody can know may be written as "?" while partners are aligning. A campaign that is over is left as it was.',
    messages: {
      milestone: 'Milestone “{title}” has no date, and {dependents} on it. Write its `date`, or `at` with an hour.',
      piece: 'Deliverable “{title}” has no {date}, and {dependents} on it. Write `{field}`.',
      'selection-told': 'Those chosen have {within} to reply, and no day says when they are told. Write `announced`.',
      'exclusivity-open': 'The exclusivity has no {end} day. Write {fields}.',
    },
    examples: {
      good: [
        {
          title: 'Money after a dated milestone',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nmilestones: [{ id: wrap, title: Wrap, date: "2026-06-09" }]\npayment: { schedule: [{ title: At the end, to: mila, amount: 400, trigger: wrap, due: 30 days }] }\n',
        },
        {
          title: 'An undated milestone on which nothing hangs',
          content: 'title: Aurora\nstatus: aligning\nmilestones: [{ id: party, title: Party }]\n',
        },
        {
          title: 'Rights from posting, and the window is known',
          content:
            'title: Aurora\nstatus: aligning\nusageRights: { from: posting, period: 6 months }\nexclusivity: { category: lamps, period: 90 days }\ndeliverables: [{ title: Clip, exclusivity: { category: lamps, window: { from: "2026-05-01" }, period: 90 days }, post: { from: "2026-05-18T18:00", until: "2026-05-19T20:00" } }, { title: Film, post: { from: "2026-05-18T18:00", until: "2026-05-19T20:00" } }]\n',
        },
        {
          title: 'The brand’s own film needs no rights',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }]\nusageRights: { from: posting, period: 6 months }\ndeliverables: [{ title: Shop film, workstream: owned, assignedTo: brand, draftDue: "2026-05-04" }]\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nmilestones: [{ id: wrap, title: Wrap, date: "?" }]\npayment: { schedule: [{ title: At the end, amount: 400, trigger: wrap, due: 30 days }] }\n',
        },
      ],
      bad: [
        {
          title: 'Money after the wrap, whenever that is',
          content:
            'title: Aurora\nstatus: aligning\nmilestones: [{ id: wrap, title: Wrap }]\ndeliverables: [{ id: report, title: Closing report, document: report, due: "2026-06-05", dependsOn: wrap }]\npayment: { schedule: [{ title: At the end, amount: 400, trigger: wrap, due: 30 days }] }\n',
          says: ['milestone'],
          at: ['milestones.0'],
        },
        {
          title: 'Six months from a day that is not set',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nusageRights: { from: posting, period: 6 months }\ndeliverables: [{ title: Film, assignedTo: mila, draftDue: "2026-05-04" }]\n',
          says: ['piece'],
          at: ['deliverables.0'],
        },
        {
          title: 'Two days to reply, from when?',
          content: 'title: Aurora\nstatus: aligning\nselection: { closes: "2026-05-11", places: 4, replyWithin: 2 working days }\n',
          says: ['selection-told'],
          at: ['selection.replyWithin'],
        },
        {
          title: 'Exclusive until whenever',
          content: 'title: Aurora\nstatus: aligning\nexclusivity: { category: lamps, window: { from: "2026-05-01" } }\n',
          says: ['exclusivity-open'],
          at: ['exclusivity.window'],
        },
      ],
    },
  },
  check({ agreement, asOf, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const dependents = dependentsOf(campaign);
    const isOpen = (...path: FieldPath) => isUnknown(agreement, path);
    campaign.milestones?.forEach(({ id = '', title, date, at }, index) => {
      const hanging = dependents.get(id) ?? [];
      const isDated =
        date !== undefined || at !== undefined || isOpen('milestones', index, 'date') || isOpen('milestones', index, 'at');
      if (isDated || hanging.length === 0) return;
      report(
        'milestone',
        ['milestones', index],
        { title, dependents: hangs(hanging) },
        { related: hanging.map(({ path }) => path) },
      );
    });
    campaign.deliverables?.forEach((piece, index) => {
      const field = countedFrom(piece);
      const hanging = hangingOnPiece(campaign, piece, dependents);
      const isDated = piece[field] !== undefined || isOpen('deliverables', index, field);
      if (isDated || hanging.length === 0) return;
      const data = { title: piece.title, date: field === 'due' ? 'due date' : 'posting window', field, dependents: hangs(hanging) };
      report('piece', ['deliverables', index], data, { related: hanging.flatMap(({ path }) => (path ? [path] : [])) });
    });
    const { selection } = campaign;
    const isPast = (selection?.closes ?? '9999') < asOf;
    if (selection?.replyWithin !== undefined && selection.announced === undefined && !isPast && !isOpen('selection', 'announced'))
      report('selection-told', ['selection', 'replyWithin'], { within: selection.replyWithin });
    for (const {
      exclusivity: { window, period },
      path,
    } of exclusivities(agreement)) {
      // A length of time is counted from the posting.
      if (!window || period !== undefined || isOpen(...path, 'window') || isOpen(...path, 'period')) continue;
      const ends = (['from', 'until'] as const).filter((end) => !window[end] && !isOpen(...path, 'window', end));
      if (ends.length === 0) continue;
      const end = ends.map((name) => (name === 'from' ? 'first' : 'last')).join(' and no ');
      report('exclusivity-open', [...path, 'window'], { end, fields: joinWords(ends.map((name) => `\`${name}\``)) });
    }
  },
});

/** Every exclusivity where it is written: the campaign's, and those of single pieces. */
function exclusivities({ campaign, origins }: Agreement) {
  const own = campaign.exclusivity ? [{ exclusivity: campaign.exclusivity, path: ['exclusivity'] as FieldPath }] : [];
  const ofPieces = (campaign.deliverables ?? []).flatMap(({ exclusivity }, index) => {
    const path = ['deliverables', index, 'exclusivity'];
    return exclusivity && !origins.has(path.join('.')) ? [{ exclusivity, path }] : [];
  });
  return [...own, ...ofPieces];
}

/** `the usage rights hang`, `instalment “At the end” hangs`. */
function hangs(hanging: readonly HangingOnPiece[]): string {
  const words = [...new Set(hanging.map(({ words: each }) => each))];
  const isOne = words.length === 1 && words[0] !== 'the usage rights';
  return `${joinWords(words)} ${isOne ? 'hangs' : 'hang'}`;
}
