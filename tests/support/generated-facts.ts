import type { Entries } from '../../src/domain/corpus.ts';
import { entriesFrom } from '../../src/domain/entries-from.ts';
import { TARGETS } from './fill-campaign.ts';

/** The shared facts that generated campaigns refer to. */
export function generatedFacts(): Entries {
  return entriesFrom({
    party: named(TARGETS.party, (id) => ({ name: `Party ${id}`, kind: 'agency', zone: ZONES[id] ?? 'Europe/Berlin' })),
    market: named(TARGETS.market, (id) => ({
      name: id,
      code: id.toUpperCase(),
      zone: 'Europe/Berlin',
      languages: [id === 'us' ? 'en' : id],
      disclosure: { labels: [`#ad-${id}`, 'other'] },
    })),
    platform: named(TARGETS.platform, (id) => ({ name: id, formats: TARGETS.format.map(format) })),
    metric: named(TARGETS.metric, (id) => ({
      name: `Metric ${id}`,
      unit: 'count',
      formula: `${id} per post`,
      says: 'volume',
      better: 'higher',
    })),
    glossary: named(TARGETS.glossary, (id) => ({ term: id, means: `What ${id} means.` })),
    holidays: {},
  });
}

const ZONES: Readonly<Record<string, string>> = { northlight: 'America/New_York', 'jon-oak': 'Europe/London' };

function named(ids: readonly string[], make: (id: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(ids.map((id) => [id, make(id)]));
}

function format(id: string): unknown {
  return { id, title: id, medium: 'video', aspectRatios: ['9:16', '1:1'], resolution: '1080x1920' };
}
