import { describe, expect, it } from 'vitest';
import { campaignOf } from '../../../tests/support/agreement.ts';
import { distinctTitleOf } from './role-words.ts';
import { groupOf, memberOf, partiesOf, partiesOfRole, roleOf, rolesOfParty } from './roles.ts';

const campaign = campaignOf({
  title: 'Aurora',
  roles: [
    { id: 'brand', party: 'lumen' },
    { id: 'legal', party: 'lumen' },
    { id: 'creators', kind: 'creator', members: ['mila-hart', 'jon-oak'] },
    { id: 'makers', kind: 'creator', size: 12 },
    { id: 'crew', party: 'lumen', members: ['lumen', 'jon-oak'] },
    { size: 3 },
  ],
});

describe('a reference to a role', () => {
  it.each([
    ['creators', 'creators', undefined],
    ['creators/mila-hart', 'creators', 'mila-hart'],
    ['', '', undefined],
  ])('"%s" is the group "%s" and the member %s', (reference, group, member) => {
    expect([groupOf(reference), memberOf(reference)]).toEqual([group, member]);
  });

  it.each([
    ['brand', ['lumen']],
    ['creators', ['mila-hart', 'jon-oak']],
    ['creators/mila-hart', ['mila-hart']],
    ['creators/lumen', []],
    ['brand/lumen', []],
    ['makers', []],
    ['makers/jon-oak', []],
    ['crew', ['lumen', 'jon-oak']],
    ['nobody', []],
    ['constructor', []],
    ['', []],
  ])('"%s" stands for %j', (reference, parties) => {
    expect(partiesOfRole(campaign, reference)).toEqual(parties);
  });

  it('finds the role of a member too', () => {
    expect(roleOf(campaign, 'creators/mila-hart')?.id).toBe('creators');
    expect(roleOf(campaign, 'undefined')).toBeUndefined();
  });
});

describe('a party', () => {
  it.each([
    ['lumen', ['brand', 'legal', 'crew', 'crew/lumen']],
    ['jon-oak', ['creators', 'creators/jon-oak', 'crew', 'crew/jon-oak']],
    ['stranger', []],
  ])('%s takes part as %j', (party, references) => {
    expect(rolesOfParty(campaign, party)).toEqual(references);
  });

  it('is counted once, in the order of the roles', () => {
    expect(partiesOf(campaign)).toEqual(['lumen', 'mila-hart', 'jon-oak']);
    expect(partiesOf(campaignOf({ title: 'Aurora' }))).toEqual([]);
  });
});

it('a role is named with its id where its party holds another one under the same name', () => {
  const names = campaign.roles?.map((role) => distinctTitleOf(campaign, role));
  expect(names?.slice(0, 3)).toEqual(['“lumen” (brand)', '“lumen” (legal)', '“creators”']);
});
