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
});
const resolve = (written: JsonObject) => agreementOf({ title: 'Aurora', ...written }, facts);
const roles = [
  { id: 'brand', kind: 'brand', party: 'lumen' },
  { id: 'agency', party: 'northlight' },
];

describe('hours without a zone', () => {
  const team = [...roles, { id: 'creators', kind: 'creator', members: ['mila-hart', 'jon-oak'] }];
  const zones = (written: JsonObject) => {
    const { campaign, origins } = resolve({ roles: team, owner: { role: 'brand' }, ...written });
    return {
      campaign,
      assumed: Object.fromEntries([...origins].filter(([path]) => path.endsWith('zone')).map(([path, { at }]) => [path, at])),
    };
  };

  it.each<[string, JsonObject, Record<string, string>]>([
    ['the flight: the owner', { flight: { kickoff: '2026-05-01T10:00' } }, { 'flight.zone': 'lumen' }],
    [
      'an embargo beside a kickoff without an hour',
      { flight: { kickoff: '2026-05-01', embargo: '2026-05-02T10:00' } },
      { 'flight.zone': 'lumen' },
    ],
    [
      'a milestone: its owner',
      { milestones: [{ title: 'A', at: '2026-05-01T10:00', owner: 'agency' }] },
      { 'milestones.0.zone': 'northlight' },
    ],
    [
      'a draft: whoever makes it',
      { deliverables: [{ title: 'A', draftDue: '2026-05-01T10:00', assignedTo: 'agency' }] },
      { 'deliverables.0.zone': 'northlight' },
    ],
    ['a selection: the owner', { selection: { opens: '2026-05-01', closes: '2026-05-02T10:00' } }, { 'selection.zone': 'lumen' }],
    [
      'a posting window: whoever posts',
      { deliverables: [{ title: 'A', post: { from: '2026-05-01T10:00' }, assignedTo: 'creators/jon-oak' }] },
      { 'deliverables.0.post.zone': 'jon-oak' },
    ],
    [
      'a posting window that opens on a day and closes at an hour',
      { deliverables: [{ title: 'A', post: { from: '2026-05-01', until: '2026-05-02T10:00' }, assignedTo: 'agency' }] },
      { 'deliverables.0.post.zone': 'northlight' },
    ],
    [
      'a KPI: whoever measures',
      { kpis: [{ title: 'A', measuredBy: 'agency', reportedEvery: { time: '10:00' } }] },
      { 'kpis.0.reportedEvery.zone': 'northlight' },
    ],
    [
      'a cadence: whoever gives it',
      { communication: { cadence: [{ what: 'A', time: '10:00', by: 'agency' }] } },
      { 'communication.cadence.0.zone': 'northlight' },
    ],
    [
      'days without an hour: nobody',
      { flight: { kickoff: '2026-05-01' }, milestones: [{ title: 'A', date: '2026-05-01', owner: 'agency' }] },
      {},
    ],
    ['a zone that is written', { flight: { kickoff: '2026-05-01T10:00', zone: 'UTC' } }, {}],
    ['a group in several zones: nobody', { milestones: [{ title: 'A', at: '2026-05-01T10:00', owner: 'creators' }] }, {}],
    ['an owner that nobody knows', { milestones: [{ title: 'A', at: '2026-05-01T10:00', owner: 'ghost' }] }, {}],
    ['no owner', { milestones: [{ title: 'A', at: '2026-05-01T10:00' }] }, {}],
  ])('take that of %s', (_what, written, assumed) => {
    expect(zones(written).assumed).toEqual(assumed);
  });

  it('are marked as assumed', () => {
    const { campaign, origins } = resolve({ roles, milestones: [{ title: 'A', at: '2026-05-01T10:00', owner: 'agency' }] });
    expect(campaign.milestones![0]!.zone).toBe('America/New_York');
    expect(origins.get('milestones.0.zone')).toEqual({ from: 'assumed', at: 'northlight' });
  });
});
