import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';

/** The folders of facts that every corpus shares; generated ones get a copy. */
export const FACT_FOLDERS = ['markets', 'holidays', 'platforms', 'metrics', 'glossary'] as const;

/** What generated campaigns take from a market. */
export interface MarketFact {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly region: string;
  readonly language: string;
  readonly currency: string;
  readonly label: string;
}

/** Markets in which all of `PLACES` are open, so that a generated campaign is possible. */
const MARKETS = ['us', 'de', 'gb', 'fr', 'es', 'it', 'nl', 'pl', 'jp', 'br'] as const;

/** Where generated pieces are published: platform, format, proportion and pixels. */
export const PLACES = [
  ['instagram', 'reel', '9:16', '1080x1920'],
  ['tiktok', 'video', '9:16', '1080x1920'],
  ['youtube', 'short', '9:16', '1080x1920'],
  ['instagram', 'story', '9:16', '1080x1920'],
] as const;

/** Reads the markets of a content folder that generated campaigns run in. Throws when one of them is missing. */
export function readMarkets(root: string): MarketFact[] {
  return MARKETS.map((id) => {
    const text = readFileSync(path.join(root, 'markets', `${id}.yaml`), 'utf8');
    const market = load(text, { schema: CORE_SCHEMA }) as WrittenMarket;
    return {
      id,
      name: market.name,
      zone: market.zone,
      region: market.region,
      language: market.languages[0] ?? 'en',
      currency: market.currency,
      label: market.disclosure?.labels[0] ?? 'Ad',
    };
  });
}

interface WrittenMarket {
  readonly name: string;
  readonly zone: string;
  readonly region: string;
  readonly languages: readonly string[];
  readonly currency: string;
  readonly disclosure?: { readonly labels: readonly string[] };
}
