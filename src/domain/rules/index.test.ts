import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderExamples } from '../../../tests/support/folder-examples.ts';
import { checkProposal } from '../../corpus/check-content.ts';
import { contentFolder } from '../../corpus/content-folder.test-support.ts';
import { EXAMPLE_DAY, exampleFindings, shownExample } from '../../corpus/rule-examples.ts';
import type { Finding } from '../finding.ts';
import { closingRules, messageOf, ruleMeta, rules, shapeRules } from './index.ts';
import { fillMessage, type Example, type RuleMeta } from './rule.ts';

const everyRule = [...shapeRules, ...rules, ...closingRules];
const everyMeta = everyRule.map(({ meta }) => meta);

describe('the registry', () => {
  test('holds every rule of the folder under the name of its file, and nothing else', () => {
    const here = import.meta.dirname;
    const inFolder = [
      ...filesIn(here).filter((file) => !['rule', 'index', 'example-facts'].includes(file)),
      ...filesIn(path.join(here, 'shape')),
    ];
    expect(everyMeta.map(({ id }) => id).sort()).toEqual(inFolder.sort());
  });

  test('lists rules in the order of their codes, each code once', () => {
    for (const group of [shapeRules, rules, closingRules]) {
      const codes = group.map(({ meta }) => meta.code);
      expect(codes).toEqual([...new Set(codes)].sort());
    }
    expect(new Set(everyMeta.map(({ code }) => code)).size).toBe(everyMeta.length);
  });

  test('keeps codes from 100 on for rules that judge agreements', () => {
    for (const { meta } of shapeRules) expect(Number(meta.code.slice(2)), meta.id).toBeLessThan(100);
    for (const { meta } of [...rules, ...closingRules]) expect(Number(meta.code.slice(2)), meta.id).toBeGreaterThan(100);
  });

  test('throws for a rule that does not exist instead of dropping what it found', () => {
    expect(() => ruleMeta('one-ownr')).toThrow('There is no rule "one-ownr". Rules: file-form');
    expect(() => messageOf({ rule: 'one-ownr', messageId: 'x', data: {} })).toThrow('There is no rule "one-ownr"');
    expect(() => messageOf({ rule: 'file-form', messageId: 'emtpy', data: {} })).toThrow(
      'The rule "file-form" has no message "emtpy".',
    );
  });
});

describe.each(everyMeta.map((meta) => [meta.id, meta] as const))('the rule %s', (_, meta) => {
  test('speaks about itself in whole sentences', () => {
    expect(meta.code).toMatch(/^SP\d{3}$/);
    expect(meta.description).toMatch(/^(?:Require|Disallow) .*\.$/);
    for (const sentence of [meta.why, meta.howToFix]) expect(sentence).toMatch(/^[A-Z].*[.]$/s);
    expect(meta.severity).toMatch(shapeRules.some((rule) => rule.meta.id === meta.id) ? /^shape$/ : /^(?:error|warning|advice)$/);
    for (const [id, message] of Object.entries(meta.messages)) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(message).toMatch(/^(?:[A-Z“`]|\{\w+\}).*[.?`}]$/s);
    }
  });

  test.each(meta.examples.good)('finds nothing in the good example “$title”', (example) => {
    expect(said(meta, example)).toEqual([]);
  });

  test.each(meta.examples.bad)('finds what it says, where it says, in the bad example “$title”', (example) => {
    const findings = findingsOf(meta, example);
    expect(findings.map(({ messageId }) => messageId)).toEqual(example.says);
    if (example.at) expect(findings.map((finding) => finding.path.join('.'))).toEqual(example.at);
  });

  test.each(meta.examples.bad)('says the same about “$title” as its page shows it', (example) => {
    const sentences = (shown: Example) => findingsOf(meta, shown).map(messageOf);
    expect(sentences({ ...example, ...shownExample(meta, example) })).toEqual(sentences(example));
  });

  test('produces every message in an example', () => {
    const produced = new Set(meta.examples.bad.flatMap(({ says }) => says));
    expect(Object.keys(meta.messages).filter((id) => !produced.has(id))).toEqual([]);
  });

  test('fills every placeholder, and its messages are whole sentences that begin with a capital', () => {
    for (const example of meta.examples.bad) {
      for (const finding of findingsOf(meta, example)) expectGoodWording(finding);
    }
  });
});

test('a placeholder that nobody filled stays visible', () => {
  expect(fillMessage('{field} is {found}.', { field: '“Title”' })).toBe('“Title” is {found}.');
  expect(fillMessage('{toString}', {})).toBe('{toString}');
  expect(fillMessage('{list}', { list: ['a', 'b'] })).toBe('a, b');
});

/** The messages of one rule that an example produces, in the order of the file. */
function said(meta: RuleMeta, example: Example): string[] {
  return findingsOf(meta, example).map(({ messageId }) => messageId);
}

/** What a rule finds in an example, in the folder that it describes where it is about one. */
function findingsOf(meta: RuleMeta, example: Example): readonly Finding[] {
  const fill = folderExamples[meta.id]?.[example.title];
  return fill ? inFolder(fill).filter(({ rule }) => rule === meta.id) : exampleFindings(meta, example);
}

/** What is found in a folder that a change brings as a whole. */
function inFolder(fill: (root: string) => void): readonly Finding[] {
  const root = contentFolder();
  fill(root);
  return checkProposal(root, contentFolder(), EXAMPLE_DAY).findings;
}

function expectGoodWording(finding: Finding): void {
  const template = ruleMeta(finding.rule).messages[finding.messageId]!;
  for (const [, name = ''] of template.matchAll(/(?<![\\`])\{(\w+)\}/g)) expect(finding.data, template).toHaveProperty(name);
  const message = messageOf(finding);
  expect(message).not.toMatch(/undefined|\[object|NaN/);
  expect(message).not.toMatch(/““|””|[^".]""[^".]|[^.]\.\.(?!\.)|  /);
  expect(message).toMatch(/^[^a-z].*[.?)”"`]$/s);
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !/\.test(?:-support)?\.ts$/.test(name));
  return names.map((name) => name.replace(/\.ts$/, ''));
}
