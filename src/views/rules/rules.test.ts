import { describe, expect, test } from 'vitest';
import { folderExamples } from '../../../tests/support/folder-examples.ts';
import { exampleFindings, shownExample } from '../../corpus/rule-examples.ts';
import { everyRule } from '../../domain/every-rule.ts';
import { messageOf, ruleMeta } from '../../domain/rules/index.ts';
import type { RuleMeta } from '../../domain/rules/rule.ts';
import type { Site } from '../../domain/schema/site.ts';
import { wordsIn } from '../../words/index.ts';
import { plain } from '../piece.ts';
import { worded } from '../worded.ts';
import { ruleList } from './rule-list.ts';
import { rulePage } from './rule-page.ts';
import { ruleWeight } from './rule-weight.ts';

const words = wordsIn('en');
const site: Site = { name: 'Plans' };
const context = { words, site, base: '/plans/' };
const runs = { findings: exampleFindings, shown: shownExample };
const killFee = ruleMeta('kill-fee');

describe('what a rule weighs', () => {
  test.each([
    ['yaml-trap', 'Cannot be read', 'stops the build', ['The file cannot be read as what it claims to be.']],
    ['one-owner', 'Broken', 'stops “agreed”', ['The agreement contradicts itself, or cannot work.']],
    ['kpi-target', 'At risk', 'stops “agreed”', ['It will hurt in week two.']],
    [
      'posting-hour-missing',
      'At risk',
      'stops “live”',
      ['A campaign with it cannot go live.', 'A campaign may accept it, with a reason.'],
    ],
    ['kill-fee', 'Advice', 'stops nothing', ['Worth knowing.', 'It stops nothing.']],
  ])('%s is “%s”, and %s', (id, word, stops, means) => {
    const weight = ruleWeight(ruleMeta(id), context);
    expect([weight.word, weight.stops]).toEqual([word, stops]);
    expect(weight.means).toEqual(expect.arrayContaining(means));
    expect(weight.here).toBeUndefined();
  });

  test('is what the site makes of it, with the reason', () => {
    const severities = [{ rule: 'kill-fee', severity: 'error', why: 'We were left with the bill.' } as const];
    const weight = ruleWeight(killFee, { words, site: { ...site, severities } });
    expect([weight.word, weight.tone, weight.stops]).toEqual(['Broken', 'broken', 'stops “agreed”']);
    expect(weight.here?.says).toBe('On this site it weighs “Broken” instead of “Advice”.');
    expect(plain(weight.here!.why)).toBe('We were left with the bill.');
  });

  test('may be nothing at all', () => {
    const severities = [{ rule: 'kill-fee', severity: 'off', why: 'We never cancel.' } as const];
    const weight = ruleWeight(killFee, { words, site: { ...site, severities } });
    expect(weight).toMatchObject({ word: 'Switched off', tone: 'over', stops: '', means: [] });
    expect(weight.here?.says).toBe('This site has switched it off. Elsewhere it weighs “Advice”.');
  });

  test('says of what cannot be done that each sentence may stand', () => {
    const meta: RuleMeta = { ...ruleMeta('one-owner'), isInfeasible: true };
    expect(ruleWeight(meta, context).means[0]).toBe('Each sentence may stand, and together they cannot be done.');
  });
});

describe('the list of rules', () => {
  const groups = ruleList(context);

  test('holds every rule once, in areas, each in the order of codes', () => {
    const codes = groups.map(({ rules }) => rules.map(({ code }) => code));
    expect(codes.flat().sort()).toEqual(everyRule.map(({ code }) => code).sort());
    for (const group of codes) expect(group).toEqual([...group].sort());
    expect(groups.map(({ title }) => title).slice(0, 2)).toEqual(['Agreement', 'Expectations']);
    expect(groups.at(-1)?.title).toBe('Acceptance');
  });

  test('leads to a page for each', () => {
    expect(groups.flatMap(({ rules }) => rules).find(({ id }) => id === 'kill-fee')?.href).toBe('/plans/rules/kill-fee/');
  });
});

describe('the page of a rule', () => {
  test('says what it asks for, why, how to mend it and when not to', () => {
    const page = rulePage(killFee, context, runs);
    expect([page.id, page.code, page.area]).toEqual([
      'kill-fee',
      'SP205',
      { title: 'Money and rights', href: '/plans/rules/#money' },
    ]);
    expect(page.description).toBe(killFee.description);
    expect(plain(page.why)).toBe(killFee.why);
    expect(page.fix[1]).toEqual({ kind: 'code', text: 'killFee' });
    expect(plain(page.whenNotTo!)).toContain('While nobody is named');
  });

  test('shows bad examples with what the check really says, and good ones with nothing', () => {
    const { good, bad } = rulePage(ruleMeta('kpi-target'), context, runs);
    const told = bad.find(({ title }) => title === 'Until when?')!;
    expect(told.texts[0]?.text).toBe('title: Aurora\nstatus: aligning\nkpis:\n  - metric: reach\n    target: { value: 300000 }');
    expect(told.says.map(plain)).toEqual([
      'The target of KPI “Reach” has no day. Write by, so that everyone expects it at the same time.',
    ]);
    expect(good.flatMap(({ says }) => says)).toEqual([]);
    expect([...bad, ...good].map(({ tone }) => tone)).toEqual(['risk', 'risk', 'risk', 'agreed', 'agreed', 'agreed']);
  });

  test('shows the other campaign where an example compares two', () => {
    const { bad } = rulePage(ruleMeta('exclusivity-clash'), context, runs);
    expect(bad[0]?.texts.map(({ title }) => title)).toEqual([undefined, 'Another campaign of the same site']);
  });

  test('runs every example that needs no folder, and leaves a sign where others would name something', () => {
    for (const meta of everyRule) {
      const shown = rulePage(meta, context, runs).bad.map(({ says }) => says.map(plain));
      const expected = meta.examples.bad.map((example) =>
        folderExamples[meta.id]?.[example.title]
          ? example.says.map((id) => (meta.messages[id] ?? '').replaceAll(/\{\w+\}/g, '…'))
          : exampleFindings(meta, example).map(messageOf),
      );
      expect(shown, meta.id).toEqual(expected.map((sentences) => sentences.map((sentence) => plain(worded(sentence)))));
      expect(shown.map(({ length }) => length)).toEqual(meta.examples.bad.map(({ says }) => says.length));
    }
  });

  test('folds what is long, and cuts what is about length itself', () => {
    const texts = everyRule.flatMap((meta) => {
      const { good, bad } = rulePage(meta, context, runs);
      return [...good, ...bad].flatMap((example) => example.texts);
    });
    for (const { text } of texts) expect(text.length).toBeLessThan(3001);
    expect(texts.filter(({ cut }) => cut > 0).length).toBeGreaterThan(0);
    expect(texts.filter(({ folded, text }) => folded === undefined && text.split('\n').length > 40)).toEqual([]);
  });
});
