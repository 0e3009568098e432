import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import { generateContent, generatedFiles, type Amount } from './generate.ts';

const facts = path.resolve(import.meta.dirname, '../../../content');
const amount: Amount = { campaigns: 3, kibibytes: 14 };
const root = mkdtempSync(path.join(tmpdir(), 'samepage-generated-'));

afterAll(() => rmSync(root, { recursive: true }));

describe('generated content', () => {
  it('is the same in every run', () => {
    expect([...generatedFiles(facts, amount)]).toEqual([...generatedFiles(facts, amount)]);
  });

  it('says something else in every campaign, in files of 14 to 15 KiB', () => {
    const campaigns = [...generatedFiles(facts, amount)].filter(({ file }) => file.startsWith('campaigns/'));
    expect(campaigns).toHaveLength(3);
    expect(new Set(campaigns.map(({ text }) => text)).size).toBe(3);
    for (const { text } of campaigns) {
      expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(14 * 1024);
      expect(Buffer.byteLength(text)).toBeLessThan(15 * 1024);
    }
  });

  it('has the shape that it claims', () => {
    generateContent(root, facts, amount);
    const { corpus, findings } = loadCorpus(root);
    expect(findings).toEqual([]);
    expect(corpus.entries.campaign.size).toBe(3);
    expect([...corpus.entries.campaign.values()].every(({ prose }) => prose !== undefined)).toBe(true);
  });
});
