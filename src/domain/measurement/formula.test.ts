import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { contradictsFormula, formulasDiffer, partsOfFormula } from './formula.ts';

const folder = path.resolve('content/metrics');
const metrics = readdirSync(folder).map(
  (file) => parse(readFileSync(path.join(folder, file), 'utf8')) as { name: string; formula: string; aliases?: readonly string[] },
);

describe('partsOfFormula', () => {
  test.each<[string, readonly string[], readonly string[] | undefined]>([
    ['likes + comments + saves + shares, divided by reach', ['comment', 'like', 'save', 'share'], ['account']],
    ['(likes + comments) / followers', ['comment', 'like'], ['follower']],
    ['likes, comments, saves and shares, divided by reach', ['comment', 'like', 'save', 'share'], ['account']],
    [
      'accounts that saw the content at least once, each counted once per platform, added up over platforms',
      ['account'],
      undefined,
    ],
    ['times the content was displayed, repeated displays to one account included', ['impression'], undefined],
    ['video views of 3 s or more', ['view'], undefined],
    ['clicks per post', ['click'], ['piece']],
    ['displays, repeated ones once per account', ['impression'], undefined],
    ['engagement rate by followers', ['any'], ['follower']],
    ['share of drafts on time', [], ['piece']],
    ['net price of the orders counted as conversions, without tax and shipping', ['revenue'], undefined],
    ['how glad they look', [], undefined],
  ])('reads “%s”', (formula, counted, dividedBy) => {
    const parts = partsOfFormula(formula);
    expect([...parts.counted].sort()).toEqual(counted);
    expect(parts.dividedBy && [...parts.dividedBy].sort()).toEqual(dividedBy);
  });
});

describe('formulasDiffer', () => {
  const shared = 'likes + comments + saves + shares, divided by reach';

  test.each([
    ['likes + comments, divided by reach', shared],
    ['likes + comments + saves + shares, divided by followers', shared],
    ['likes, comments, saves and shares', shared],
    ['followers of all creators', 'accounts that saw the content at least once'],
    ['clicks on the link, divided by reach', 'clicks on the tracked link, divided by impressions of the content'],
  ])('“%s” and “%s” do', (one, other) => {
    expect(formulasDiffer(one, other)).toBe(true);
    expect(formulasDiffer(other, one)).toBe(true);
  });

  test.each([
    ['Likes + comments + saves + shares, divided by reach, organic posts only', shared],
    ['(shares + saves + comments + likes) / reach', shared],
    ['people who saw a film once', 'accounts that saw the content at least once'],
    ['engagements divided by reach', shared],
    ['orders with a creator code, without returns', 'completed actions of the kind named in the agreement, traced by link'],
    ['how glad they look', shared],
  ])('“%s” and “%s” do not', (one, other) => {
    expect(formulasDiffer(one, other)).toBe(false);
    expect(formulasDiffer(other, one)).toBe(false);
  });

  test('no two metrics of the sample content count the same, and each agrees with itself in other words', () => {
    for (const { formula } of metrics) {
      expect(partsOfFormula(formula).counted.size, formula).toBeGreaterThan(0);
      expect(formulasDiffer(formula, `${formula}, counted once a week`), formula).toBe(false);
      for (const other of metrics) expect(formulasDiffer(formula, other.formula)).toBe(formula !== other.formula);
    }
  });
});

describe('contradictsFormula', () => {
  const shared = 'likes + comments + saves + shares, divided by reach';

  test.each([
    ['engagement rate by followers', shared],
    ['Interesting enough to be kept. Likes and saves divided by reach, over 30 posts.', shared],
    ['Followers of all creators, once each.', 'accounts that saw the content at least once'],
  ])('“%s” does, of “%s”', (prose, formula) => {
    expect(contradictsFormula(prose, formula)).toBe(true);
  });

  test.each([
    ['Comments of the partners do not count.', shared],
    ['Read from the insights, seven days after posting.', shared],
    ['Likes, comments, saves and shares divided by reach. Comments of the partners do not count.', shared],
    ['Views by the partners do not count.', 'accounts that saw the content at least once'],
    ['People who saw a film, unpaid.', 'accounts that saw the content at least once'],
  ])('“%s” does not, of “%s”', (prose, formula) => {
    expect(contradictsFormula(prose, formula)).toBe(false);
  });

  test('no name of a metric in the sample content contradicts its own formula', () => {
    for (const { name, aliases = [], formula } of metrics) {
      for (const word of [name, ...aliases]) expect(contradictsFormula(word, formula), word).toBe(false);
    }
  });
});
