import fc from 'fast-check';
import type { JsonObject } from '../../src/domain/json.ts';
import { filledCampaign } from './fill-campaign.ts';
import { randomFrom } from './random.ts';
import { randomValue } from './random-value.ts';

/** A generated campaign with the numbers that go on from its seed, for tests that change it. */
export interface GeneratedCampaign {
  readonly seed: number;
  readonly written: JsonObject;
  readonly random: () => number;
  /** What fast-check prints of it. */
  readonly [fc.toStringMethod]: () => string;
}

/** Campaigns with a valid value in every field that the schema has, and references that name something. */
export function arbitraryFullCampaign(): fc.Arbitrary<GeneratedCampaign> {
  return seeds().map((seed) => generated(seed, 1));
}

/** Campaigns with some of the fields: any optional one may be missing, ids among them. */
export function arbitraryPartialCampaign(): fc.Arbitrary<GeneratedCampaign> {
  return seeds().map((seed) => generated(seed, 0.3 + (Math.abs(seed) % 60) / 100));
}

/** A failure names its seed: `generated(seed, share)` makes the same campaign again. */
export function generated(seed: number, shareOfFields: number): GeneratedCampaign {
  const random = randomFrom(seed);
  const written = filledCampaign({
    value: (node, path) => randomValue(random, node, path),
    pick: (path) => randomFrom(seed + path.join('.').length * 31)(),
    keeps: () => random() < shareOfFields,
  });
  return { seed, written, random, [fc.toStringMethod]: () => `generated(${seed}, ${shareOfFields})` };
}

function seeds(): fc.Arbitrary<number> {
  return fc.noShrink(fc.integer());
}
