import type { Agreement, Deliverable } from '../agreement/agreement.ts';
import { isPublished } from '../agreement/apply-defaults.ts';
import { byWrittenPlaces } from '../agreement/by-written-places.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { joinWords } from '../agreement/role-words.ts';
import { writtenPlace } from '../agreement/written-place.ts';
import { formatOf, isSeen, type Format } from '../film/format.ts';
import { ratioOf, ratioOfPixels } from '../film/proportion.ts';
import { parseSpan } from '../film/span.ts';
import type { FieldPath } from '../finding.ts';
import { defineRule, type RuleFacts } from './rule.ts';

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
      proportion: '{pieces} {are} agreed as {ratio}, and {formats} {take} {fitting}. Write one of these, or choose another format.',
      pixels: 'The {resolution} pixels of {pieces} have another proportion than {ratio}. Correct one of them.',
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
        {
          title: 'Landscape by default',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndefaults: { platform: instagram, aspectRatio: "16:9", resolution: 1080x1920 }\ndeliverables: [{ title: Film, format: reel, duration: 20 s, draftDue: "2026-05-04" }, { title: Story, format: story, duration: 20 s, draftDue: "2026-05-04" }]\n',
          says: ['proportion'],
          at: ['defaults.aspectRatio'],
        },
        {
          title: 'Pixels by default that lie on their side',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndefaults: { platform: instagram, aspectRatio: "9:16", resolution: 1920x1080 }\ndeliverables: [{ title: Film, format: reel, duration: 20 s, draftDue: "2026-05-04" }, { title: Story, format: story, duration: 20 s, draftDue: "2026-05-04" }]\n',
          says: ['pixels'],
          at: ['defaults.resolution'],
        },
        {
          title: 'A default that fits the others',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndefaults: { platform: instagram, aspectRatio: "9:16" }\ndeliverables: [{ title: Film, format: reel, duration: 20 s, draftDue: "2026-05-04" }, { title: Steps, format: carousel, draftDue: "2026-05-04" }]\n',
          says: ['proportion'],
          at: ['deliverables.1.aspectRatio'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    if (isOver(agreement.campaign)) return;
    const pieces = piecesOf(agreement, facts);
    for (const { deliverable, path, format, name } of pieces) {
      const length = parseSpan(deliverable.duration);
      const { maxSeconds: most, minSeconds: least } = format;
      const data = { title: deliverable.title, format: name, length: deliverable.duration ?? '' };
      if (length && most !== undefined && length.most > most) report('too-long', [...path, 'duration'], { ...data, limit: most });
      if (length && least !== undefined && length.least < least)
        report('too-short', [...path, 'duration'], { ...data, limit: least });
    }
    const fittingOf = ({ format }: Piece) => format.aspectRatios;
    for (const { all, first, place, related } of mistakes(agreement, pieces, isRefused, ['aspectRatio'], fittingOf)) {
      const formats = [...new Set(all.map(({ name }) => name))];
      const words = { are: all.length > 1 ? 'are' : 'is', take: formats.length > 1 ? 'take' : 'takes' };
      const { aspectRatio: ratio = '' } = first.deliverable;
      const data = { ...words, pieces: titles(all), ratio, formats: joinWords(formats), fitting: fittingOf(first) ?? [] };
      report('proportion', place, data, { related });
    }
    for (const { all, first, place, related } of mistakes(agreement, pieces, hasOtherPixels, ['resolution', 'aspectRatio'])) {
      const { aspectRatio: ratio = '', resolution = '' } = first.deliverable;
      report('pixels', place, { pieces: titles(all), ratio, resolution }, { related });
    }
  },
});

/** A deliverable that is published in a format with known limits. */
interface Piece {
  readonly deliverable: Deliverable;
  readonly path: FieldPath;
  readonly format: Format;
  /** `“Reel” on Instagram` */
  readonly name: string;
}

function piecesOf({ campaign }: Agreement, { platform: platforms }: Pick<RuleFacts, 'platform'>): Piece[] {
  return (campaign.deliverables ?? []).flatMap((deliverable, index) => {
    const format = isPublished(deliverable) ? formatOf(deliverable, platforms) : undefined;
    const platform = platforms.get(deliverable.platform ?? '')?.data.name ?? '';
    return format ? [{ deliverable, path: ['deliverables', index], format, name: `“${format.title}” on ${platform}` }] : [];
  });
}

/**
 * Pieces with one mistake, put together by where its values are written. The mistake stands at the first of the fields: at the default
 * when all pieces that take it make the mistake, otherwise at the piece, which needs a value of its own.
 */
function mistakes(
  agreement: Agreement,
  pieces: readonly Piece[],
  isWrong: (piece: Piece) => boolean,
  fields: readonly [string, ...string[]],
  alike?: (piece: Piece) => unknown,
) {
  const [field] = fields;
  const wrong = pieces.filter(isWrong);
  const isFine = new Set(
    pieces.filter((piece) => !isWrong(piece)).map(({ path }) => JSON.stringify(writtenPlace(agreement, [...path, field]))),
  );
  const groups = byWrittenPlaces(
    agreement,
    wrong,
    fields.map((name) => [name]),
    alike,
  );
  return groups.flatMap(({ first, all, places: [shared = [], ...related] }) => {
    if (!isFine.has(JSON.stringify(shared))) return [{ first, all, place: shared, related }];
    return all.map((piece) => ({ first: piece, all: [piece], place: [...piece.path, field], related: [shared, ...related] }));
  });
}

function titles(pieces: readonly Piece[]): string {
  return joinWords(pieces.map(({ deliverable }) => `“${deliverable.title}”`));
}

/** Whether the format does not take the proportion. */
function isRefused({ deliverable: { aspectRatio = '' }, format: { aspectRatios = [] } }: Piece): boolean {
  return aspectRatio !== '' && aspectRatios.length > 0 && !aspectRatios.includes(aspectRatio);
}

/** Whether the pixels lie otherwise than the proportion says. Where the format refuses it and takes the pixels, they are no mistake. */
function hasOtherPixels(piece: Piece): boolean {
  const { deliverable, format } = piece;
  const { aspectRatio = '', resolution } = deliverable;
  if (!isSeen(format.medium) || !isOtherProportion(aspectRatio, resolution)) return false;
  const isTaken = format.aspectRatios?.some((fitting) => !isOtherProportion(fitting, resolution)) ?? false;
  return !(isRefused(piece) && isTaken);
}

/** Pixels are whole numbers, so that a proportion is met within two in a hundred. */
function isOtherProportion(proportion: string, resolution: string | undefined): boolean {
  const [ratio, pixels] = [ratioOf(proportion), ratioOfPixels(resolution)];
  return ratio !== undefined && pixels !== undefined && Math.abs(pixels / ratio - 1) > 0.02;
}
