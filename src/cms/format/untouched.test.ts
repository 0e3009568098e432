import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../../scripts/bench/generator/generate.ts';
import { arbitraryPartialCampaign } from '../../../tests/support/arbitrary-campaign.ts';
import { respelled } from '../../../tests/support/respell.ts';
import { outlineOf } from '../../domain/schema/outline.ts';
import { PROBLEM_KEY } from './entry-data.ts';
import { entryFormat } from './entry-format.ts';
import { randomSpelling } from './random-spelling.test-support.ts';

const outline = outlineOf('campaign');
const formats = { yaml: entryFormat('yaml', outline), mdx: entryFormat('mdx', outline) };

/** What comes back when a file is opened in the CMS and saved as it is. The order of fields is lost on the way, as in the CMS. */
function resaved(file: string, text: string): string {
  const { fromFile, toFile } = formats[file.endsWith('.mdx') ? 'mdx' : 'yaml'];
  const data = fromFile(text);
  expect(data[PROBLEM_KEY], file).toBeUndefined();
  return toFile(JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(data).toReversed()))) as typeof data);
}

test('every file of the sample content keeps its bytes', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:mdx|yaml)$/.test(file));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const text = readFileSync(path.join('content', file), 'utf8');
    expect(resaved(file, text), file).toBe(text);
  }
});

test('every file of the load test keeps its bytes', () => {
  for (const { file, text } of generatedFiles('content', { campaigns: 30, kibibytes: 8 }))
    expect(resaved(file, text), file).toBe(text);
});

test('campaigns keep their bytes, however they are spelled', () => {
  fc.assert(
    fc.property(
      arbitraryPartialCampaign(),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      ({ written, random }, lineEnd, hasMark) => {
        const yaml = randomSpelling(respelled(outline, written, random), random).replaceAll('\n', lineEnd);
        const mark = hasMark ? '\uFEFF' : '';
        const text = `${mark}---${lineEnd}${yaml}---${lineEnd}${lineEnd}The brief.${random() < 0.5 ? lineEnd : ''}`;
        expect(resaved('x.mdx', text)).toBe(text);
        expect(resaved('x.yaml', mark + yaml)).toBe(mark + yaml);
      },
    ),
    { numRuns: 60 },
  );
});
