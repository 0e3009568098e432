import type { Campaign, Deliverable } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { excerptOf } from '../wording/excerpt.ts';
import { piecesInMarkets, together, type PieceInMarket } from '../markets/pieces.ts';
import { defineRule } from './rule.ts';

/** Pieces are published where their market can see them, and may advertise. */
export const platformClosedInMarket = defineRule({
  meta: {
    id: 'platform-closed-in-market',
    code: 'SP221',
    severity: 'error',
    isInfeasible: true,
    description: 'Disallow platforms that are closed to advertising in a market of the piece.',
    why: 'What is obvious in one office is forbidden in another: the film is finished when someone there says that nobody can see it, or that it costs a fine.',
    howToFix: 'Choose a platform that is open there, or give that market a deliverable of its own.',
    whenNotTo:
      'Earned posts are nobody’s advertising. A platform that closes later than the piece is published is open for it. A campaign that is over is left as it was.',
    messages: {
      closed: '{platform} is closed in {market}, and {pieces} {is} for {market}. {why} Choose another platform for {market}.',
    },
    examples: {
      good: [
        {
          title: 'Open everywhere',
          content: 'title: Aurora\nstatus: aligning\nmarkets: [de, us]\ndeliverables: [{ title: Film, platform: instagram }]\n',
        },
        {
          title: 'For the other market alone',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: [de, us]\ndeliverables: [{ title: Film, platform: douyin, markets: de }, { title: Plan, document: plan }]\n',
        },
        {
          title: 'Posts that nobody ordered',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: us\ndeliverables: [{ title: Fan posts, workstream: earned, platform: douyin }]\n',
        },
        {
          title: 'It closes after the flight',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: ca\nflight: { start: "2026-05-18", end: "2026-06-12" }\ndeliverables: [{ title: Film, platform: douyin }, { title: Second film, platform: douyin, post: { from: "2026-05-20", until: "2026-08-31" } }]\n',
        },
      ],
      bad: [
        {
          title: 'One platform for two markets',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: [de, us]\ndeliverables: [{ title: Film, platform: douyin, markets: [de, us] }]\n',
          says: ['closed'],
          at: ['deliverables.0.platform'],
        },
        {
          title: 'A default that is closed there',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: us\ndefaults: { platform: douyin, format: video }\ndeliverables: [{ title: Film }, { title: Clips }, { title: Carousel, platform: instagram, format: carousel }]\n',
          says: ['closed'],
          at: ['defaults.platform'],
        },
        {
          title: 'Closed before the film is posted',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: ca\ndeliverables: [{ title: Film, platform: douyin, post: { from: "2026-09-02", until: "2026-09-03" } }]\n',
          says: ['closed'],
          at: ['deliverables.0.platform'],
        },
      ],
    },
  },
  check({ agreement, asOf, facts, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const closed = piecesInMarkets(agreement, facts.market).filter((piece) => {
      const closure = closureOf(piece);
      return closure !== undefined && (closure.since ?? '') <= dayOf(piece.deliverable, campaign, asOf);
    });
    for (const { first, place, words } of together(agreement, closed, ['platform'])) {
      const { platform = '' } = first.deliverable;
      const data = {
        platform: facts.platform.get(platform)?.data.name ?? `“${platform}”`,
        market: first.market.data.name,
        pieces: words,
        is: words.startsWith('deliverables') ? 'are' : 'is',
        why: sentence(closureOf(first)?.why ?? ''),
      };
      report('closed', place, data);
    }
  },
});

function closureOf({ deliverable, market }: PieceInMarket) {
  return market.data.closedPlatforms?.find(({ platform }) => platform === deliverable.platform);
}

/** The day on which a piece is posted, at the earliest that is known. */
function dayOf({ post }: Deliverable, { flight }: Campaign, asOf: string): string {
  return (post?.from ?? post?.until ?? flight?.start ?? asOf).slice(0, 10);
}

/** The first sentence of a reason, whole unless it is very long. */
function sentence(why: string): string {
  const [first = ''] = why.split(/(?<=[.!?])\s/);
  const short = first.length <= LONGEST ? first.trim() : excerptOf(first);
  return /[.!?…]$/.test(short) ? short : `${short}.`;
}

const LONGEST = 240;
