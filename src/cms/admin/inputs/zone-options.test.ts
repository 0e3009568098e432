import { describe, expect, it } from 'vitest';
import { foundOptions } from './found-options.ts';
import { usersOfZones, zoneOptions } from './zone-options.ts';

const markets = {
  zones: new Map([
    ['de', 'Europe/Berlin'],
    ['us', 'America/New_York'],
    ['odd', 'Mars/Base'],
  ]),
  names: new Map([['de', 'Germany']]),
};
const parties = {
  zones: new Map([
    ['lumen', 'Europe/Berlin'],
    ['mila-hart', 'Asia/Kolkata'],
  ]),
  names: new Map([['lumen', 'Lumen']]),
};
const DATA = {
  markets: ['us', 'de', 'odd', '?'],
  roles: [{ party: 'lumen' }, { party: 'nobody', members: ['mila-hart'] }, '?', {}],
};
const users = usersOfZones(DATA, markets, parties);

describe('the time zones that are offered', () => {
  it('are first those of the markets and partners of the entry, with their names', () => {
    expect([...users]).toEqual([
      ['America/New_York', ['us']],
      ['Europe/Berlin', ['Germany', 'Lumen']],
      ['Asia/Kolkata', ['mila-hart']],
    ]);
    expect(zoneOptions(users, 'en').slice(0, 2)).toEqual([
      { value: 'America/New_York', label: 'Eastern Time · us' },
      { value: 'Europe/Berlin', label: 'Central European Time · Germany, Lumen' },
    ]);
  });

  it('are all others after them, each of them once', () => {
    const values = zoneOptions(users, 'de').map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
    expect(values).toEqual(expect.arrayContaining(['UTC', 'Europe/Kyiv', 'Australia/Lord_Howe']));
  });

  it.each([
    ['new york', 'America/New_York'],
    ['berlin', 'Europe/Berlin'],
    ['germany', 'Europe/Berlin'],
    ['kolkata', 'Asia/Kolkata'],
    ['eastern time', 'America/New_York'],
  ])('are found: “%s” finds %s first', (typed, zone) => {
    expect(foundOptions(zoneOptions(users, 'en'), typed)[0]?.value).toBe(zone);
  });

  it('have their names in the language of the editor', () => {
    expect(foundOptions(zoneOptions(new Map(), 'de'), 'mitteleurop').map(({ value }) => value)).toContain('Europe/Berlin');
  });

  it.each([undefined, null, '?', [], { markets: 'de', roles: '?' }, { markets: { id: 'de' } }])('may come from %j', (data) => {
    expect(usersOfZones(data, markets, parties).size).toBe(data !== null && typeof data === 'object' && 'roles' in data ? 1 : 0);
  });
});
