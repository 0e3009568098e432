import type { Deliverable } from '../agreement/agreement.ts';
import { isPublished } from '../agreement/apply-defaults.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { joinWords } from '../agreement/role-words.ts';
import { holdsUnknown } from '../agreement/unknown-at.ts';
import { formatOf, isFilm, isSeen, type Format } from '../film/format.ts';
import { dependentsOf } from '../time/dependents.ts';
import { hangingOnPiece } from '../time/hanging-on-piece.ts';
import { defineRule } from './rule.ts';

/** Every deliverable says what its format needs, and no more. */
export const deliverableSpecified = defineRule({
  meta: {
    id: 'deliverable-specified',
    code: 'SP108',
    severity: 'warning',
    description: 'Require what a deliverable’s format needs: platform, format, length, proportion, language and a date.',
    why: 'Whatever the line leaves out is guessed by the one who films, and corrected by the one who pays, one paid round later.',
    howToFix: 'Write the missing fields in the deliverable, or once for all of them under `defaults`.',
    whenNotTo:
      'Earned posts are not specified. A piece for several markets takes the language of each creator’s market. Where money or a window hangs on the missing day, another finding says so. A campaign that is over is left as it was.',
    messages: {
      'format-missing': 'Deliverable “{title}” does not say its {missing}. Write {fields}, or `document` when it is not published.',
      incomplete: 'Deliverable “{title}” is made as {format}, and does not say its {missing}. Write {fields}.',
      undated: 'Deliverable “{title}” has no date. Write {fields}.',
    },
    examples: {
      good: [
        {
          title: 'A film in full',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables:\n  - { title: Launch film, platform: instagram, format: reel, language: de, duration: 15-30 s, post: { from: "2026-05-18T18:00", until: "2026-05-19T20:00" } }\n',
        },
        {
          title: 'A carousel has no length; the rest comes from the market and the defaults',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndefaults: { platform: instagram, format: carousel }\ndeliverables: [{ title: Five steps, draftDue: "2026-05-04" }]\n',
        },
        {
          title: 'In the language of each market; documents and earned posts',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: [de, us]\ndeliverables:\n  - { title: Story, platform: instagram, format: story, duration: 10 s, post: { from: "2026-05-18T18:00" } }\n  - { title: Media plan, document: plan, due: "2026-05-04" }\n  - { title: Fan posts, workstream: earned }\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Film, platform: instagram, format: reel, duration: "?", draftDue: "?" }]\n',
        },
      ],
      bad: [
        {
          title: 'A video',
          content: 'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: A video, draftDue: "2026-05-04" }]\n',
          says: ['format-missing'],
          at: ['deliverables.0'],
        },
        {
          title: 'A Reel of unknown length',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Launch film, platform: instagram, format: reel, draftDue: "2026-05-04" }]\n',
          says: ['incomplete'],
          at: ['deliverables.0'],
        },
        {
          title: 'A Story in which something lasts, of unknown length',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Story, platform: instagram, format: story, draftDue: "2026-05-04", mandatories: [{ what: the bottle, for: 3-5 s }] }]\n',
          says: ['incomplete'],
          at: ['deliverables.0'],
        },
        {
          title: 'A film of unknown length, some day',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Film, platform: tiktok, format: video }]\n',
          says: ['incomplete'],
          at: ['deliverables.0'],
        },
        {
          title: 'A report, some day',
          content: 'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Closing report, document: report }]\n',
          says: ['undated'],
          at: ['deliverables.0'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const dependents = dependentsOf(campaign);
    campaign.deliverables?.forEach((deliverable, index) => {
      if (deliverable.workstream === 'earned') return;
      const { title } = deliverable;
      const path = ['deliverables', index];
      const isOpen = (field: Field) => deliverable[field] === undefined && !holdsUnknown(agreement, [...path, field]);
      const format = formatOf(deliverable, facts.platform);
      const needed = neededBy(deliverable, format).filter(isOpen);
      const dates: readonly Field[] = isPublished(deliverable) ? ['draftDue', 'post'] : ['due'];
      const isWeekly = deliverable.per === 'week' && campaign.flight?.start !== undefined;
      // Where something hangs on the day, event-undated says what.
      const isAwaited = hangingOnPiece(campaign, deliverable, dependents).length > 0;
      const isUndated = !isWeekly && !isAwaited && dates.every(isOpen) && deliverable.due === undefined;
      const missing = [...needed.map((field) => WORDS[field]), ...(isUndated ? ['date'] : [])];
      const data = { title, missing: joinWords(missing), fields: fieldWords([...needed, ...(isUndated ? dates : [])]) };
      if (needed.length > 0 && format) report('incomplete', path, { ...data, format: `“${format.title}”` });
      else if (needed.length > 0) report('format-missing', path, data);
      else if (isUndated) report('undated', path, { title, fields: fieldWords(dates) });
    });
  },
});

type Field = 'platform' | 'format' | 'duration' | 'aspectRatio' | 'language' | 'draftDue' | 'post' | 'due';

/** What is needed besides the date, in the order in which people ask for it. */
function neededBy(deliverable: Deliverable, format: Format | undefined): readonly Field[] {
  if (!isPublished(deliverable)) return [];
  if (!format) return ['platform', 'format'];
  const isForOneMarket = (deliverable.markets?.length ?? 0) < 2;
  return [
    ...(isFilm(deliverable, format) ? (['duration'] as const) : []),
    ...(isSeen(format.medium) && format.medium !== 'live' ? (['aspectRatio'] as const) : []),
    ...(isForOneMarket ? (['language'] as const) : []),
  ];
}

function fieldWords(fields: readonly Field[]): string {
  return joinWords(fields.map((field) => `\`${field}\``));
}

/** How a sentence names a field that is missing. */
const WORDS: Readonly<Record<Field, string>> = {
  platform: 'platform',
  format: 'format',
  duration: 'length',
  aspectRatio: 'proportion',
  language: 'language',
  draftDue: 'draft date',
  post: 'posting window',
  due: 'due date',
};
