import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../../domain/json.ts';
import { outlineOf } from '../../../domain/schema/outline.ts';
import { entryFormat } from '../../format/entry-format.ts';
import { gridView } from './grid-view.ts';

const roles: Json = [
  { id: 'brand', kind: 'brand', party: 'lumen' },
  { id: 'legal', title: 'The lawyers', kind: 'legal', party: 'lumen' },
  { id: 'creators', kind: 'creator', members: ['mila-hart', 'jon-oak'] },
  { id: 'fans', title: 'The fans', kind: 'public' },
];
const names = new Map([
  ['lumen', 'Lumen'],
  ['mila-hart', 'Mila Hart'],
]);
const viewOf = (rows: readonly Json[], more: JsonObject = {}, asked: readonly string[] = []) =>
  gridView({ type: 'campaign', data: { title: 'Aurora', roles, ...more }, rows }, asked, names);
const titles = (rows: readonly Json[], asked: readonly string[] = []) => viewOf(rows, {}, asked).columns.map(({ title }) => title);

describe('the columns', () => {
  it('are the roles as they are called, and what is not known', () => {
    expect(titles([])).toEqual(['Lumen', 'The lawyers', 'creators', 'The fans', '?']);
  });

  it('follow with members that are named or asked for, and with names that no role has', () => {
    const rows = [{ activity: 'Film', responsible: ['creators/mila-hart', 'agency'], accountable: '?' }];
    expect(titles(rows, ['creators/jon-oak'])).toEqual([
      ...['Lumen', 'The lawyers', 'creators', 'Mila Hart', 'jon-oak', 'The fans', 'agency', '?'],
    ]);
    expect(viewOf(rows).askable).toEqual(['creators/jon-oak']);
    expect(viewOf(rows).columns.map(({ kind }) => kind)).toEqual(['role', 'role', 'role', 'member', 'role', 'stranger', 'unknown']);
  });

  it('tell two roles of one party apart', () => {
    const twice: Json = [
      { id: 'brand', party: 'lumen' },
      { id: 'claims', party: 'lumen' },
    ];
    expect(viewOf([], { roles: twice }).columns.map(({ title }) => title)).toEqual(['Lumen (brand)', 'Lumen (claims)', '?']);
  });

  it('know roles without an id by the id that they get', () => {
    const [first] = viewOf([], { roles: [{ title: 'The agency', kind: 'agency' }] }).columns;
    expect(first).toMatchObject({ reference: 'the-agency', title: 'The agency' });
  });
});

describe('who answers', () => {
  it.each([
    ['brand', 'one'],
    [['brand'], 'one'],
    [['brand', 'brand'], 'one'],
    ['creators/mila-hart', 'one'],
    [undefined, 'nobody'],
    ['', 'nobody'],
    [['brand', 'legal'], 'several'],
    ['creators', 'group'],
    ['fans', 'bystander'],
    ['agency', 'stranger'],
    ['?', 'unknown'],
    [['brand', '?'], 'unknown'],
  ])('for “accountable: %j”: %s', (accountable, state) => {
    expect(viewOf([{ activity: 'Film', ...(accountable !== undefined && { accountable }) }]).rows[0]).toMatchObject({
      answer: { state },
    });
  });
});

describe('the rows', () => {
  const deliverables: Json = [{ id: 'film', title: 'Launch film', assignedTo: 'creators' }];

  it('that follow from the rest come after those that are written, until one covers them', () => {
    const derived = viewOf([{ activity: 'Ship samples' }], { deliverables }).rows;
    expect(derived).toMatchObject([
      { kind: 'written' },
      { kind: 'derived', act: 'deliver', about: 'Launch film', data: { responsible: ['creators'] } },
    ]);
    expect(viewOf([{ activity: 'Film', covers: 'film' }], { deliverables }).rows.map(({ kind }) => kind)).toEqual(['written']);
  });

  it('that follow are there for a playbook too', () => {
    const { rows } = gridView({ type: 'playbook', data: { title: 'Launch', roles, deliverables }, rows: [] }, [], names);
    expect(rows).toMatchObject([{ kind: 'derived', about: 'Launch film' }]);
  });

  it.each<[string, JsonObject]>([
    ['an open item', { deliverables: ['?', ...(deliverables as Json[])] }],
    ['an item of another kind', { deliverables: [7, ...(deliverables as Json[])] }],
    ['a section of another kind', { deliverables, milestones: 'soon', workflows: { title: 'One' }, kpis: 3, decisionRights: '?' }],
    [
      'fields of another kind',
      { deliverables: [...(deliverables as Json[]), { title: 'Clip', assignedTo: { who: 'me' }, workflow: [1] }] },
    ],
    ['a list where one word belongs', { deliverables, owner: ['brand'], defaults: 'none', creators: { mila: true } }],
    ['what a form leaves behind', { deliverables: [...(deliverables as Json[]), { title: '', assignedTo: [] }], milestones: [] }],
  ])('survive %s beside them', (_, more) => {
    expect(viewOf([], more).rows).toContainEqual(expect.objectContaining({ about: 'Launch film' }));
  });

  it('say what they hold beside names', () => {
    const [row] = viewOf([{ activity: { en: 'Film' }, supports: 'legal', covers: 'film', id: 'film' }]).rows;
    expect(row).toMatchObject({ activity: '', leftovers: ['supports: "legal"', 'activity: {"en":"Film"}'] });
  });

  it('of the largest sample are all read', () => {
    const source = readFileSync('content/campaigns/daybrim-first-light.mdx', 'utf8');
    const data = entryFormat('mdx', outlineOf('campaign')).fromFile(source) as JsonObject;
    const view = gridView({ type: 'campaign', data, rows: data['raci'] as Json[] }, [], new Map());
    expect(view.columns.filter(({ kind }) => kind === 'stranger')).toEqual([]);
    const written = view.rows.filter((row) => row.kind === 'written');
    expect(written.map(({ answer }) => answer.state)).toEqual(written.map(() => 'one'));
    expect(view.rows.length - written.length).toBeGreaterThan(10);
    expect(view.rows.every(({ data: row }) => isObject(row))).toBe(true);
  });
});
