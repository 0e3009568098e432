import { describe, expect, test } from 'vitest';
import { closingRules, ruleMeta, rules } from '../src/domain/rules/index.ts';
import { operators } from './mutations/index.ts';
import { failureOf, mutantsOf, samples, type Mutant } from './support/mutants.ts';

describe('the mistakes', () => {
  test('are made against every rule that judges campaigns', () => {
    const aimedAt = [...new Set(operators.map(({ rule }) => rule))];
    expect(aimedAt.sort()).toEqual([...rules, ...closingRules].map(({ meta }) => meta.id).sort());
  });

  test('each have a name of their own, and are found by a message that their rule has', () => {
    expect(new Set(operators.map(({ name }) => name)).size).toBe(operators.length);
    for (const { name, rule, says } of operators)
      for (const id of [says].flat()) expect(Object.keys(ruleMeta(rule).messages), name).toContain(id);
  });

  test('can each be made in some sample', () => {
    const idle = operators.filter((operator) => samples.every((sample) => mutantsOf(operator, sample).length === 0));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});

describe('every mistake, in every sample and wherever it can be made,', () => {
  const byRule = [...Map.groupBy(operators, ({ rule }) => rule)];

  test.each(byRule)('is found by the rule %s', (_, against) => {
    const mutants = against.flatMap((operator) => samples.flatMap((sample) => mutantsOf(operator, sample)));
    expect(mutants.flatMap(survivorIn)).toEqual([]);
  });
});

/** A mistake that its rule did not find, in a sentence. */
function survivorIn(mutant: Mutant): string[] {
  const { operator, sample, place } = mutant;
  const failure = failureOf(mutant);
  const wanted = [operator.says].flat().join(' or ');
  return failure === undefined ? [] : [`${sample.id}: “${operator.name}” at ${place} must say ${wanted}; ${failure}`];
}
