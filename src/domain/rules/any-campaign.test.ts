import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementOf } from '../../../tests/support/agreement.ts';
import { arbitraryFullCampaign, arbitraryPartialCampaign } from '../../../tests/support/arbitrary-campaign.ts';
import { ruleFacts } from '../../../tests/support/rule-facts.ts';
import { checkAgreement } from '../check.ts';
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
      expect(() => findingsOf(opened(written, random) as JsonObject)).not.toThrow();
    }),
    { numRuns: 20 },
  );
});

test('a campaign that is over is told nothing about how it might have been agreed', () => {
  fc.assert(
    fc.property(arbitraryFullCampaign(), ({ written }) => {
      const codes = findingsOf({ ...written, status: 'wrapped' }).map(({ code }) => code);
      expect(codes.filter((code) => code >= 'SP103' && code < 'SP150')).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

function findingsOf(written: JsonObject): Finding[] {
  return checkAgreement(agreementOf(written, ruleFacts), {
    asOf: '2026-05-01',
    facts: ruleFacts,
  });
}

/** The same data with one value in five not known yet. */
function opened(value: Json, random: () => number): Json {
  if (random() < 0.05) return UNKNOWN;
  if (isList(value)) return value.map((item) => opened(item, random));
  if (!isObject(value)) return random() < 0.2 ? UNKNOWN : value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, child === undefined ? child : opened(child, random)]),
  );
}
