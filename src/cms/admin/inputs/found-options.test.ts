import { describe, expect, it } from 'vitest';
import { itemOptions } from '../controls/options.ts';
import { foundOptions } from './found-options.ts';

const options = [
  { value: 'agency-eu', label: 'Ottergrund' },
  { value: 'brand', label: 'Lumen, Inês Caldeira' },
  { value: 'desk', label: 'The brand desk' },
  { value: 'rebrand', label: '' },
];
const found = (typed: string) => foundOptions(options, typed).map(({ value }) => value);

describe('what is offered', () => {
  it.each([
    ['', ['agency-eu', 'brand', 'desk', 'rebrand']],
    ['brand', ['brand', 'desk', 'rebrand']],
    ['OTTER', ['agency-eu']],
    ['eu', ['agency-eu']],
    ['ines', ['brand']],
    ['nobody', []],
    ['.*', []],
  ])('“%s” finds %j', (typed, values) => {
    expect(found(typed)).toEqual(values);
  });

  it('are roles with their titles and whoever fills them', () => {
    const roles = [
      { id: 'brand', kind: 'brand', party: 'lumen', pointPerson: 'Noor' },
      { title: 'The agency', party: 'harbour' },
      { id: 'creators', members: ['mila-hart', '?'], title: '?' },
      { kind: 'legal' },
      '?',
      {},
    ];
    const names = new Map([
      ['lumen', 'Lumen'],
      ['mila-hart', 'Mila Hart'],
    ]);
    expect(itemOptions('role', { roles }, names)).toEqual([
      { value: 'brand', label: 'Lumen, Noor' },
      { value: 'the-agency', label: 'The agency, harbour' },
      { value: 'creators', label: '' },
      { value: 'creators/mila-hart', label: 'Mila Hart' },
      { value: 'legal', label: '' },
    ]);
  });

  it('are the items of every section that a reference may name', () => {
    const data = { deliverables: [{ title: 'Film' }], milestones: [{ id: 'kickoff', title: 'Kickoff' }], kpis: 'soon' };
    expect(itemOptions('item', data, new Map()).map(({ value }) => value)).toEqual(['film', 'kickoff']);
    expect(itemOptions('dated', data, new Map()).map(({ value }) => value)).toEqual(['film', 'kickoff']);
    expect(itemOptions('format', data, new Map())).toEqual([]);
  });
});
