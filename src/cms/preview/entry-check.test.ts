import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../corpus/check-content.ts';
import { entryAt, listContent } from '../../corpus/content-files.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import type { Finding } from '../../domain/finding.ts';
import { checkText } from './entry-check.ts';
import { factsOf, surroundedBy, type CheckFacts, type Surrounded } from './facts.ts';

const TODAY = '2026-11-21';

let around: Surrounded;
let whole: readonly Finding[];

beforeAll(() => {
  // As it arrives in a browser: plain data that went through a file.
  const facts = JSON.parse(JSON.stringify(factsOf(loadCorpus('content').corpus))) as CheckFacts;
  around = surroundedBy(facts);
  whole = checkContent('content', TODAY).findings;
});

describe('checkText', () => {
  it.each(listContent('content').files.map(({ file }) => file))('says of %s what the check of the whole content says', (file) => {
    const { findings } = checkText(entryAt(file)!, readFileSync(`content/${file}`, 'utf8'), { around }, TODAY);
    const expected = whole.filter((finding) => finding.file === file);
    expect(sorted(findings)).toEqual(sorted(expected));
  });

  it('finds what is broken in the shape, in the references and by the rules', () => {
    const file = entryAt('campaigns/daybrim-first-light.mdx')!;
    const text = readFileSync('content/campaigns/daybrim-first-light.mdx', 'utf8');
    const found = (from: string | RegExp, to: string) =>
      checkText(file, text.replace(from, to), { around }, TODAY).findings.map(({ rule }) => rule);
    expect(found('status: live', 'status: lively')).toContain('invalid-value');
    expect(found(/markets: \[\w+/, 'markets: [atlantis')).toContain('dangling-reference');
    expect(found(/^title: .*$/m, 'titel: Daybrim')).toContain('unknown-field');
  });

  it('holds a campaign against what others bind their creators to, as it is now and not as it was published', () => {
    const file = entryAt('campaigns/daybrim-first-light.mdx')!;
    const text = readFileSync('content/campaigns/daybrim-first-light.mdx', 'utf8');
    const [, creator] = /party: (temi-ashgrove)/.exec(text) ?? [];
    const elsewhere = around.elsewhere(undefined);
    expect(elsewhere.of(creator!).map(({ id }) => id)).toContain(file.id);
    const { agreement } = checkText(file, text.replace('status: live', 'status: cancelled'), { around }, TODAY);
    expect(agreement?.campaign.status).toBe('cancelled');
  });

  it('never throws, whatever stands in the text', () => {
    for (const text of [
      '',
      '---js\nglobalThis.harm = 1\n---\n',
      '---\na: &a [*a]\n---\n',
      '\u0000',
      '---\ntitle: [\n---\n<img onerror=alert(1)>',
    ])
      expect(checkText(entryAt('campaigns/aurora.mdx')!, text, { around }, TODAY).findings.length).toBeGreaterThan(0);
    expect(globalThis).not.toHaveProperty('harm');
  });
});

/** Without positions: a form has no lines. */
function sorted(findings: readonly Finding[]): string[] {
  return findings
    .map(({ rule, messageId, path, data, severity, accepted }) => JSON.stringify([rule, messageId, path, data, severity, accepted]))
    .toSorted();
}
