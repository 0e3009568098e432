import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asking, aurora, auroraWith, refusalOf, saving, Workplace } from './content-repository.test-support.ts';
import type { LocalBackend } from './local-backend.ts';

const text = aurora.join('\n');
const publishing = asking('publishUnpublishedEntry', { collection: 'campaigns', slug: 'aurora' });
const dawn = auroraWith('title: Dawn');
let place: Workplace;
let backend: LocalBackend;
beforeEach(() => {
  place = new Workplace({ branch: 'main' });
  backend = place.workflow();
});
afterEach(() => place.remove());

describe('publishing', () => {
  test('makes one commit, shows it in the working tree and removes the draft', async () => {
    for (const title of ['D', 'Da', 'Dawn']) await backend(saving(auroraWith(`title: ${title}`)));
    await backend(publishing);
    expect([place.readAt('main', 'campaigns/aurora.mdx'), place.read('campaigns/aurora.mdx'), place.edits]).toEqual([
      dawn,
      dawn,
      '',
    ]);
    expect(place.git('log', '--format=%s by %an')).toBe('Publish campaigns/aurora by Mila Hart\nBegin by Mila Hart');
    expect(place.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
    expect(place.git('config', '--local', '--list')).not.toContain('cms/');
    expect(place.git('fsck', '--no-dangling')).toBe('');
  });

  test('leaves everything else that somebody is editing as it is', async () => {
    place.write('campaigns/mine.mdx', 'not committed');
    place.write('samepage.yaml', 'name: Changed\n');
    place.write('parties/a.yaml', 'staged');
    place.git('add', 'plans/content/parties');
    const before = place.edits;
    await backend(saving(dawn));
    await backend(publishing);
    expect([place.edits, place.read('campaigns/aurora.mdx')]).toEqual([before, dawn]);
  });

  test('joins what both sides changed on lines of their own', async () => {
    await backend(saving(dawn));
    place.write('campaigns/aurora.mdx', auroraWith('language: de'));
    place.write('campaigns/borealis.mdx', 'new');
    place.commitAll('Moved on');
    await backend(publishing);
    const both = aurora.join('\n').replace('title: Aurora', 'title: Dawn').replace('language: en', 'language: de');
    expect([place.read('campaigns/aurora.mdx'), place.edits]).toEqual([both, '']);
    expect(place.git('log', '--format=%s')).toBe('Publish campaigns/aurora\nMoved on\nBegin');
    expect(place.read('campaigns/borealis.mdx')).toBe('new');
  });

  test('refuses when both changed the same lines, names the file and changes nothing', async () => {
    await backend(saving(dawn));
    place.write('campaigns/aurora.mdx', auroraWith('title: Night'));
    place.commitAll('Moved on');
    const before = stateOf();
    const refusal = await refusalOf(backend(publishing));
    expect(refusal).toMatchObject({ status: 409, kind: 'conflict', path: 'content/campaigns/aurora.mdx' });
    expect(refusal.error).toContain('published text of content/campaigns/aurora.mdx changed the same lines');
    expect(stateOf()).toEqual(before);
  });

  test('refuses when the published entry is gone', async () => {
    await backend(saving(dawn));
    place.git('rm', '--quiet', 'plans/content/campaigns/aurora.mdx');
    place.commitAll('Gone');
    expect(await refusalOf(backend(publishing))).toMatchObject({ kind: 'conflict', path: 'content/campaigns/aurora.mdx' });
  });

  test('refuses while the file has edits that are not committed, and changes nothing', async () => {
    await backend(saving(dawn));
    place.write('campaigns/aurora.mdx', 'mine');
    const before = stateOf();
    expect(await refusalOf(backend(publishing))).toMatchObject({
      status: 409,
      kind: 'unsaved-edits',
      path: 'content/campaigns/aurora.mdx',
    });
    expect([stateOf(), place.read('campaigns/aurora.mdx')]).toEqual([before, 'mine']);
    place.write('campaigns/aurora.mdx', text);
    await backend(publishing);
    expect([place.read('campaigns/aurora.mdx'), place.edits]).toEqual([dawn, '']);
  });

  test('refuses to write over a new file, or through a link, that stands where the draft wants to be', async () => {
    await backend(saving('---\ntitle: Borealis\n---\n', { slug: 'borealis', newEntry: true }));
    const publishNew = asking('publishUnpublishedEntry', { collection: 'campaigns', slug: 'borealis' });
    place.write('campaigns/borealis.mdx', 'mine');
    expect(await refusalOf(backend(publishNew))).toMatchObject({ kind: 'unsaved-edits' });
    rmSync(path.join(place.content, 'campaigns/borealis.mdx'));
    symlinkSync('/tmp/samepage-elsewhere', path.join(place.content, 'campaigns/borealis.mdx'));
    expect(await refusalOf(backend(publishNew))).toMatchObject({ status: 422 });
  });

  test('refuses in the middle of a merge', async () => {
    await backend(saving(dawn));
    place.git('checkout', '--quiet', '-b', 'side');
    place.write('samepage.yaml', 'name: Side\n');
    place.commitAll('Side');
    place.git('checkout', '--quiet', 'main');
    place.git('merge', '--quiet', '--no-ff', '--no-commit', 'side');
    expect((await refusalOf(backend(publishing))).error).toContain('in the middle of a merge');
  });

  test('refuses a draft that changes what is no entry', async () => {
    place.git('checkout', '--quiet', '-b', 'cms/campaigns/aurora');
    writeFileSync(path.join(place.root, 'package.json'), '{}');
    place.commitAll('More');
    place.git('checkout', '--quiet', 'main');
    const { error, status } = await refusalOf(backend(publishing));
    expect([status, error]).toEqual([409, expect.stringContaining('package.json')]);
  });

  test('names everybody who wrote the draft', async () => {
    await backend(saving(auroraWith('title: Daw')));
    place.git('config', 'user.name', 'Bo Lind');
    place.git('config', 'user.email', 'bo@example.com');
    await backend(saving(dawn));
    place.git('config', 'user.name', 'Publisher');
    await backend(publishing);
    expect(place.git('log', '-1', '--format=%an|%cn|%b')).toBe('Bo Lind|Publisher|Co-authored-by: Mila Hart <mila@example.com>');
  });

  test('of a draft without changes only removes it', async () => {
    await backend(saving(text));
    await backend(publishing);
    expect(place.git('log', '--format=%s')).toBe('Begin');
    expect(place.git('for-each-ref', 'refs/heads/cms')).toBe('');
  });

  test('moves the branch alone while another one is checked out', async () => {
    await backend(saving(dawn));
    place.git('checkout', '--quiet', '-b', 'other');
    await backend(publishing);
    expect([place.readAt('main', 'campaigns/aurora.mdx'), place.read('campaigns/aurora.mdx'), place.edits]).toEqual([
      dawn,
      text,
      '',
    ]);
  });

  test('does not move a branch under another working tree', async () => {
    await backend(saving(dawn));
    place.git('checkout', '--quiet', '-b', 'other');
    const worktree = path.join(place.root, 'beside');
    place.git('worktree', 'add', '--quiet', worktree, 'main');
    expect((await refusalOf(backend(publishing))).error).toContain('checked out in another working folder');
  });
});

describe('when git stands in the way', () => {
  test.each(['index.lock', 'refs/heads/main.lock', 'refs/heads/cms/campaigns/aurora.lock'])(
    'a stale %s is explained, and nothing is half done',
    async (lock) => {
      await backend(saving(dawn));
      const before = stateOf();
      writeFileSync(path.join(place.root, '.git', lock), '');
      const { status, error } = await refusalOf(backend(publishing));
      expect([status, error]).toEqual([503, expect.stringContaining('remove the file that ends with .lock')]);
      expect(error).not.toContain(place.root);
      rmSync(path.join(place.root, '.git', lock));
      expect(stateOf()).toEqual(before);
      await backend(publishing);
      expect([place.read('campaigns/aurora.mdx'), place.edits]).toEqual([dawn, '']);
    },
  );

  test('a locked configuration is explained before a draft begins', async () => {
    writeFileSync(path.join(place.root, '.git', 'config.lock'), '');
    expect(await refusalOf(backend(saving(dawn)))).toMatchObject({ status: 503 });
    expect(place.git('for-each-ref', 'refs/heads/cms')).toBe('');
  });

  test('a branch with the name of the folder of drafts is explained', async () => {
    place.git('branch', 'cms');
    expect((await refusalOf(backend(saving(dawn)))).error).toContain('Another branch has the name of a folder');
  });

  test('hooks and signing programs do not run', async () => {
    const ran = path.join(place.root, 'ran');
    const script = `#!/bin/sh\ntouch "${ran}"\nexit 1\n`;
    for (const hook of [
      'pre-commit',
      'reference-transaction',
      'post-index-change',
      'post-checkout',
      'post-merge',
      'pre-merge-commit',
    ])
      writeFileSync(path.join(place.root, '.git', 'hooks', hook), script, { mode: 0o755 });
    place.git('config', 'commit.gpgSign', 'true');
    place.git('config', 'gpg.program', path.join(place.root, '.git', 'hooks', 'pre-commit'));
    place.git('config', 'core.fsmonitor', path.join(place.root, '.git', 'hooks', 'pre-commit'));
    await backend(saving(dawn));
    await backend(publishing);
    place.git('config', '--unset', 'core.fsmonitor');
    expect(place.git('status', '--porcelain')).not.toContain('ran');
  });
});

/** Branches, index and edits: everything that must stay when publishing is refused. */
function stateOf(): string[] {
  return [place.git('for-each-ref', '--format=%(refname) %(objectname)'), place.git('ls-files', '--stage'), place.edits];
}

describe('settling a conflict', () => {
  const night = auroraWith('title: Night');
  beforeEach(async () => {
    await backend(saving(dawn));
    place.write('campaigns/aurora.mdx', night);
    place.write('campaigns/borealis.mdx', 'new');
    place.commitAll('Moved on');
  });

  test('shows all three texts, and who wrote the published one', async () => {
    const refusal = await refusalOf(backend(publishing));
    expect(refusal).toMatchObject({
      base: text,
      draft: dawn,
      now: night,
      by: 'Mila Hart',
      settles: place.git('rev-parse', 'main'),
    });
  });

  test('publishes what was settled, and everything else that was published meanwhile', async () => {
    const settled = auroraWith('title: Night and dawn');
    await backend(saving(settled, { settles: place.git('rev-parse', 'main') }));
    await backend(publishing);
    expect([place.readAt('main', 'campaigns/aurora.mdx'), place.read('campaigns/borealis.mdx'), place.edits]).toEqual([
      settled,
      'new',
      '',
    ]);
    expect(place.git('log', '--format=%s')).toBe('Publish campaigns/aurora\nMoved on\nBegin');
  });

  test('is refused when something else was published since', async () => {
    const seen = place.git('rev-parse', 'main');
    place.write('campaigns/borealis.mdx', 'newer');
    place.commitAll('Moved on again');
    expect(await refusalOf(backend(saving(text, { settles: seen })))).toMatchObject({ status: 409 });
  });
});
