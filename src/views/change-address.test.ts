import { expect, test } from 'vitest';
import { changeAddress } from './change-address.ts';

const file = 'campaigns/aurora.mdx';

test.each([
  ['github', 'https://git.example/lumen/plans/edit/main/content/campaigns/aurora.mdx'],
  ['gitlab', 'https://git.example/lumen/plans/-/edit/main/content/campaigns/aurora.mdx'],
  ['gitea', 'https://git.example/lumen/plans/_edit/main/content/campaigns/aurora.mdx'],
  ['forgejo', 'https://git.example/lumen/plans/_edit/main/content/campaigns/aurora.mdx'],
] as const)('a file is edited at the address that %s knows', (host, address) => {
  expect(changeAddress({ url: 'https://git.example/lumen/plans', host, branch: 'main' }, file)).toBe(address);
});

test('folder and branch may be named, and are encoded', () => {
  const repository = {
    url: 'https://git.example/plans/',
    host: 'github',
    branch: 'spring launch/a',
    folder: './plans/content/',
  } as const;
  expect(changeAddress(repository, file)).toBe(
    'https://git.example/plans/edit/spring%20launch/a/plans/content/campaigns/aurora.mdx',
  );
});

test('without a git host there is no address', () => {
  expect(changeAddress(undefined, file)).toBeUndefined();
});
