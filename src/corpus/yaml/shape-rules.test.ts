import { describe, expect, test } from 'vitest';
import type { FieldPath } from '../../domain/finding.ts';
import type { ShapeRule } from '../../domain/rules/rule.ts';
import { fileForm } from '../../domain/rules/shape/file-form.ts';
import { yamlFeature } from '../../domain/rules/shape/yaml-feature.ts';
import { yamlSyntax } from '../../domain/rules/shape/yaml-syntax.ts';
import { yamlTrap } from '../../domain/rules/shape/yaml-trap.ts';
import { linesOf } from './finding-lines.test-support.ts';
import { readEntry } from './read-entry.ts';
import { explainScalar } from './traps.ts';
import type { ExpectedKind } from './traps.ts';

const RULES: readonly ShapeRule[] = [fileForm, yamlSyntax, yamlFeature, yamlTrap];

/** Messages that need a schema's expectation: the field that the example is about, and what its schema expects there. */
const EXPLAINED: Readonly<Record<string, readonly [path: FieldPath, expected: ExpectedKind]>> = {
  'number-for-text': [['title'], 'text'],
  'word-for-text': [['title'], 'text'],
  'empty-for-value': [['summary'], 'text'],
  'text-for-number': [['deliverables', 0, 'count'], 'number'],
  'number-spelling': [['budget', 'total'], 'number'],
  'word-for-boolean': [['publishable'], 'boolean'],
  'number-for-date': [['flight', 'start'], 'date'],
  'text-for-list': [['markets'], 'list'],
};

describe.each(RULES)('$meta.id', ({ meta }) => {
  const read = (content: string) => readEntry(Buffer.from(content), { file: 'a', form: meta.id === 'file-form' ? 'mdx' : 'yaml' });
  const [good, bad] = [meta.examples.good, meta.examples.bad];

  test.each(good)('accepts: $title', ({ content }) => {
    expect(linesOf(read(content).findings)).toEqual([]);
  });

  test.each(bad.filter(({ says }) => !((says[0] ?? '') in EXPLAINED)))('speaks about: $title', ({ content, says }) => {
    const { findings } = read(content);
    expect(findings.map(({ messageId }) => messageId)).toEqual(says);
    expect(findings.every(({ rule }) => rule === meta.id)).toBe(true);
  });

  test.each(bad.filter(({ says }) => (says[0] ?? '') in EXPLAINED))('explains: $title', ({ content, says: [id = ''] }) => {
    const entry = read(content);
    const [path, expected] = EXPLAINED[id] ?? [[], 'text'];
    expect(linesOf(entry.findings)).toEqual([]);
    expect(explainScalar(entry.sourceOf(path) ?? 'not found', expected)?.messageId).toBe(id);
  });

  test('every message is shown by some example, and fills all its placeholders', () => {
    expect(Object.keys(meta.messages).filter((id) => !bad.some(({ says }) => says.includes(id)))).toEqual([]);
    const lines = bad
      .flatMap(({ content }) => linesOf(read(content).findings))
      .map((line) => line.replaceAll(/[“"'].*?[”"']/g, ''));
    expect(lines.filter((line) => /\{\w+\}/.test(line))).toEqual([]);
  });

  test('messages are whole sentences', () => {
    for (const message of Object.values(meta.messages)) expect(message).toMatch(/^(?:[A-Z“]|\{).*\.$/s);
  });
});
