import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementOf } from '../../../tests/support/agreement.ts';
import { entryFrom } from '../entries-from.ts';
import { arbitraryFullCampaign, arbitraryPartialCampaign } from '../../../tests/support/arbitrary-campaign.ts';
import { exampleFacts } from './example-facts.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { campaignIndex, type CampaignIndex } from '../campaign-index.ts';
import { judge } from '../check.ts';
import type { Finding } from '../finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { UNKNOWN } from '../schema/values.ts';
import { messageOf } from './index.ts';

test('the rules judge any campaign, in sentences that are filled', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryFullCampaign(), arbitraryPartialCampaign()), ({ written }) => {
      for (const finding of findingsOf(written)) {
        expect(messageOf(finding), finding.rule).not.toMatch(/\bundefined\b|\[object|\bNaN\b|-?Infinity/);
        for (const value of Object.values(finding.data)) expect(value, finding.rule).toBeDefined();
      }
    }),
    { numRuns: 40 },
  );
});

test('the rules judge a campaign in which anything may be open', () => {
  fc.assert(
    fc.property(arbitraryFullCampaign(), ({ written, random }) => {
      findingsOf(opened(written, random) as JsonObject);
    }),
    { numRuns: 20 },
  );
});

test('a campaign that is over is told nothing about how it might have been agreed', () => {
  fc.assert(
    fc.property(arbitraryFullCampaign(), ({ written }) => {
      for (const status of ['wrapped', 'cancelled']) expect(findingsOf({ ...written, status })).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

/** What all rules find; none of them may fail, whatever the content is. */
function findingsOf(written: JsonObject): readonly Finding[] {
  const agreement = agreementOf(written, exampleFacts);
  const { findings, crashes } = judge(agreement, { asOf: '2026-05-01', facts: exampleFacts, elsewhere: indexWith(agreement) });
  expect(crashes).toEqual([]);
  return findings;
}

/** The campaign beside one in which everybody is bound. */
function indexWith({ id, file, written }: Agreement): CampaignIndex {
  const other = entryFrom('campaign', 'other', { ...written, title: 'Another', flight: FLIGHT, exclusivity: BOND });
  return campaignIndex({
    ...exampleFacts,
    campaign: new Map([
      [id, { ...other, id, file, data: written }],
      ['other', other],
    ]),
  });
}

const FLIGHT = { start: '2026-01-01', end: '2026-12-31' };
const BOND = { category: 'lamps', competitors: ['Lumen'], window: { from: '2026-01-01', until: '2026-12-31' } };

/** The same data with one value in five not known yet. */
function opened(value: Json, random: () => number): Json {
  if (random() < 0.05) return UNKNOWN;
  if (isList(value)) return value.map((item) => opened(item, random));
  if (!isObject(value)) return random() < 0.2 ? UNKNOWN : value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, child === undefined ? child : opened(child, random)]),
  );
}
