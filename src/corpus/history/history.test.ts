import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CampaignHistory } from '../../domain/history.ts';
import { loadCorpus } from '../load-corpus.ts';
import { publish } from '../published-site.ts';
import { campaignHistory } from './campaign-history.ts';
import { folderHistory } from './file-changes.ts';

let base: string;
let content: string;
beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'samepage-history-'));
  content = path.join(base, 'plans', 'content');
  mkdirSync(path.join(content, 'campaigns'), { recursive: true });
  write('samepage.yaml', 'name: Samepage\n');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

describe('the history of a folder', () => {
  test('names each change of a file, newest first, by author name alone', () => {
    commit('Ada Born', '2026-05-01T10:00:00+02:00', 'Begin', () => write('campaigns/aurora.mdx', campaign()));
    commit('Bo Lind', '2026-05-12T09:30:00+02:00', 'Longer flight', () =>
      write('campaigns/aurora.mdx', campaign({ end: '2026-06-30' })),
    );
    const history = folderHistory(content);
    const changes = history.state === 'known' ? history.files.get('campaigns/aurora.mdx') : undefined;
    expect(changes?.map(({ at, by, subject }) => [at, by, subject])).toEqual([
      ['2026-05-12T09:30:00+02:00', 'Bo Lind', 'Longer flight'],
      ['2026-05-01T10:00:00+02:00', 'Ada Born', 'Begin'],
    ]);
    expect(JSON.stringify(changes)).not.toContain('@');
  });

  test('follows a file through renames, also when two files change places', () => {
    commit('Ada Born', '2026-05-01T10:00:00Z', 'Begin', () => {
      write('campaigns/aurora.mdx', campaign());
      write(
        'campaigns/borealis.mdx',
        campaign({ title: 'Quite another thing', end: '2027-01-31', summary: 'With more words in it.' }),
      );
    });
    commit('Bo Lind', '2026-05-02T10:00:00Z', 'Swap', () => {
      rename('campaigns/aurora.mdx', 'spare');
      rename('campaigns/borealis.mdx', 'campaigns/aurora.mdx');
      rename('spare', 'campaigns/borealis.mdx');
    });
    commit('Cy Dorn', '2026-05-03T10:00:00Z', 'Rename', () => rename('campaigns/borealis.mdx', 'campaigns/northern-light.mdx'));
    const history = folderHistory(content);
    if (history.state === 'unknown') throw new Error(history.why);
    const subjects = (file: string) => history.files.get(file)?.map(({ subject }) => subject);
    expect(subjects('campaigns/northern-light.mdx')?.[0]).toBe('Rename');
    expect(subjects('campaigns/northern-light.mdx')?.at(-1)).toBe('Begin');
  });

  test('says why it knows nothing', () => {
    expect(folderHistory(content)).toEqual({ state: 'unknown', why: 'no-repository' });
    commit('Ada Born', '2026-05-01T10:00:00Z', 'Begin', () => write('campaigns/aurora.mdx', campaign()));
    commit('Ada Born', '2026-05-02T10:00:00Z', 'Go on', () => write('campaigns/aurora.mdx', campaign({ end: '2026-06-30' })));
    const clone = path.join(base, 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${path.join(base, 'plans')}`, clone]);
    expect(folderHistory(path.join(clone, 'content'))).toEqual({ state: 'unknown', why: 'shallow' });
  });

  test('takes names as text, whatever is in them', () => {
    commit('Ada $(touch pwned) Born', '2026-05-01T10:00:00Z', '--output=x "; rm', () => write('campaigns/aurora.mdx', campaign()));
    const history = folderHistory(content);
    expect(history.state === 'known' && history.files.get('campaigns/aurora.mdx')?.[0]).toMatchObject({
      by: 'Ada $(touch pwned) Born',
      subject: '--output=x "; rm',
    });
  });
});

describe('the history of a campaign', () => {
  test('one version wrote every clause, and nothing is read for it', () => {
    commit('Ada Born', '2026-05-01T10:00:00Z', 'Begin', () => write('campaigns/aurora.mdx', campaign()));
    const history = known(historyOf());
    expect(history.allBy).toMatchObject({ by: 'Ada Born', isFirst: true });
    expect(history.changes).toHaveLength(1);
    expect(existsSync(path.join(base, 'cache'))).toBe(false);
  });

  test('each clause goes back to the commit that last changed it', () => {
    twoVersions();
    const history = known(historyOf());
    expect(history.allBy).toBeUndefined();
    expect(history.byClause.get('flight')?.by).toBe('Bo Lind');
    expect(history.byClause.get('owner')?.by).toBe('Ada Born');
    expect(history.changes.map(({ clauses, gone }) => [clauses, gone])).toEqual([
      [['flight'], 1],
      [['identity', 'owner', 'roles/lumen', 'flight'], 0],
    ]);
  });

  test('what was worked out is kept by blob, and used again', () => {
    twoVersions();
    const first = historyOf();
    const kept = readdirSync(path.join(base, 'cache'), { recursive: true }).filter((name) => String(name).endsWith('.json'));
    expect(kept).toHaveLength(2);
    expect(historyOf()).toEqual(first);
  });

  test('a version that cannot be read is blamed on nobody', () => {
    commit('Ada Born', '2026-05-01T10:00:00Z', 'Begin', () => write('campaigns/aurora.mdx', campaign()));
    commit('Bo Lind', '2026-05-02T10:00:00Z', 'Break', () => write('campaigns/aurora.mdx', '---\ntitle: [\n---\n'));
    commit('Cy Dorn', '2026-05-03T10:00:00Z', 'Mend', () => write('campaigns/aurora.mdx', campaign({ end: '2026-06-30' })));
    expect(known(historyOf()).byClause.get('flight')).toBeUndefined();
  });

  test('what is edited and not committed belongs to nobody yet', () => {
    twoVersions();
    write('campaigns/aurora.mdx', campaign({ end: '2026-07-31' }));
    const history = known(historyOf());
    expect(history.isEdited).toBe(true);
    expect(history.byClause.get('flight')).toBeUndefined();
    expect(history.byClause.get('owner')?.by).toBe('Ada Born');
  });

  test('an audience is told of clauses that it sees, and never what the commit said', () => {
    commit('Ada Born', '2026-05-01T10:00:00Z', 'Begin', () => write('campaigns/aurora.mdx', campaign()));
    commit('Bo Lind', '2026-05-12T10:00:00Z', 'Pay 9,000', () =>
      write('campaigns/aurora.mdx', campaign({ more: 'budget: { heldBy: lumen, total: 9000 }\n' })),
    );
    expect(known(historyOf('internal')).changes[0]).toMatchObject({ clauses: ['budget', 'budget/total'], subject: 'Pay 9,000' });
    const partners = known(historyOf('partners')).changes;
    expect(partners[0]).toMatchObject({ clauses: ['budget'], subject: undefined });
    expect(JSON.stringify(partners)).not.toMatch(/9,000|total/);
  });

  test('the public is told nothing', () => {
    commit('Ada Born', '2026-05-01T10:00:00Z', 'Begin', () =>
      write('campaigns/aurora.mdx', campaign({ status: 'wrapped', more: 'publishable: true\n' })),
    );
    const site = publish(loadCorpus(content).corpus, { audience: 'public', asOf: '2026-11-21', root: content });
    expect(site.campaign('aurora')).toBeDefined();
    expect(site.campaign('aurora')?.history).toBeUndefined();
    expect(site.hasHistory('aurora')).toBe(false);
  });
});

function twoVersions(): void {
  commit('Ada Born', '2026-05-01T10:00:00Z', 'Begin', () =>
    write('campaigns/aurora.mdx', campaign({ more: 'definitions:\n  - { term: authentic, means: own words }\n' })),
  );
  commit('Bo Lind', '2026-05-12T10:00:00Z', 'Longer', () => write('campaigns/aurora.mdx', campaign({ end: '2026-06-30' })));
}

function historyOf(audience: 'internal' | 'partners' = 'internal'): CampaignHistory {
  const { corpus, findings } = loadCorpus(content);
  expect(findings).toEqual([]);
  const site = publish(corpus, { audience, asOf: '2026-11-21' });
  const places = { root: content, cacheFolder: path.join(base, 'cache') };
  return campaignHistory(
    corpus.entries.campaign.get('aurora')!,
    site.campaign('aurora')!.agreement,
    folderHistory(content),
    places,
  );
}

function known(history: CampaignHistory): CampaignHistory & { state: 'known' } {
  if (history.state === 'unknown') throw new Error(`The history is not known: ${history.why}`);
  return history;
}

function campaign({ title = 'Aurora', end = '2026-05-31', status = 'aligning', summary = '', more = '' } = {}): string {
  return `---
title: ${title}
${summary && `summary: ${summary}\n`}status: ${status}
currency: EUR
flight: { start: "2026-05-01", end: "${end}" }
owner: { role: lumen, person: Lia Ode }
roles:
  - { id: lumen, kind: brand, title: Lumen }
${more}---
`;
}

function write(file: string, text: string): void {
  writeFileSync(path.join(content, file), text);
}

function rename(from: string, to: string): void {
  renameSync(path.join(content, from), path.join(content, to));
}

function commit(name: string, date: string, subject: string, change: () => void): void {
  const folder = path.join(base, 'plans');
  if (!existsSync(path.join(folder, '.git'))) execFileSync('git', ['init', '--quiet', folder]);
  change();
  execFileSync('git', ['add', '--all'], { cwd: folder });
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const who = ['-c', `user.name=${name}`, '-c', 'user.email=someone@example.com', '-c', 'commit.gpgSign=false'];
  execFileSync('git', [...who, 'commit', '--quiet', '--message', subject], { cwd: folder, env });
}
