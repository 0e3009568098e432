import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderExamples } from '../../../tests/support/folder-examples.ts';
import { ruleFacts } from '../../../tests/support/rule-facts.ts';
import { checkContent } from '../../corpus/check-content.ts';
import { addFiles, campaign, contentFolder, facts } from '../../corpus/content-folder.test-support.ts';
import { readFile, type ReadFile } from '../../corpus/read-file.ts';
import { gateProse } from '../../prose/gate.ts';
import { resolveAgreement } from '../agreement/resolve.ts';
import { checkAgreement } from '../check.ts';
import type { Entry } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import { contentTypes } from '../schema/index.ts';
import { messageOf, ruleMeta, rules, shapeRules } from './index.ts';
import { fillMessage, type Example, type RuleMeta } from './rule.ts';

const everyRule = [...shapeRules, ...rules];
const everyMeta = everyRule.map(({ meta }) => meta);

describe('the registry', () => {
  test('holds every rule of the folder under the name of its file, and nothing else', () => {
    const here = import.meta.dirname;
    const inFolder = [...filesIn(here).filter((file) => !['rule', 'index'].includes(file)), ...filesIn(path.join(here, 'shape'))];
    expect(everyMeta.map(({ id }) => id).sort()).toEqual(inFolder.sort());
  });

  test('lists rules in the order of their codes, each code once', () => {
    for (const group of [shapeRules, rules]) {
      const codes = group.map(({ meta }) => meta.code);
      expect(codes).toEqual([...new Set(codes)].sort());
    }
    expect(new Set(everyMeta.map(({ code }) => code)).size).toBe(everyMeta.length);
  });

  test('keeps codes from 100 on for rules that judge agreements', () => {
    for (const { meta } of shapeRules) expect(Number(meta.code.slice(2)), meta.id).toBeLessThan(100);
    for (const { meta } of rules) expect(Number(meta.code.slice(2)), meta.id).toBeGreaterThan(100);
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
    const findings = findingsOf(meta, example).filter(({ rule }) => rule === meta.id);
    expect(findings.map(({ messageId }) => messageId)).toEqual(example.says);
    if (example.at) expect(findings.map((finding) => finding.path.join('.'))).toEqual(example.at);
  });

  test('produces every message in an example', () => {
    const produced = new Set(meta.examples.bad.flatMap(({ says }) => says));
    expect(Object.keys(meta.messages).filter((id) => !produced.has(id))).toEqual([]);
  });

  test('fills every placeholder, and its messages are whole sentences that begin with a capital', () => {
    for (const example of meta.examples.bad) {
      for (const finding of findingsOf(meta, example).filter(({ rule }) => rule === meta.id)) expectGoodWording(finding);
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
  return findingsOf(meta, example).flatMap(({ rule, messageId }) => (rule === meta.id ? [messageId] : []));
}

/** Runs an example as it happens in a check: a folder, a file of data, a brief or a campaign's fields, by what the rule is about. */
function findingsOf({ id, severity }: RuleMeta, { title, content }: Example): readonly Finding[] {
  const folder = folderExamples[id]?.[title];
  if (folder) return inFolder(folder);
  if (severity !== 'shape') return judged(content);
  if (id === 'file-form') return inFile('campaign', content);
  if (id === 'unsafe-prose') return gateProse({ body: content, file: 'campaigns/a.mdx', firstLine: 4 });
  if (id === 'yaml-syntax' || id === 'yaml-feature') return inFile('party', content);
  if (id === 'dangling-reference') return inFolder((root) => addFiles(root, { ...facts, 'campaigns/a.mdx': campaign(content) }));
  return inFile('campaign', campaign(content));
}

function inFolder(fill: (root: string) => void): readonly Finding[] {
  const root = contentFolder();
  fill(root);
  return checkContent(root, AS_OF).findings;
}

function inFile(type: 'campaign' | 'party', content: string): readonly Finding[] {
  return read(type, content).findings;
}

/** What all rules find in a campaign whose facts are those of `tests/support/rule-facts.ts`. */
function judged(fields: string): readonly Finding[] {
  const { entry, findings } = read('campaign', campaign(fields));
  expect(findings).toEqual([]);
  return checkAgreement(resolveAgreement(entry as Entry<'campaign'>, ruleFacts), { asOf: AS_OF, facts: ruleFacts });
}

function read(type: 'campaign' | 'party', content: string): ReadFile {
  const { folder, form } = contentTypes[type];
  return readFile({ type, id: 'a', file: `${folder}/a.${form}` }, Buffer.from(content), 'digest');
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

const AS_OF = '2026-05-01';
