import type { Market } from '../../domain/schema/facts.ts';
import type { PublishedFacts } from '../../domain/published.ts';

/** A market in which one cannot advertise on a platform. */
export interface ClosedMarket {
  readonly id: string;
  readonly name: string;
  readonly closed: NonNullable<Market['closedPlatforms']>[number];
}

/** Where a platform is closed, in the order of the markets' ids. */
export function closedMarkets(platform: string, facts: PublishedFacts): ClosedMarket[] {
  return facts.ids.market.flatMap((id) => {
    const market = facts.market(id);
    const closed = market?.closedPlatforms?.find((item) => item.platform === platform);
    return market && closed ? [{ id, name: market.name, closed }] : [];
  });
}
