import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { outlineOf } from '../schema/outline.ts';
import { spellOut } from './spell-out.ts';

const spelled = (written: JsonObject) => spellOut(outlineOf('campaign'), { title: 'Aurora', ...written });
const data = (written: JsonObject) => spelled(written).data;

describe('what is not known yet', () => {
  it('is taken out and remembered where it stands, in the order of the file', () => {
    const { data: found, unknown } = spelled({
      flight: { start: '?', end: '2026-06-01' },
      markets: '?',
      budget: '?',
      deliverables: [{ title: 'Film', count: '?', disclosure: { label: ['?', '#ad'] } }],
    });
    expect(unknown).toEqual([
      ['flight', 'start'],
      ['markets'],
      ['budget'],
      ['deliverables', 0, 'count'],
      ['deliverables', 0, 'disclosure', 'label', 0],
    ]);
    expect(found).toEqual({
      title: 'Aurora',
      flight: { end: '2026-06-01' },
      deliverables: [{ id: 'film', title: 'Film', disclosure: { label: ['#ad'] } }],
    });
  });

  it('keeps its place among items, so that places after it stay true', () => {
    const {
      data: found,
      unknown,
      derivedIds,
    } = spelled({
      milestones: ['?', { title: 'Launch' }],
      payment: { schedule: ['?', { title: 'On signature' }] },
      workflows: [{ title: 'Review', steps: ['brand 48h', '?', 'brand 24h'] }],
    });
    expect(unknown).toEqual([
      ['milestones', 0],
      ['payment', 'schedule', 0],
      ['workflows', 0, 'steps', 1],
    ]);
    expect(found['milestones']).toEqual([{ title: '?' }, { id: 'launch', title: 'Launch' }]);
    expect(found['payment']).toEqual({ schedule: [{}, { id: 'on-signature', title: 'On signature' }] });
    expect(found['workflows']).toMatchObject([{ steps: [{ action: 'review' }, { action: 'revise' }, { action: 'review' }] }]);
    expect([...derivedIds]).toEqual(['milestones.1', 'payment.schedule.1', 'workflows.0']);
  });

  it('names no item: two items without a title do not become one', () => {
    const { data: found, derivedIds } = spelled({
      milestones: [{ title: '?' }, { title: '?' }],
      kpis: [{ title: '?', metric: 'reach' }],
    });
    expect(found['milestones']).toEqual([{ title: '?' }, { title: '?' }]);
    expect(found['kpis']).toEqual([{ id: 'reach', metric: 'reach' }]);
    expect([...derivedIds]).toEqual(['kpis.0']);
  });

  it('is no reference and no currency', () => {
    expect(data({ markets: ['?', 'de'], currency: '?', budget: { total: 1200, heldBy: '?' } })).toEqual({
      title: 'Aurora',
      markets: ['de'],
      budget: { total: '1200' },
    });
  });

  it('keeps the title of the campaign, which pages must be able to show', () => {
    expect(data({ title: '?' })).toEqual({ title: '?' });
  });
});

describe('short spellings', () => {
  it('of steps are by whom and within which time; review and revise alternate', () => {
    const steps = [
      'brand 48h',
      'creators/mila-hart  2 working days',
      { by: ['brand', 'legal'] },
      { by: 'maker', action: 'publish' },
    ];
    expect(data({ workflows: [{ title: 'Review', steps }] })['workflows']).toEqual([
      {
        id: 'review',
        title: 'Review',
        steps: [
          { by: ['brand'], within: '48 hours', action: 'review' },
          { by: ['creators/mila-hart'], within: '2 working days', action: 'revise' },
          { by: ['brand', 'legal'], action: 'review' },
          { by: ['maker'], action: 'publish' },
        ],
      },
    ]);
  });

  it('of steps within the same day are understood', () => {
    expect(data({ workflows: [{ title: 'Fast', steps: ['brand same day'] }] })['workflows']).toMatchObject([
      { steps: [{ by: ['brand'], within: 'same day' }] },
    ]);
  });

  it('of one value are a list of one', () => {
    expect(data({ markets: 'de', deliverables: [{ title: 'Film', assignedTo: 'brand', acceptance: 'It is there.' }] })).toEqual({
      title: 'Aurora',
      markets: ['de'],
      deliverables: [{ id: 'film', title: 'Film', assignedTo: ['brand'], acceptance: ['It is there.'] }],
    });
  });

  it('of values have one spelling', () => {
    const film = {
      title: 'Film',
      duration: '15–30s',
      resolution: '1080 × 1920',
      keepLive: '48h',
      fee: 1200,
      callToAction: ' Book now ',
    };
    expect(data({ currency: 'EUR', deliverables: [film] })['deliverables']).toEqual([
      {
        id: 'film',
        title: 'Film',
        duration: '15-30 s',
        resolution: '1080x1920',
        keepLive: '48 hours',
        fee: '1200.00 EUR',
        callToAction: 'Book now',
      },
    ]);
  });

  it.each([
    [1200, undefined, '1200'],
    ['1200.00', undefined, '1200'],
    [1200.5, undefined, '1200.5'],
    ['1200.50', undefined, '1200.5'],
    ['100 EUR', undefined, '100.00 EUR'],
    ['1200.005', 'EUR', '1200.005'],
    [5000, 'JPY', '5000 JPY'],
    [1200, 'EURO', 1200],
  ])('of the amount %j in %s are %j', (total, currency, expected) => {
    expect(data({ ...(currency && { currency }), budget: { total } })['budget']).toEqual({ total: expected });
  });

  it('are found in no time in a text of spaces', () => {
    const before = performance.now();
    data({ deliverables: [{ title: 'Film', duration: `${' '.repeat(200_000)}x` }] });
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('ids', () => {
  const idsOf = (section: string, items: readonly JsonObject[]) =>
    (spelled({ [section]: items }).data[section] as JsonObject[]).map(({ id }) => id);

  it('are made of the first name that is there', () => {
    expect(idsOf('roles', [{ title: 'Lead agency' }, { party: 'lumen' }, { kind: 'brand' }, { size: 12 }])).toEqual([
      'lead-agency',
      'lumen',
      'brand',
      undefined,
    ]);
  });

  it('are kept when they are written', () => {
    expect(idsOf('milestones', [{ id: 'go', title: 'Launch' }])).toEqual(['go']);
    expect(spelled({ milestones: [{ id: 'go', title: 'Launch' }] }).derivedIds.size).toBe(0);
  });

  it('are made again for one that is not known yet', () => {
    expect(idsOf('milestones', [{ id: '?', title: 'Launch' }])).toEqual(['launch']);
  });

  it('do not hang on who is named first among several', () => {
    const schedule = (to: readonly string[]) =>
      ((spelled({ payment: { schedule: [{ to }] } }).data['payment'] as JsonObject)['schedule'] as JsonObject[])[0]!['id'];
    expect(schedule(['agency', 'brand'])).toBe(schedule(['brand', 'agency']));
    expect(schedule(['agency'])).toBe('agency');
  });

  it('are not made where items have none', () => {
    expect(data({ remarks: [{ remark: 'A' }] })['remarks']).toEqual([{ remark: 'A' }]);
  });
});

describe('what does not fit', () => {
  it('is left as it is, for the shape check to speak about', () => {
    const odd = { flight: 'soon', roles: 'brand', deliverables: [null, 3, { title: ['a'] }], unheardOf: { a: 1 }, budget: [1] };
    expect(() => data(odd)).not.toThrow();
    expect(data(odd)).toMatchObject({ flight: 'soon', roles: 'brand', unheardOf: { a: 1 } });
  });

  it('leaves out what is empty', () => {
    expect(data({ flight: null, summary: null })).toEqual({ title: 'Aurora' });
  });

  it('never reaches the machinery of objects', () => {
    const hostile = JSON.parse(
      '{"title": "A", "__proto__": {"status": "wrapped"}, "flight": {"__proto__": {"start": "x"}}}',
    ) as JsonObject;
    const found = spellOut(outlineOf('campaign'), hostile).data;
    expect(found['status']).toBeUndefined();
    expect((found['flight'] as JsonObject)['start']).toBeUndefined();
  });
});
