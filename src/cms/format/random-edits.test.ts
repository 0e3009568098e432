import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '../../../scripts/bench/generator/generate.ts';
import { generated } from '../../../tests/support/arbitrary-campaign.ts';
import { randomFrom } from '../../../tests/support/random.ts';
import { respelled } from '../../../tests/support/respell.ts';
import { readEntry } from '../../corpus/yaml/read-entry.ts';
import type { JsonObject } from '../../domain/json.ts';
import { outlineOf, type ObjectNode } from '../../domain/schema/outline.ts';
import { SOURCE_KEY, fieldsOf } from './entry-data.ts';
import { entryFormat } from './entry-format.ts';
import { randomEdit } from './random-edit.test-support.ts';
import { randomSpelling } from './random-spelling.test-support.ts';
import { isSameValue } from './same-value.ts';
import { findTouched } from './touched.test-support.ts';

const campaign = outlineOf('campaign');
const seed = Number.parseInt(process.env['SAMEPAGE_SEED'] ?? '20261121', 10) || Math.floor(Math.random() * 1e9);

/** A file, and the numbers that go on from it. */
interface Start {
  readonly text: string;
  readonly outline: ObjectNode;
  readonly random: () => number;
}

/**
 * Edits a file again and again. After each edit the file reads back, with the check's own reader, as exactly the data that somebody left in
 * the form without what is empty, and nothing but what was edited has changed. Returns how many edits were made.
 */
function edit({ text: start, outline, random }: Start, count: number): number {
  const { fromFile, toFile } = entryFormat('yaml', outline);
  let fields = fieldsOf(fromFile(start), 'yaml');
  let text = start;
  let made = 0;
  for (let draw = 0; draw < count * 2 && made < count && Object.keys(fields).length > 0; draw += 1) {
    const drawn = randomEdit(fields, outline, random);
    if (!drawn) continue;
    const what = () => `${drawn.kind} ${drawn.path.join('.')} in:\n${text}`;
    const written = orExplain(() => toFile({ ...drawn.inForm, [SOURCE_KEY]: text }), what);
    const back = readEntry(new TextEncoder().encode(written), { file: 'x.yaml', form: 'yaml' }).data ?? {};
    if (!isSameValue(back as JsonObject, drawn.inFile)) expect(back, `${what()}\nwritten:\n${written}`).toEqual(drawn.inFile);
    const touched = findTouched(text, written, drawn, fields);
    if (touched !== undefined) expect.unreachable(`${touched}: ${what()}\nwritten:\n${written}`);
    [text, fields, made] = [written, drawn.inFile, made + 1];
  }
  return made;
}

function orExplain<T>(write: () => T, what: () => string): T {
  try {
    return write();
  } catch (error) {
    throw new Error(`It was refused: ${what()}`, { cause: error });
  }
}

/** A few sections of a generated campaign, written in any way. */
function spelled(number: number): Start {
  const { written, random } = generated(number, 0.4);
  const sections = Object.entries(written).filter(() => random() < 0.08);
  const some = sections.length > 0 ? sections : Object.entries(written).slice(0, 3);
  return { text: randomSpelling(respelled(campaign, Object.fromEntries(some), random), random), outline: campaign, random };
}

describe('9,600 edits of campaigns spelled in all ways', () => {
  test.each([0, 1, 2, 3])('part %d', (part) => {
    let made = 0;
    for (let number = 0; made < 2400; number += 1) made += edit(spelled(seed + part * 100_000 + number), Math.min(16, 2400 - made));
    expect(made).toBe(2400);
  });
});

test('200 edits of sample files', () => {
  const files = [
    ['market', 'content/markets/de.yaml'],
    ['market', 'content/markets/cn.yaml'],
    ['party', 'content/parties/ottergrund.yaml'],
    ['progress', 'content/progress/tarnloop-mend-it-once.yaml'],
    ['platform', 'content/platforms/instagram.yaml'],
  ] as const;
  let made = 0;
  for (const [index, [type, file]] of files.entries())
    made += edit({ text: readFileSync(file, 'utf8'), outline: outlineOf(type), random: randomFrom(seed + index) }, 40);
  expect(made).toBe(200);
});

test('200 edits of whole campaigns', () => {
  const frontmatter = (text: string) => text.slice(4, text.indexOf('\n---\n', 4) + 1);
  const texts = [
    readFileSync('content/campaigns/daybrim-first-light.mdx', 'utf8'),
    readFileSync('content/campaigns/tarnloop-mend-it-once.mdx', 'utf8'),
    ...[...generatedFiles('content', { campaigns: 3, kibibytes: 4 })]
      .filter(({ file }) => file.endsWith('.mdx'))
      .map(({ text }) => text),
  ];
  let made = 0;
  for (const [index, text] of texts.entries())
    made += edit({ text: frontmatter(text), outline: campaign, random: randomFrom(seed + index) }, 40);
  expect(made).toBe(200);
});
