import { isOver } from '../agreement/lifecycle.ts';
import { joinWords } from '../agreement/role-words.ts';
import { holdsUnknown } from '../agreement/unknown-at.ts';
import { writtenPlace } from '../agreement/written-place.ts';
import type { FieldPath } from '../finding.ts';
import { isAccepted, isRefused } from '../markets/label.ts';
import { piecesInMarkets, together, type PieceInMarket } from '../markets/pieces.ts';
import { defineRule } from './rule.ts';

/** Advertising bears a label that its market accepts. */
export const disclosureLabel = defineRule({
  meta: {
    id: 'disclosure-label',
    code: 'SP220',
    severity: 'error',
    description: 'Require a label that is accepted in every market where a piece is published.',
    why: 'The post goes live with a word that does not do there; it is taken down in the week in which everyone looks at it, and the creator answers for it.',
    howToFix:
      'Write one of the market’s labels, one for each market when a piece is for several. Or leave the label out: then it is the market’s own.',
    whenNotTo:
      'Earned posts are no advertising, and on the brand’s own accounts everyone sees who speaks. A second label beside an accepted one may be any. A campaign that is over is left as it was.',
    messages: {
      refused: 'The label {labels} of {pieces} is refused in {market}. Write {accepted}.',
      'not-accepted':
        'The label {labels} of {pieces} is none that is accepted in {market}. Write {accepted}, beside it or instead of it.',
      none: 'No label marks {pieces} as advertising in {market}. Write {accepted}, or leave `label` out to take the market’s.',
    },
    examples: {
      good: [
        {
          title: 'Ad and #ad are one label, and case does not count',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: us\ndeliverables: [{ title: Film, disclosure: { label: Ad } }, { title: Story, disclosure: { label: "#AD" } }, { title: Clip, disclosure: { label: sponsored } }]\n',
        },
        {
          title: 'The market’s own label, in both markets',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: [us, de]\ndeliverables: [{ title: Film, disclosure: { placement: first line } }, { title: Story }]\n',
        },
        {
          title: 'One label for each market, and one more beside the accepted one',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: [us, de]\ndeliverables: [{ title: Film, disclosure: { label: [Anzeige, "#ad"] } }, { title: Story, markets: de, disclosure: { label: [bezahlte Werbung, Paid partnership] } }]\n',
        },
        {
          title: 'Earned, by the brand itself, and still asked for',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Fan posts, workstream: earned, disclosure: { label: none } }, { title: Shop film, workstream: owned, disclosure: { label: Ad } }, { title: Film, disclosure: { label: "?" } }]\n',
        },
      ],
      bad: [
        {
          title: 'In Germany Ad is no label',
          content: 'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Film, disclosure: { label: "#ad" } }]\n',
          says: ['refused'],
          at: ['deliverables.0.disclosure.label'],
        },
        {
          title: 'One default for two markets',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: [us, de]\ndefaults: { disclosure: { label: Werbung } }\ndeliverables: [{ title: Film }, { title: Story }, { title: German film, markets: de }]\n',
          says: ['not-accepted'],
          at: ['defaults.disclosure.label'],
        },
        {
          title: 'The platform’s own tag alone, and a thank-you',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: us\ndeliverables: [{ title: Film, disclosure: { label: partnership } }, { title: Story, disclosure: { label: Thanks to Lumen } }]\n',
          says: ['not-accepted', 'refused'],
          at: ['deliverables.0.disclosure.label', 'deliverables.1.disclosure.label'],
        },
        {
          title: 'No label at all',
          content: 'title: Aurora\nstatus: aligning\nmarkets: de\ndeliverables: [{ title: Film, disclosure: { label: [] } }]\n',
          says: ['none'],
          at: ['deliverables.0.disclosure.label'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    if (isOver(agreement.campaign)) return;
    const isOpen = (path: FieldPath) => holdsUnknown(agreement, writtenPlace(agreement, [...path, 'disclosure', 'label']));
    const wrong = piecesInMarkets(agreement, facts.market).filter((piece) => {
      const { labels = [] } = piece.market.data.disclosure ?? {};
      const isAdvertising = piece.deliverable.workstream !== 'owned' && labels.length > 0;
      return isAdvertising && !isOpen(piece.path) && !labelsOf(piece).some((label) => accepts(piece, label));
    });
    for (const { first, place, words } of together(agreement, wrong, ['disclosure', 'label'])) {
      const labels = labelsOf(first);
      const { name, disclosure = {} } = first.market.data;
      const accepted = joinWords(
        (disclosure.labels ?? []).slice(0, MOST).map((label) => `“${label}”`),
        'or',
      );
      const data = { labels: joinWords(labels.map((label) => `“${label}”`)), pieces: words, market: name, accepted };
      const isOneRefused = labels.some((label) => isRefused(label, disclosure));
      report(labels.length === 0 ? 'none' : isOneRefused ? 'refused' : 'not-accepted', place, data);
    }
  },
});

function labelsOf({ deliverable }: PieceInMarket): readonly string[] {
  return deliverable.disclosure?.label ?? [];
}

function accepts({ market }: PieceInMarket, label: string): boolean {
  return isAccepted(label, market.data.disclosure ?? {});
}

/** More than these would not help. */
const MOST = 3;
