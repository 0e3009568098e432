import { describe, expect, test } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { findingOf } from '../domain/rules/rule.ts';
import { invalidValue } from '../domain/rules/shape/invalid-value.ts';
import { misplacedFile } from '../domain/rules/shape/misplaced-file.ts';
import { questionOpen } from '../domain/rules/question-open.ts';
import { unknownValue } from '../domain/rules/unknown-value.ts';
import { jsonReporter } from './json.ts';
import { textReporter } from './text.ts';

const open = question('b.mdx', 12, 3, 'Who answers at night?');
const unknown = findingOf(unknownValue, 'unknown', place('b.mdx', 2, 10), { field: '“Status”' });
const broken = findingOf(invalidValue, 'misspelled-word', place('a.mdx', 10, 9), {
  field: '“Status”',
  found: 'the text “agred”',
  suggestion: 'agreed',
});
const wide = findingOf(invalidValue, 'empty', place('a.mdx', 9, 12_345), { field: '“Title”', expected: 'a text' });
const linked = findingOf(misplacedFile, 'link', { file: 'c.mdx' });

describe('for a person at a terminal', () => {
  test('groups by file, in the order of the file, and ends with the counts and the cures', () => {
    expect(textReporter(reportOf([open, broken, linked, unknown, wide])).output).toBe(`a.mdx
  9:12345  broken   “Title” is empty. Write a text, or leave the line out.  [invalid-value SP006]
  10:9     broken   “Status” is the text “agred”, which is not one of its words. Did you mean “agreed”?  [invalid-value SP006]

b.mdx
  2:10     warning  “Status” is not known yet.  [unknown-value SP101]
  12:3     warning  The question “Who answers at night?” has no answer yet.  [question-open SP102]

c.mdx
           broken   This is a link or a device, and only plain files are read. Put the file itself here.  [misplaced-file SP010]

3 files, 2 campaigns: 3 to mend before the site can be built, 2 warnings.
  invalid-value: Write the value as the message shows, or "?" while it is not known.
  misplaced-file: Move or rename the file as the message says.`);
  });

  test('says so when nothing was found, and counts one thing as one', () => {
    expect(textReporter({ findings: [], files: 1, campaigns: 1 }).output).toBe('1 file, 1 campaign: nothing found.');
    expect(textReporter({ findings: [unknown], files: 1, campaigns: 1 }).output).toMatch(/1 file, 1 campaign: 1 warning\.$/);
  });
});

describe('for programs', () => {
  test('gives data and words, in reading order', () => {
    const { output } = jsonReporter(reportOf([open, broken]));
    expect(JSON.parse(output)).toEqual({
      files: 3,
      campaigns: 2,
      findings: [
        { ...broken, message: '“Status” is the text “agred”, which is not one of its words. Did you mean “agreed”?' },
        { ...open, message: 'The question “Who answers at night?” has no answer yet.' },
      ],
    });
  });

  test('gives an empty list when nothing was found', () => {
    expect(JSON.parse(jsonReporter({ findings: [], files: 0, campaigns: 0 }).output)).toEqual({
      files: 0,
      campaigns: 0,
      findings: [],
    });
  });
});

describe.each([
  ['text', textReporter],
  ['json', jsonReporter],
])('the exit code of %s', (_, reporter) => {
  test.each([
    ['nothing', [], 0],
    ['warnings alone', [open, unknown], 0],
    ['a file that cannot be read', [open, linked], 1],
  ])('after %s', (_title, findings, code) => {
    expect(reporter(reportOf(findings)).exitCode).toBe(code);
  });

  test('does not hang on the order of findings, and neither do the words', () => {
    const findings = [open, broken, linked, unknown, wide];
    expect(reporter(reportOf([...findings].reverse()))).toEqual(reporter(reportOf(findings)));
  });
});

test('two findings at one place stay in the order of finding', () => {
  const twins = [question('a.mdx', 1, 1, 'First?'), question('a.mdx', 1, 1, 'Second?')];
  expect(textReporter(reportOf(twins)).output).toMatch(/First\?[^]*Second\?/);
});

function reportOf(findings: readonly Finding[]): Report {
  return { findings, files: 3, campaigns: 2 };
}

function question(file: string, line: number, column: number, words: string): Finding {
  return findingOf(questionOpen, 'open', place(file, line, column), { question: words });
}

function place(file: string, line: number, column: number) {
  return { file, path: ['x'], position: { line, column } };
}
