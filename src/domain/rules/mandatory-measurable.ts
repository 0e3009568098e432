import type { Deliverable } from '../agreement/agreement.ts';
import { isPublished } from '../agreement/apply-defaults.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { formatOf, isFilm } from '../film/format.ts';
import { parseSpan } from '../film/span.ts';
import { defineRule } from './rule.ts';

/** What must be seen says when or how long. */
export const mandatoryMeasurable = defineRule({
  meta: {
    id: 'mandatory-measurable',
    code: 'SP112',
    severity: 'warning',
    description: 'Require every mandatory of a film to say when or how long it is seen.',
    why: 'The order to show the product is met by half a second at the end, until the one who pays sees the draft.',
    howToFix: 'Write `within: 3 s` for by when it is seen, or `for: 3-5 s` for how long.',
    whenNotTo:
      'Something that is said, written, tagged or left out is there or not, and pictures have no seconds. A campaign that is over is left as it was.',
    messages: {
      untimed:
        '“{what}” of deliverable “{title}” says neither when nor how long. Write `within`, such as 3 s, or `for`, such as 3-5 s.',
      'after-the-end':
        '“{what}” of deliverable “{title}” is due within {time}, and the piece lasts {length}. Write a time inside of it.',
      'longer-than-the-piece':
        '“{what}” of deliverable “{title}” must be seen for {time}, and the piece lasts {length}. Write a shorter time.',
    },
    examples: {
      good: [
        {
          title: 'When and how long',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Film, platform: instagram, format: reel, duration: 15-30 s, mandatories: [{ what: the bottle in use, within: 3 s, for: 3-5 s }] }]\n',
        },
        {
          title: 'There or not there',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables:\n  - title: Film\n    platform: instagram\n    format: reel\n    mandatories: [{ what: the code AURORA10 written in the caption }, { what: no other brand in the picture }, { what: the logo in every shot }]\n',
        },
        {
          title: 'A carousel, a Story that may be a picture, and an open time',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables:\n  - { title: Steps, platform: instagram, format: carousel, mandatories: [{ what: the bottle }] }\n  - { title: Story, platform: instagram, format: story, mandatories: [{ what: the bottle }] }\n  - { title: Film, platform: instagram, format: reel, mandatories: [{ what: the bottle, for: "?" }] }\n',
        },
      ],
      bad: [
        {
          title: 'Product visibility',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Film, platform: instagram, format: reel, duration: 15-30 s, mandatories: [{ what: the bottle in use }] }]\n',
          says: ['untimed'],
          at: ['deliverables.0.mandatories.0'],
        },
        {
          title: 'Three Stories, which may be pictures, and have a length',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Stories, platform: instagram, format: story, count: 3, duration: 10-15 s, mandatories: [{ what: the bottle in use }] }]\n',
          says: ['untimed'],
          at: ['deliverables.0.mandatories.0'],
        },
        {
          title: 'After the end',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Film, platform: instagram, format: reel, duration: 15-30 s, mandatories: [{ what: the bottle, within: 40 s }] }]\n',
          says: ['after-the-end'],
          at: ['deliverables.0.mandatories.0.within'],
        },
        {
          title: 'Longer than the film',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Film, platform: instagram, format: reel, duration: 15-30 s, mandatories: [{ what: the bottle, for: 45 s }] }]\n',
          says: ['longer-than-the-piece'],
          at: ['deliverables.0.mandatories.0.for'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    campaign.deliverables?.forEach((deliverable, at) => {
      if (!isPublished(deliverable) || !isFilm(deliverable, formatOf(deliverable, facts.platform))) return;
      deliverable.mandatories?.forEach((mandatory, index) => {
        const path = ['deliverables', at, 'mandatories', index];
        const { what, within, for: lasting } = mandatory;
        const data = { what, title: deliverable.title, length: deliverable.duration ?? '' };
        const isOpen = isUnknown(agreement, [...path, 'within']) || isUnknown(agreement, [...path, 'for']);
        if (within === undefined && lasting === undefined && !isOpen && !TOLD_APART.test(what)) report('untimed', path, data);
        if (isBeyond(within, deliverable)) report('after-the-end', [...path, 'within'], { ...data, time: within ?? '' });
        if (isBeyond(lasting, deliverable)) report('longer-than-the-piece', [...path, 'for'], { ...data, time: lasting ?? '' });
      });
    });
  },
});

/** Whether even the shortest time meant is longer than the longest piece. */
function isBeyond(time: string | undefined, { duration }: Deliverable): boolean {
  const [span, length] = [parseSpan(time), parseSpan(duration)];
  return span !== undefined && length !== undefined && span.least > length.most;
}

/** Words of things that are there or not, or that say their own place, number or time. */
const TOLD_APART =
  /\d|\b(?:said|spoken|says?|heard|named?|mention(?:s|ed)?|written|reads?|tag(?:s|ged)?|link(?:s|ed)?|sticker|caption|hashtag|label|code|no|not|never|without|none|only|every|each|whole|entire|throughout|first|last|opening|closing|end|once|twice|corner)\b/i;
