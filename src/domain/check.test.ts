import { afterEach, describe, expect, test, vi } from 'vitest';
import { agreementOf } from '../../tests/support/agreement.ts';
import { exampleFacts } from './rules/example-facts.ts';
import { checkAgreement, judge } from './check.ts';
import type { Finding } from './finding.ts';
import type { JsonObject } from './json.ts';
import { oneOwner } from './rules/one-owner.ts';
import { rules } from './rules/index.ts';
import type { Weights } from './weights.ts';

afterEach(() => vi.restoreAllMocks());

const OPEN = { title: 'Aurora', status: 'aligning', flight: { start: '?', end: '?' } };

function judged(written: JsonObject, { asOf = '2026-05-01', weights }: { asOf?: string; weights?: Weights } = {}) {
  return judge(agreementOf(written, exampleFacts), { asOf, facts: exampleFacts, weights });
}

function saidBy(rule: string, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

describe('a rule that fails', () => {
  test('is reported as its own crash, with the file that it judged, and the others go on', () => {
    vi.spyOn(oneOwner, 'check').mockImplementation(({ report }) => {
      report('missing', ['owner']);
      throw new TypeError('owner is undefined');
    });
    const { findings, crashes } = judged(OPEN);
    expect(crashes).toEqual([{ rule: 'one-owner', code: 'SP103', file: 'campaigns/aurora.mdx', message: 'owner is undefined' }]);
    expect(saidBy('one-owner', findings)).toHaveLength(1);
    expect(saidBy('unknown-value', findings)).toHaveLength(2);
  });

  test('may throw anything', () => {
    const text: unknown = 'a text';
    vi.spyOn(oneOwner, 'check').mockImplementation(() => {
      throw text;
    });
    expect(judged(OPEN).crashes.map(({ message }) => message)).toEqual(['a text']);
  });
});

describe('what a rule weighs', () => {
  test('is what the site says, with the reason and what it was', () => {
    const weights = [{ rule: 'unknown-value', severity: 'error', why: 'We sign nothing open.' }] as const;
    const [first] = saidBy('unknown-value', judged(OPEN, { weights: [...weights] }).findings);
    expect(first).toMatchObject({ severity: 'error', reweighed: { from: 'warning', why: 'We sign nothing open.' } });
  });

  test('is as it was where the site says the same, and where it says nothing of it', () => {
    const weights: Weights = [{ rule: 'unknown-value', severity: 'warning', why: 'As ever.' }];
    expect(judged(OPEN, { weights }).findings).toEqual(judged(OPEN).findings);
  });

  test('is nothing where the site switched it off', () => {
    const weights: Weights = [{ rule: 'unknown-value', severity: 'off', why: 'We talk.' }];
    expect(saidBy('unknown-value', judged(OPEN, { weights }).findings)).toEqual([]);
  });
});

describe('an accepted finding', () => {
  const accepting = (entry: JsonObject) =>
    marked({ ...OPEN, accepted: [{ rule: 'unknown-value', why: 'The retailer decides.', ...entry }] });
  const accepted = (written: JsonObject, asOf?: string) =>
    saidBy('unknown-value', judged(written, asOf === undefined ? {} : { asOf }).findings).map((finding) => finding.accepted?.why);

  test('is still there, with the reason', () => {
    expect(accepted(accepting({}))).toEqual(['The retailer decides.', 'The retailer decides.']);
  });

  test('is the one at the named place, and those inside it', () => {
    expect(accepted(accepting({ about: 'flight/end' }))).toEqual([undefined, 'The retailer decides.']);
    expect(accepted(accepting({ about: 'flight.start' }))).toEqual(['The retailer decides.', undefined]);
    expect(accepted(accepting({ about: 'flight' }))).toEqual(['The retailer decides.', 'The retailer decides.']);
    expect(accepted(accepting({ about: 'deliverables' }))).toEqual([undefined, undefined]);
  });

  test('is back on the day that was named', () => {
    const written = accepting({ until: '2026-06-15' });
    expect(accepted(written, '2026-06-14')).toEqual(['The retailer decides.', 'The retailer decides.']);
    expect(accepted(written, '2026-06-15')).toEqual([undefined, undefined]);
  });

  test('is back when what it is about changes, and not when something else does', () => {
    const written = (count: number, audience: string) => ({
      title: 'Aurora',
      status: 'aligning',
      strategy: { objective: audience },
      deliverables: [{ id: 'films', title: 'Films', count, due: '?' }],
    });
    const entry = { rule: 'unknown-value', about: 'deliverables/films', why: 'Wait.' };
    const { accepted: entries = [] } = marked({ ...written(3, 'Readers'), accepted: [entry] });
    expect(accepted({ ...written(3, 'Listeners'), accepted: entries })).toEqual(['Wait.']);
    expect(accepted({ ...written(4, 'Readers'), accepted: entries })).toEqual([undefined]);
  });

  test('is not accepted before its mark is written', () => {
    const unmarked = { ...OPEN, accepted: [{ rule: 'unknown-value', why: 'The retailer decides.' }] };
    expect(accepted(unmarked)).toEqual([undefined, undefined]);
    expect(saidBy('acceptance-current', judged(unmarked).findings).map(({ messageId }) => messageId)).toEqual(['unmarked']);
    expect(accepted(marked(unmarked))).toEqual(['The retailer decides.', 'The retailer decides.']);
    expect(saidBy('acceptance-current', judged(marked(unmarked)).findings)).toEqual([]);
    const open = { ...OPEN, accepted: [{ rule: 'unknown-value', why: 'The retailer decides.', hash: '?' }] };
    expect(saidBy('acceptance-current', judged(open).findings).map(({ messageId }) => messageId)).toEqual(['unmarked']);
    expect(accepted(marked(open))).toEqual(['The retailer decides.', 'The retailer decides.']);
  });

  describe('about rights that end before the use', () => {
    const film = { id: 'film', title: 'Film', assignedTo: 'mila', workstream: 'ugc' };
    const rights = (written: JsonObject) => ({
      title: 'Aurora',
      status: 'aligning',
      roles: [{ id: 'mila', kind: 'creator', party: 'mila-hart' }],
      defaults: { keepLive: '1 year' },
      usageRights: { from: 'posting', period: '6 months' },
      deliverables: [film],
      ...written,
    });
    const entry = { rule: 'rights-outlive-use', about: 'defaults/keepLive', why: 'They are extended each year.' };
    const { accepted: entries = [] } = marked(rights({ accepted: [entry] }));
    const isAccepted = (written: JsonObject) =>
      saidBy('rights-outlive-use', judged(rights({ accepted: entries, ...written })).findings).map(
        (one) => one.accepted !== undefined,
      );

    test.each<[string, boolean[], JsonObject]>([
      ['as it was', [true], {}],
      ['something else that changed', [true], { summary: 'A film.', strategy: { objective: 'Sell.' } }],
      ['what it is about', [false], { defaults: { keepLive: '5 years' } }],
      ['another place that takes part', [false], { usageRights: { from: 'posting', period: '1 month' } }],
      ['one more piece with the same mistake', [false], { deliverables: [film, { ...film, id: 'clip', title: 'Clip' }] }],
      ['one more piece without it', [true], { deliverables: [film, { ...film, id: 'clip', title: 'Clip', keepLive: '30 days' }] }],
      ['the order of the pieces', [true], { deliverables: [{ ...film, id: 'clip', title: 'Clip', keepLive: '30 days' }, film] }],
    ])('%s: %j', (_, expected, written) => {
      expect(isAccepted(written)).toEqual(expected);
    });
  });

  test('is never an error, nor one that is accepted for no reason', () => {
    const errors: Weights = [{ rule: 'unknown-value', severity: 'error', why: 'We sign nothing open.' }];
    const { findings } = judged(accepting({}), { weights: errors });
    expect(saidBy('unknown-value', findings).map((finding) => finding.accepted)).toEqual([undefined, undefined]);
    expect(accepted(accepting({ why: '?' }))).toEqual([undefined, undefined, undefined]);
  });
});

test('the findings come in the order of the rules', () => {
  const order = rules.map(({ meta }) => meta.id);
  const found = checkAgreement(agreementOf(OPEN, exampleFacts), { asOf: '2026-05-01', facts: exampleFacts }).map(({ rule }) =>
    order.indexOf(rule),
  );
  expect(found).toEqual([...found].sort((a, b) => a - b));
});

/** The same campaign with the marks that the check prints, so that what it accepts is accepted. */
function marked(written: JsonObject): JsonObject & { readonly accepted?: readonly JsonObject[] } {
  const entries = (written['accepted'] ?? []) as readonly JsonObject[];
  const marks = new Map(saidBy('acceptance-current', judged(written).findings).map(({ path, data }) => [path[1], data['hash']]));
  const accepted = entries.map((entry, index) => ({ ...entry, hash: String(marks.get(index)) }));
  return { ...written, accepted };
}
