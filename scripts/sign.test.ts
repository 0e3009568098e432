import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../src/corpus/load-corpus.ts';
import { resolveAgreement } from '../src/domain/agreement/resolve.ts';
import { signaturesOf } from '../src/domain/agreement/signatures.ts';

const CAMPAIGN = 'tarnloop-repair-week';

describe('npm run sign', () => {
  test('records hashes that fit the text beside it, and the signature holds until a term changes', () => {
    const content = copyOfContent();
    expect(sign(content, 'larkstow').status).toBe(0);
    const [kept = ''] = newTexts(content);
    expect(
      `${createHash('sha256')
        .update(readFileSync(path.join(content, 'signed', kept)))
        .digest('hex')}.json`,
    ).toBe(kept);
    expect(loadCorpus(content).findings).toEqual([]);
    expect(stateOf(content, 'larkstow')).toEqual({ state: 'signed', changed: [] });

    // The reviews are between the brand and the creators: the agency signs them through nobody.
    edit(content, 'rounds: 1', 'rounds: 3');
    expect(stateOf(content, 'larkstow')).toEqual({ state: 'signed', changed: [] });
    edit(content, 'end: "2027-02-26"', 'end: "2027-03-02"');
    expect(stateOf(content, 'larkstow')).toEqual({ state: 'stale', changed: ['flight'] });
  });

  test('a note, a comment or another order leaves a signature as it was', () => {
    const content = copyOfContent();
    sign(content, 'larkstow');
    edit(content, '  - { id: brand, kind: brand,', '  # a comment\n  - { kind: brand, id: brand,');
    edit(content, 'status: open', 'status: disputed');
    expect(stateOf(content, 'larkstow').state).toBe('signed');
  });

  test('a text that was changed after it was signed is a finding', () => {
    const content = copyOfContent();
    sign(content, 'larkstow');
    const [kept = ''] = newTexts(content);
    const file = path.join(content, 'signed', kept);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Tarnloop', 'Tarnl00p'));
    expect(loadCorpus(content).findings.map(({ rule, messageId }) => `${rule}/${messageId}`)).toContain('signed-text/altered');
  });

  test('a signature is never overwritten, and only a partner signs', () => {
    const content = copyOfContent();
    sign(content, 'larkstow');
    expect(sign(content, 'larkstow')).toMatchObject({ status: 2, stderr: expect.stringContaining('never overwritten') as string });
    expect(sign(content, 'daybrim')).toMatchObject({ status: 2, stderr: expect.stringContaining('takes no part') as string });
  });
});

function copyOfContent(): string {
  const content = path.join(mkdtempSync(path.join(tmpdir(), 'samepage-')), 'content');
  cpSync('content', content, { recursive: true });
  return content;
}

function sign(content: string, party: string): { status: number | null; stderr: string } {
  const options = ['--campaign', CAMPAIGN, '--party', party, '--person', 'Imogen Farrant', '--at', '2026-11-20T15:00'];
  return spawnSync(process.execPath, ['scripts/sign.ts', '--content', content, ...options], { encoding: 'utf8' });
}

function newTexts(content: string): string[] {
  const before = new Set(readdirSync(path.join('content', 'signed')));
  return readdirSync(path.join(content, 'signed')).filter((name) => !before.has(name));
}

function edit(content: string, from: string, to: string): void {
  const file = path.join(content, 'campaigns', `${CAMPAIGN}.mdx`);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

function stateOf(content: string, party: string): { state: string | undefined; changed: readonly string[] | undefined } {
  const { entries } = loadCorpus(content).corpus;
  const agreement = resolveAgreement(entries.campaign.get(CAMPAIGN)!, entries);
  const signoffs = [...entries.signoff.values()].filter(({ data }) => data.campaign === CAMPAIGN);
  const signature = signaturesOf(agreement, signoffs).find((candidate) => candidate.party === party);
  return { state: signature?.state, changed: signature?.changed };
}
