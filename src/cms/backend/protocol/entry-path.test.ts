import { describe, expect, test } from 'vitest';
import { entryFolder, entryPath, sentPath } from './entry-path.ts';

describe('a path of an entry', () => {
  test.each([
    ['content/campaigns/aurora.mdx', 'campaigns/aurora.mdx'],
    ['content/playbooks/launch-v2.mdx', 'playbooks/launch-v2.mdx'],
    ['content/reports/aurora/week-1.yaml', 'reports/aurora/week-1.yaml'],
    ['content/signoffs/aurora/brand.yaml', 'signoffs/aurora/brand.yaml'],
    ['content/progress/aurora.yaml', 'progress/aurora.yaml'],
  ])('%s', (sent, file) => {
    const path = entryPath(sent);
    expect(path).toBe(file);
    expect(path && sentPath(path)).toBe(sent);
  });

  test.each([
    [
      'what the CMS does not edit',
      'content/samepage.yaml',
      'content/signed/ab.json',
      'content/holidays/de.yaml',
      'content/notes.mdx',
    ],
    ['files of the project', 'package.json', '.env', '.git/config', '.git/hooks/pre-commit', 'src/cms/x.mdx', '.github/x.yaml'],
    ['hidden files', 'content/.env', 'content/campaigns/.aurora.mdx', 'content/.git/config', 'content/campaigns/.git/x.mdx'],
    [
      'climbing',
      'content/../.env',
      'content/campaigns/../../.env',
      'content/campaigns/../campaigns/aurora.mdx',
      '../content/campaigns/aurora.mdx',
    ],
    [
      'climbing in other spellings',
      'content\\campaigns\\aurora.mdx',
      'content/campaigns/..\\x.mdx',
      'content/campaigns/%2e%2e/x.mdx',
      'content/campaigns/.．/x.mdx',
      'content/campaigns/‥/x.mdx',
    ],
    [
      'repaired spellings',
      'content//campaigns/aurora.mdx',
      './content/campaigns/aurora.mdx',
      'content/./campaigns/aurora.mdx',
      'content/campaigns/aurora.mdx/',
      ' content/campaigns/aurora.mdx',
      'Content/campaigns/aurora.mdx',
    ],
    [
      'absolute paths',
      '/etc/passwd',
      '/content/campaigns/aurora.mdx',
      'C:\\x.mdx',
      'c:/content/campaigns/aurora.mdx',
      '//server/share/x.mdx',
      'file:///etc/passwd',
      '~/x.mdx',
    ],
    [
      'tricks with endings',
      'content/campaigns/aurora.mdx ',
      'content/campaigns/aurora.mdx.',
      'content/campaigns/aurora.mdx:stream',
      'content/campaigns/aurora.mdx::$DATA',
      'content/campaigns/aurora.mdx\0.yaml',
      'content/campaigns/aurora',
      'content/campaigns/aurora.md',
      'content/parties/x.mdx',
      'content/campaigns/aurora.mdx\n',
    ],
    [
      'names of Windows',
      'content/campaigns/con.mdx',
      'content/campaigns/nul.mdx',
      'content/campaigns/com1.mdx',
      'content/reports/aux/x.yaml',
      'content/campaigns/auror~1.mdx',
    ],
    [
      'names that other systems take for another',
      'content/campaigns/Aurora.mdx',
      'content/campaigns/auröra.mdx',
      'content/campaigns/a b.mdx',
      'content/campaigns/-x.mdx',
      'content/campaigns/a\u200Bb.mdx',
    ],
    [
      'another depth',
      'content/campaigns/2026/aurora.mdx',
      'content/reports/x.yaml',
      'content/reports/a/b/c.yaml',
      'content/campaigns',
      'content',
      '',
    ],
    ['names that objects have', '__proto__', 'content/__proto__/x.yaml', 'content/constructor/x.yaml', 'constructor'],
    ['too long a name', `content/campaigns/${'a'.repeat(101)}.mdx`],
  ])('is not %s', (_, ...paths) => {
    for (const sent of paths) expect(entryPath(sent), sent).toBe(undefined);
  });
});

describe('a folder of entries', () => {
  test('is named in one way', () => {
    expect(entryFolder('content/campaigns')).toBe('campaigns');
    const others = [
      'content',
      'content/',
      'content/campaigns/',
      'content/holidays',
      'content/signed',
      'content/..',
      'src',
      '.',
      '',
      'content/reports/aurora',
      'content/constructor',
    ];
    for (const sent of others) expect(entryFolder(sent), sent).toBe(undefined);
  });
});
