import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../tests/support/agreement.ts';
import { entriesFrom } from '../entries-from.ts';
import type { JsonObject } from '../json.ts';

const facts = entriesFrom({
  party: {
    lumen: { name: 'Lumen', kind: 'brand', zone: 'Europe/Berlin' },
    northlight: { name: 'Northlight', kind: 'agency', zone: 'America/New_York' },
    'mila-hart': { name: 'Mila Hart', kind: 'creator', zone: 'Europe/Berlin' },
    'jon-oak': { name: 'Jon Oak', kind: 'creator', zone: 'Europe/London' },
  },
  market: {
    de: { name: 'Germany', languages: ['de'], disclosure: { labels: ['Werbung', 'Anzeige'] } },
    ch: { name: 'Switzerland', languages: ['de', 'fr'], disclosure: { labels: ['Werbung'] } },
    us: { name: 'United States', languages: ['en'], disclosure: { labels: ['#ad'] } },
    nz: { name: 'New Zealand', languages: ['en'] },
  },
  platform: {
    instagram: {
      name: 'Instagram',
      formats: [{ id: 'reel', aspectRatios: ['9:16', '1:1'], resolution: '1080x1920' }, { id: 'post' }],
    },
    youtube: { name: 'YouTube', formats: [{ id: 'video', aspectRatios: ['16:9'], resolution: '1920x1080' }] },
  },
  metric: { reach: { name: 'Reach', formula: 'accounts that saw it' } },
});

const resolve = (written: JsonObject) => agreementOf({ title: 'Aurora', ...written }, facts);
const roles = [
  { id: 'brand', kind: 'brand', party: 'lumen' },
  { id: 'agency', party: 'northlight' },
];

function film(written: JsonObject, campaign: JsonObject = {}): { film: JsonObject; from: Record<string, string> } {
  const { campaign: found, origins } = resolve({ ...campaign, deliverables: [{ title: 'Film', ...written }] });
  const own = [...origins].filter(([path]) => path.startsWith('deliverables.0.'));
  return {
    film: found.deliverables![0] as unknown as JsonObject,
    from: Object.fromEntries(own.map(([path, { from, at }]) => [path.slice('deliverables.0.'.length), `${from} ${at}`])),
  };
}

describe('groups of creators', () => {
  const creators = [{ party: 'mila-hart' }, { party: 'jon-oak' }, { party: 'mila-hart' }, { market: 'de' }];

  it('have their members and size from the list of creators', () => {
    const { campaign, origins } = resolve({ roles: [{ id: 'creators', kind: 'creator' }], creators });
    expect(campaign.roles![0]).toMatchObject({ members: ['mila-hart', 'jon-oak'], size: 2 });
    expect(origins.get('roles.0.members')).toEqual({ from: 'campaign', at: 'creators' });
    expect(origins.get('roles.0.size')).toEqual({ from: 'campaign', at: 'roles.0.members' });
  });

  it('get only those that name them, when there are several groups', () => {
    const named = [{ party: 'mila-hart', role: 'a' }, { party: 'jon-oak', role: 'b' }, { party: 'lumen' }];
    const { campaign } = resolve({ roles: ['a', 'b', 'c'].map((id) => ({ id, kind: 'creator' })), creators: named });
    expect(campaign.roles!.map(({ members }) => members)).toEqual([['mila-hart'], ['jon-oak'], undefined]);
  });

  it.each([
    ['members are written', { id: 'creators', kind: 'creator', members: ['jon-oak'] }, ['jon-oak']],
    ['one party holds the role', { id: 'creators', kind: 'creator', party: 'jon-oak' }, undefined],
    ['the role is not one of creators', { id: 'creators', kind: 'talent' }, undefined],
  ])('are left alone when %s', (_why, role, members) => {
    expect(resolve({ roles: [role], creators }).campaign.roles![0]!.members).toEqual(members);
  });

  it('keep a size that is written', () => {
    expect(resolve({ roles: [{ id: 'creators', kind: 'creator', size: 12 }], creators }).campaign.roles![0]!.size).toBe(12);
  });

  it('and other roles are named after their party, unless they have a name', () => {
    const { campaign, origins } = resolve({ roles: [...roles, { id: 'legal', title: 'Claims desk', party: 'lumen' }] });
    expect(campaign.roles!.map(({ title }) => title)).toEqual(['Lumen', 'Northlight', 'Claims desk']);
    expect(origins.get('roles.0.title')).toEqual({ from: 'party', at: 'lumen' });
    expect(origins.has('roles.2.title')).toBe(false);
  });
});

describe('defaults', () => {
  const defaults = {
    platform: 'instagram',
    format: 'reel',
    aspectRatio: '4:5',
    resolution: '720x900',
    language: 'fr',
    workflow: 'two-rounds',
    keepLive: '6 months',
    disclosure: { label: 'Anzeige' },
    usageRights: { period: '1 year' },
  };

  it('fill what a deliverable does not say, each with where it is from', () => {
    const { film: found, from } = film({}, { defaults });
    expect(found).toMatchObject({ ...defaults, disclosure: { label: ['Anzeige'] } });
    for (const key of Object.keys(defaults)) expect(from[key]).toBe(`default defaults.${key}`);
  });

  it('give way to what it says', () => {
    expect(film({ keepLive: '1 year', language: 'en' }, { defaults }).film).toMatchObject({ keepLive: '1 year', language: 'en' });
  });

  it('of format, proportion and resolution do not cross to another platform', () => {
    const { film: found } = film({ platform: 'youtube' }, { defaults });
    expect(found).not.toHaveProperty('format');
    expect(found).not.toHaveProperty('aspectRatio');
    expect(found).toMatchObject({ language: 'fr', keepLive: '6 months' });
    const { film: own, from } = film({ platform: 'youtube', format: 'video' }, { defaults });
    expect(own).toMatchObject({ aspectRatio: '16:9', resolution: '1920x1080' });
    expect(from['aspectRatio']).toBe('platform youtube');
  });

  it('are not for documents, except the workflow and the markets', () => {
    const { film: found, from } = film({ document: 'media plan' }, { defaults, markets: 'de' });
    expect(found).toEqual({ id: 'film', title: 'Film', document: 'media plan', workflow: 'two-rounds', markets: ['de'], count: 1 });
    expect(from['count']).toBe('assumed deliverables.0.document');
  });

  it('are not shared: what is added to one deliverable is not added to the next', () => {
    const { campaign } = resolve({
      defaults: { disclosure: { placement: 'first line' } },
      deliverables: [
        { title: 'A', markets: 'de' },
        { title: 'B', markets: 'us' },
      ],
    });
    expect(campaign.deliverables!.map(({ disclosure }) => disclosure?.label)).toEqual([['Werbung'], ['#ad']]);
    expect(campaign.defaults).toEqual({ disclosure: { placement: 'first line' } });
  });
});

describe('what the campaign and its markets say', () => {
  it('holds for deliverables that do not say otherwise', () => {
    const campaign = { markets: ['de'], usageRights: { period: '6 months' }, exclusivity: { category: 'lamps' } };
    const { film: found, from } = film({}, campaign);
    expect(found).toMatchObject({ markets: ['de'], usageRights: { period: '6 months' }, exclusivity: { category: 'lamps' } });
    expect(from).toMatchObject({
      markets: 'campaign markets',
      usageRights: 'campaign usageRights',
      exclusivity: 'campaign exclusivity',
      'disclosure.label': 'market de',
      language: 'market de',
    });
    const own = film({ usageRights: { media: 'organic' } }, campaign).film;
    expect(own['usageRights']).toEqual({ media: 'organic' });
  });

  it.each([
    ['one market', ['de'], ['Werbung'], 'de'],
    ['markets with one label', ['de', 'ch'], ['Werbung'], undefined],
    ['markets with several', ['de', 'us'], ['Werbung', '#ad'], undefined],
    ['a market with several languages', ['ch'], ['Werbung'], undefined],
    ['a market without a label', ['nz'], undefined, 'en'],
  ])('gives labels and language for %s', (_what, markets, label, language) => {
    const { film: found } = film({ markets });
    expect([(found['disclosure'] as JsonObject | undefined)?.['label'], found['language']]).toEqual([label, language]);
  });

  it('leaves a label and a language that are written', () => {
    expect(film({ markets: 'de', language: 'en', disclosure: { label: 'Anzeige' } }).film).toMatchObject({
      language: 'en',
      disclosure: { label: ['Anzeige'] },
    });
  });
});

describe('formats and metrics', () => {
  it('give the proportion and resolution of the platform', () => {
    const { film: found, from } = film({ platform: 'instagram', format: 'reel' });
    expect(found).toMatchObject({ aspectRatio: '9:16', resolution: '1080x1920' });
    expect(from).toMatchObject({ aspectRatio: 'platform instagram', resolution: 'platform instagram' });
  });

  it.each([
    ['a format without limits', { platform: 'instagram', format: 'post' }],
    ['a format of another platform', { platform: 'youtube', format: 'reel' }],
    ['a platform that nobody knows', { platform: 'nowhere', format: 'reel' }],
  ])('give nothing for %s', (_what, written) => {
    expect(film(written).film).not.toHaveProperty('aspectRatio');
  });

  it('give a KPI the name and the one formula of its metric', () => {
    const { campaign, origins } = resolve({
      kpis: [{ metric: 'reach' }, { title: 'Ours', metric: 'reach', formula: 'own' }, { metric: 'x' }],
    });
    expect(campaign.kpis).toEqual([
      { id: 'reach', metric: 'reach', title: 'Reach', formula: 'accounts that saw it' },
      { id: 'ours', title: 'Ours', metric: 'reach', formula: 'own' },
      { id: 'x', metric: 'x' },
    ]);
    expect(origins.get('kpis.0.formula')).toEqual({ from: 'metric', at: 'reach' });
    expect(origins.get('kpis.0.id')).toEqual({ from: 'title', at: 'kpis.0' });
  });
});

describe('resolving', () => {
  it('leaves what was written as it was', () => {
    const written: JsonObject = {
      title: 'Aurora',
      markets: 'de',
      roles,
      deliverables: [{ title: 'Film' }],
      defaults: { platform: 'instagram' },
    };
    const copy = structuredClone(written);
    const { written: kept } = agreementOf(written, facts);
    expect(written).toEqual(copy);
    expect(kept).toBe(written);
  });

  it('survives references that name nothing', () => {
    const lost = {
      markets: ['xx'],
      owner: { role: 'ghost' },
      creators: [{ party: 'ghost' }],
      deliverables: [{ title: 'A', assignedTo: 'ghost/x', workflow: 'w' }],
    };
    expect(() => resolve(lost)).not.toThrow();
  });
});
