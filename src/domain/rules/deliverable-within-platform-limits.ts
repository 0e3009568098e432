import type { Deliverable } from '../agreement/agreement.ts';
import { isPublished } from '../agreement/apply-defaults.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { formatOf, isSeen } from '../film/format.ts';
import { ratioOf, ratioOfPixels } from '../film/proportion.ts';
import { parseSpan } from '../film/span.ts';
import { defineRule } from './rule.ts';

/** What was agreed can be published there. */
export const deliverableWithinPlatformLimits = defineRule({
  meta: {
    id: 'deliverable-within-platform-limits',
    code: 'SP109',
    severity: 'warning',
    description: 'Require lengths and proportions that the platform takes.',
    why: 'A film that the platform cuts or refuses is found out on the morning it should go live.',
    howToFix: 'Change the length or proportion, or the format; correct `content/platforms` when the platform has changed.',
    whenNotTo:
      'When an account is known to have other limits than the public ones, accept the finding and say so. A campaign that is over is left as it was.',
    messages: {
      'too-long': 'Deliverable “{title}” may last {length}, and {format} ends at {limit} s. Shorten it, or choose another format.',
      'too-short':
        'Deliverable “{title}” may last {length}, and {format} begins at {limit} s. Lengthen it, or choose another format.',
      proportion:
        'Deliverable “{title}” is agreed as {ratio}, and {format} takes {fitting}. Write one of these, or choose another format.',
      pixels: 'The {resolution} pixels of deliverable “{title}” have another proportion than {ratio}. Correct one of them.',
    },
    examples: {
      good: [
        {
          title: 'Within the limits',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Film, platform: instagram, format: reel, aspectRatio: "9:16", resolution: 1080x1920, duration: 3-180 s, language: de, draftDue: "2026-05-04" }]\n',
        },
        {
          title: 'In minutes',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Film, platform: tiktok, format: video, duration: 2-3 min, language: de, draftDue: "2026-05-04" }]\n',
        },
        {
          title: 'A little more than 4:5',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Steps, platform: instagram, format: carousel, aspectRatio: "4:5", resolution: 1080x1350, language: de, draftDue: "2026-05-04" }]\n',
        },
      ],
      bad: [
        {
          title: 'Longer than a Story',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Story, platform: instagram, format: story, duration: 45-90 s, draftDue: "2026-05-04" }]\n',
          says: ['too-long'],
          at: ['deliverables.0.duration'],
        },
        {
          title: 'Shorter than a Reel',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Film, platform: instagram, format: reel, duration: 2 s, draftDue: "2026-05-04" }]\n',
          says: ['too-short'],
          at: ['deliverables.0.duration'],
        },
        {
          title: 'Landscape in a Reel',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Film, platform: instagram, format: reel, duration: 20 s, aspectRatio: "16:9", draftDue: "2026-05-04" }]\n',
          says: ['proportion'],
          at: ['deliverables.0.aspectRatio'],
        },
        {
          title: 'Pixels of another proportion',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Film, platform: instagram, format: reel, duration: 20 s, aspectRatio: "9:16", resolution: 1920x1080, draftDue: "2026-05-04" }]\n',
          says: ['pixels'],
          at: ['deliverables.0.resolution'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    campaign.deliverables?.forEach((deliverable, index) => {
      const format = isPublished(deliverable) ? formatOf(deliverable, facts.platform) : undefined;
      if (!format) return;
      const platform = facts.platform.get(deliverable.platform ?? '')?.data.name ?? '';
      const data = { title: deliverable.title, format: `“${format.title}” on ${platform}` };
      const path = ['deliverables', index];
      const length = parseSpan(deliverable.duration);
      const { maxSeconds: most, minSeconds: least, aspectRatios = [] } = format;
      const lengthData = { ...data, length: deliverable.duration ?? '' };
      if (length && most !== undefined && length.most > most)
        report('too-long', [...path, 'duration'], { ...lengthData, limit: most });
      if (length && least !== undefined && length.least < least)
        report('too-short', [...path, 'duration'], { ...lengthData, limit: least });
      const ratio = deliverable.aspectRatio ?? '';
      if (ratio !== '' && aspectRatios.length > 0 && !aspectRatios.includes(ratio))
        report('proportion', [...path, 'aspectRatio'], { ...data, ratio, fitting: aspectRatios });
      if (isSeen(format.medium) && hasOtherPixels(deliverable))
        report('pixels', [...path, 'resolution'], { ...data, ratio, resolution: deliverable.resolution ?? '' });
    });
  },
});

/** Pixels are whole numbers, so that a proportion is met within two in a hundred. */
function hasOtherPixels({ aspectRatio, resolution }: Deliverable): boolean {
  const ratio = ratioOf(aspectRatio);
  const pixels = ratioOfPixels(resolution);
  return ratio !== undefined && pixels !== undefined && Math.abs(pixels / ratio - 1) > 0.02;
}
