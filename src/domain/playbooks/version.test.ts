import { expect, test } from 'vitest';
import { families, versionOf } from './version.ts';

test.each([
  ['joint-launch-v2', 'joint-launch', 2],
  ['joint-launch-v10', 'joint-launch', 10],
  ['ugc', 'ugc', 1],
  ['overview', 'overview', 1],
])('%s is of the family %s, version %i', (id, family, version) => {
  expect(versionOf(id)).toEqual({ id, family, version });
});

test('the newest version of each family comes first, counted and not spelled', () => {
  const ids = ['ugc-v1', 'joint-launch-v9', 'joint-launch-v10', 'joint-launch-v1'];
  expect(families(ids).map((versions) => versions.map(({ id }) => id))).toEqual([
    ['joint-launch-v10', 'joint-launch-v9', 'joint-launch-v1'],
    ['ugc-v1'],
  ]);
});
