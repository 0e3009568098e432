import { fromJS } from 'immutable';
import { describe, expect, it } from 'vitest';
import { CAMPAIGN_KEY } from '../../format/entry-data.ts';
import { campaignOfEntry } from './campaign-of-entry.ts';

const entry = (data: object) => fromJS(data) as unknown as Parameters<typeof campaignOfEntry>[0];

describe('the campaign that a form is about', () => {
  it.each([
    ['a report names it', { collection: 'reports', slug: 'aurora/2027-05-04-brand', data: { campaign: 'aurora' } }, 'aurora'],
    ['a signature names it', { collection: 'signoffs', slug: '', data: { campaign: 'aurora' } }, 'aurora'],
    ['its file says it', { collection: 'progress', slug: 'aurora', data: { log: [] } }, 'aurora'],
    ['it is chosen for a new file', { collection: 'progress', slug: '', data: { [CAMPAIGN_KEY]: 'aurora' } }, 'aurora'],
    ['none is chosen yet', { collection: 'reports', slug: '', data: {} }, ''],
    ['it is no record', { collection: 'campaigns', slug: 'aurora', data: { campaign: 'aurora' } }, undefined],
  ])('%s', (_, shown, campaign) => {
    expect(campaignOfEntry(entry(shown))).toBe(campaign);
  });

  it('is unknown without a form', () => {
    expect(campaignOfEntry(undefined)).toBeUndefined();
  });
});
