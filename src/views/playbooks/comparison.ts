import { changesFor, withOverlay, type Playbook } from '../../domain/playbooks/overlay.ts';
import type { PublishedFacts, PublishedPlaybook } from '../../domain/published.ts';
import type { Line } from '../piece.ts';
import { withoutDates, withoutPlaces } from './calm-section.ts';
import { comparedClauses } from './compared-clauses.ts';
import type { ComparedGroup } from './compared-row.ts';
import { comparedFacts, holidaySources, type FactSources } from './compared-facts.ts';
import { playbookContext } from './playbook-context.ts';

/** A playbook's markets side by side. */
export interface Comparison {
  readonly markets: readonly ComparedMarket[];
  /** What the markets do otherwise; empty when none does. */
  readonly clauses: readonly ComparedGroup[];
  /** What holds in them whatever a playbook says. */
  readonly facts: readonly ComparedGroup[];
  /** Whose data the days off are. */
  readonly sources: readonly Line[];
}

/** A market of a playbook. */
export interface ComparedMarket {
  readonly id: string;
  readonly name: string;
  /** How many things the market does otherwise. */
  readonly differences: number;
}

/** Puts the markets of a playbook side by side: those it says something about, and those it is made for, in its own order. */
export function comparisonOf(published: PublishedPlaybook, sources: FactSources): Comparison | undefined {
  const { facts } = sources;
  const { playbook } = published;
  const markets = comparedMarkets(playbook, facts);
  if (markets.length === 0) return undefined;
  const ids = markets.map(({ id }) => id);
  const changes = ids.map((id) => changesFor(playbook, id));
  const there = changes.map((one) => withOverlay(playbook, one));
  const { context, contextsAlike } = playbookContext(published, { ...sources, alike: there });
  const versions = contextsAlike.map((one, index) => ({ context: one, changes: changes[index] ?? [] }));
  return {
    markets,
    clauses: withoutPlaces(withoutDates(comparedClauses(context, versions))),
    facts: comparedFacts(ids, sources),
    sources: holidaySources(ids, sources),
  };
}

/** The markets of a playbook as far as facts are known of them. */
export function comparedMarkets(playbook: Playbook, facts: PublishedFacts): ComparedMarket[] {
  return marketsOf(playbook).flatMap((id) => {
    const market = facts.market(id);
    return market ? [{ id, name: market.name, differences: changesFor(playbook, id).length }] : [];
  });
}

/** Markets that the playbook names, then those that only its differences name. */
export function marketsOf({ markets = [], overlays = [] }: Playbook): string[] {
  return [...new Set([...markets, ...overlays.map(({ market }) => market)])];
}
