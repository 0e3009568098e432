import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import type { ProposedCampaign } from '../domain/proposal/proposal.ts';
import type { Report } from '../domain/report.ts';
import { findingOf } from '../domain/rules/rule.ts';
import { invalidValue } from '../domain/rules/shape/invalid-value.ts';
import { misplacedFile } from '../domain/rules/shape/misplaced-file.ts';
import { questionOpen } from '../domain/rules/question-open.ts';
import { unknownValue } from '../domain/rules/unknown-value.ts';
import { githubReporter } from './github.ts';
import { jsonReporter } from './json.ts';
import { sarifReporter } from './sarif.ts';
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
    expect(textReporter()(reportOf([open, broken, linked, unknown, wide])).output).toBe(`a.mdx
  9:12345  broken   “Title” is empty. Write a text, or leave the line out.  [invalid-value SP006]
  10:9     broken   “Status” is the text “agred”, which is not one of its words. Did you mean “agreed”?  [invalid-value SP006]

b.mdx
  2:10     warning  “Status” is not known yet.  [unknown-value SP101]
  12:3     warning  The question “Who answers at night?” has no answer yet.  [question-open SP102]

c.mdx
           broken   This is a link or a device, and only plain files are read. Put the file itself here.  [misplaced-file SP010]

invalid-value
  Why: A value that a person can guess and a schedule cannot is a value on which two people will guess differently.
  Cure: Write the value as the message shows, or "?" while it is not known.
misplaced-file
  Why: A file that is silently passed over is an agreement that somebody believes is published.
  Cure: Move or rename the file as the message says.
unknown-value
  Why: What is left open is filled in by each partner alone, and differently.
  Cure: Ask whoever decides it, and write the answer in place of "?".
question-open
  Why: A question that was answered in a call is open again for everybody who was not in it.
  Cure: Write the answer, and name the clause that it changed.

3 files, 2 campaigns: 3 to mend before the site can be built, 2 warnings.`);
  });

  test('shows the line that a finding is about, and why it is accepted or weighs something else', () => {
    const accepted = { ...unknown, accepted: { why: 'The retailer decides.', until: '2026-06-15' } };
    const lighter = { ...open, severity: 'advice' as const, reweighed: { from: 'warning' as const, why: 'We ask in calls.' } };
    const lines = textReporter((file, line) => `${file} ${line}: status`)(reportOf([accepted, lighter])).output.split('\n');
    expect(lines.slice(0, 9)).toEqual([
      'b.mdx',
      '  12:3     advice   The question “Who answers at night?” has no answer yet.  [question-open SP102]',
      '           12 | b.mdx 12: status',
      '              |   ^',
      '           Weighs advice instead of warning here: We ask in calls.',
      '  2:10     accepted “Status” is not known yet.  [unknown-value SP101]',
      '           2 | b.mdx 2: status',
      '             |          ^',
      '           Accepted until 2026-06-15: The retailer decides.',
    ]);
    expect(lines.at(-1)).toBe('3 files, 2 campaigns: 1 piece of advice, 1 accepted.');
  });

  test('names the other places that take part, each once, and of many the first', () => {
    const at = (line: number, file = 'b.mdx') => ({ file, path: ['x'], position: { line, column: 5 } });
    const related = [at(3), at(4), at(4), at(9, 'c.mdx'), { file: 'd.mdx', path: [], position: 'unavailable' as const }];
    const also = (places: typeof related) =>
      textReporter()(reportOf([{ ...unknown, related: places }]))
        .output.split('\n')
        .filter((line) => line.includes('Also'));
    expect(also(related)).toEqual(['           Also: b.mdx:3:5, b.mdx:4:5, c.mdx:9:5, d.mdx']);
    expect(also([])).toEqual([]);
    expect(also(Array.from({ length: 20 }, (_, line) => at(line + 1)))).toEqual([
      '           Also: b.mdx:1:5, b.mdx:2:5, b.mdx:3:5, b.mdx:4:5, b.mdx:5:5, b.mdx:6:5, and 14 more',
    ]);
  });

  test('keeps whatever people wrote on its line, and gives a terminal and a log nothing to obey', () => {
    const hostile = 'a\n::error file=x::pwned\r\n\n\u2028## b\u001b[31m\u202e ##[error]c';
    const report: Report = {
      ...reportOf([
        { ...question(`::error::${hostile}`, 1, 1, hostile), accepted: { why: hostile, until: '2027-01-01' } },
        { ...question('b.mdx', 1, 1, 'x'), reweighed: { from: 'error', why: hostile } },
      ]),
      silenced: [{ rule: 'kill-fee', severity: 'off', why: hostile }],
      crashes: [{ rule: 'one-owner', code: 'SP103', file: 'a.mdx', message: hostile }],
    };
    const { output } = textReporter((_, line) => `${line} ::error::y ##[error]z`)(report);
    const harmless = textReporter((_, line) => `${line} z`)(
      JSON.parse(JSON.stringify(report).replaceAll(JSON.stringify(hostile).slice(1, -1), 'a')) as Report,
    );
    expect(output.split('\n')).toHaveLength(harmless.output.split('\n').length);
    expect(output).not.toMatch(/^\s*::/m);
    expect(output).not.toMatch(/##\[/);
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u0085\u2028\u202e]/);
    expect(output).toContain('The question “a ::error file=x::pwned ## b·[31m· ##\u2060[error]c” has no answer yet.');
  });

  test('tells only what blocks when it is asked to be quiet, and nothing when nothing does', () => {
    const quiet = textReporter(undefined, { isQuiet: true });
    expect(quiet(reportOf([open, unknown])).output).toBe('');
    expect(quiet(reportOf([open, linked])).output).toMatch(/^c\.mdx\n[^]*1 to mend/);
  });

  test('says which rules are switched off, and which failed', () => {
    const silenced = [{ rule: 'kill-fee', severity: 'off' as const, why: 'We never cancel.' }];
    const crashes = [{ rule: 'one-owner', code: 'SP103', file: 'a.mdx', message: 'x is undefined' }];
    const { output, exitCode } = textReporter(undefined, { isQuiet: true })({ ...reportOf([]), silenced, crashes });
    expect(output).toContain('The rule “kill-fee” is switched off here: We never cancel.');
    expect(output).toContain('The rule “one-owner” (SP103) failed on a.mdx: x is undefined This is a fault of the rule');
    expect(exitCode).toBe(2);
  });

  test('says so when nothing was found, and counts one thing as one', () => {
    expect(textReporter()({ ...reportOf([]), files: 1, campaigns: 1 }).output).toBe('1 file, 1 campaign: nothing found.');
    expect(textReporter()({ ...reportOf([unknown]), files: 1, campaigns: 1 }).output).toMatch(/1 file, 1 campaign: 1 warning\.$/);
  });
});

describe('for programs', () => {
  test('gives data and words, in reading order', () => {
    const { output } = jsonReporter(reportOf([open, broken]));
    expect(JSON.parse(output)).toEqual({
      files: 3,
      campaigns: 2,
      crashes: [],
      silenced: [],
      findings: [
        { ...broken, message: '“Status” is the text “agred”, which is not one of its words. Did you mean “agreed”?' },
        { ...open, message: 'The question “Who answers at night?” has no answer yet.' },
      ],
    });
  });

  test('gives words to all findings of a proposal', () => {
    const settings = {
      weights: [{ rule: 'question-open', from: 'off', to: 'warning', why: undefined, findings: [open] }],
      values: [],
      isUnread: false,
    } as const;
    const nothing = {
      kind: 'changed',
      clauses: [],
      signAgain: [],
      lostFindings: 0,
      formerFile: undefined,
      formerStep: undefined,
    } as const;
    const campaigns = [
      { ...nothing, id: 'a', file: 'a.mdx', title: 'A', step: 'live', isStepNew: true, blocking: [open] },
    ] as const;
    const told = { introduced: [open], accepted: [open], mended: [open], blocking: [open] };
    const proposal = { ...told, settings, campaigns, notCompared: [], hidden: [], kept: 0, names: {} };
    const { proposal: worded } = JSON.parse(jsonReporter({ ...reportOf([]), proposal }).output) as { proposal: object };
    const message = 'The question “Who answers at night?” has no answer yet.';
    const said = [expect.objectContaining({ message })];
    expect(worded).toMatchObject({
      introduced: said,
      accepted: said,
      mended: said,
      blocking: said,
      campaigns: [{ blocking: said }],
      settings: { weights: [{ findings: said }] },
    });
  });

  test('gives an empty list when nothing was found', () => {
    expect(JSON.parse(jsonReporter(reportOf([])).output)).toEqual({
      files: 3,
      campaigns: 2,
      findings: [],
      crashes: [],
      silenced: [],
    });
  });
});

describe('for the lines of a pull request', () => {
  const commands = (report: Partial<Report>) =>
    githubReporter('content')({ ...reportOf([]), ...report })
      .output.split('\n')
      .filter(Boolean);

  test('names file, line and column from the root of the repository', () => {
    expect(commands({ findings: [unknown, linked] })).toEqual([
      expect.stringMatching(/^::error file=content\/c\.mdx,title=misplaced-file SP010::This is a link/),
      '::warning file=content/b.mdx,line=2,col=10,title=unknown-value SP101::“Status” is not known yet.%0AAsk whoever decides it, and write the answer in place of "?".',
    ]);
    expect(githubReporter('')(reportOf([unknown])).output).toMatch(/^::warning file=b\.mdx,line=2,/);
  });

  test('says that a rule failed, as an error', () => {
    const crashes = [{ rule: 'one-owner', code: 'SP103', file: 'campaigns/a.mdx', message: 'x is undefined\n::error::y' }];
    const report = { findings: [unknown], crashes };
    expect(commands(report)[0]).toBe(
      '::error file=content/campaigns/a.mdx,title=one-owner SP103::The rule “one-owner” (SP103) failed on campaigns/a.mdx: x is undefined%0A::error::y This is a fault of the rule; all other rules were run.',
    );
    expect(commands(report)).toHaveLength(2);
  });

  test('says what is accepted, and what weighs something else, with the reason', () => {
    const accepted = { ...unknown, accepted: { why: 'The retailer decides.', until: '2026-06-15' } };
    const lighter = { ...open, severity: 'advice' as const, reweighed: { from: 'warning' as const, why: 'We ask in calls.' } };
    const silenced = [{ rule: 'kill-fee', severity: 'off' as const, why: 'We never cancel.' }];
    const [light, known, off] = commands({ findings: [accepted, lighter], silenced });
    expect(light).toMatch(/^::notice .*%0AWeighs advice instead of warning here: We ask in calls\.$/);
    expect(known).toBe(
      '::notice file=content/b.mdx,line=2,col=10,title=unknown-value SP101 accepted::“Status” is not known yet.%0AAccepted until 2026-06-15: The retailer decides.',
    );
    expect(off).toBe('::notice title=kill-fee SP205::The rule “kill-fee” is switched off here: We never cancel.');
  });

  test('names the other places that take part, from the root of the repository', () => {
    const related = [{ file: 'c.mdx', path: ['x'], position: { line: 4, column: 5 } }];
    expect(commands({ findings: [{ ...unknown, related }] })[0]).toMatch(/%0AAlso: content\/c\.mdx:4:5$/);
  });

  test('says first what becomes of a step, beside the status, and what stops it as errors', () => {
    const campaign: ProposedCampaign = {
      ...({ id: 'b', file: 'b.mdx', title: 'Aurora', kind: 'changed', step: 'agreed', isStepNew: true } as const),
      ...{ formerFile: undefined, formerStep: undefined, lostFindings: 0, clauses: [], signAgain: [], blocking: [unknown] },
      statusAt: { line: 3, column: 9 },
    };
    const nothing = { notCompared: [], hidden: [], introduced: [], accepted: [], mended: [], kept: 2, names: {} };
    const settings = { isUnread: false, weights: [], values: [] };
    const proposal = { ...nothing, settings, campaigns: [campaign], blocking: [unknown] };
    const [step, stopping, other] = commands({ findings: [open, unknown], proposal });
    expect(step).toBe(
      '::error file=content/b.mdx,line=3,col=9,title=Samepage::“Aurora” cannot become agreed like this.%0A1 finding stops it:%0A- content/b.mdx:2:10 “Status” is not known yet. (unknown-value SP101)',
    );
    expect(stopping).toMatch(/^::error file=content\/b\.mdx,line=2,col=10,.*%0AIt stops this change\.$/);
    expect(other).toMatch(/^::warning file=content\/b\.mdx,line=12,/);
    const free = { ...proposal, campaigns: [{ ...campaign, blocking: [] }], blocking: [] };
    expect(commands({ findings: [], proposal: free })).toEqual([
      '::notice file=content/b.mdx,line=3,col=9,title=Samepage::“Aurora” becomes agreed.',
    ]);
  });

  test('lets nothing that people wrote begin another command', () => {
    const hostile = question('a,b:c.mdx', 1, 1, 'x\n::error::y %0A\r');
    const { output } = githubReporter('content')(reportOf([hostile]));
    expect(output).not.toMatch(/[\n\r]/);
    expect(output).toMatch(/^::warning file=content\/a%2Cb%3Ac\.mdx,line=1,/);
    expect(output).toContain('x%0A::error::y %250A%0D');
  });
});

describe('for code scanning', () => {
  const log = (findings: readonly Finding[]) => JSON.parse(sarifReporter('content')(reportOf(findings)).output) as Log;

  test('describes each rule once and points every result at its rule and its place', () => {
    const { version, runs } = log([open, broken, unknown]);
    const [run] = runs;
    const rules = run?.tool.driver.rules ?? [];
    expect(version).toBe('2.1.0');
    expect(rules.map(({ id }) => id)).toEqual(['SP006', 'SP102', 'SP101']);
    expect(run?.results?.map(({ ruleId, ruleIndex }) => [ruleId, rules[ruleIndex ?? -1]?.id])).toEqual([
      ['SP006', 'SP006'],
      ['SP101', 'SP101'],
      ['SP102', 'SP102'],
    ]);
    expect(run?.results?.[0]).toMatchObject({
      level: 'error',
      message: { text: '“Status” is the text “agred”, which is not one of its words. Did you mean “agreed”?' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'content/a.mdx' }, region: { startLine: 10, startColumn: 9 } } }],
    });
  });

  test('names a file without a line when there is none, and writes names as addresses', () => {
    const [location] = log([findingOf(misplacedFile, 'link', { file: 'a b%.mdx' })]).runs[0]?.results?.[0]?.locations ?? [];
    expect(location).toEqual({ physicalLocation: { artifactLocation: { uri: 'content/a%20b%25.mdx' } } });
  });

  test('keeps a result recognisable when lines move', () => {
    const prints = (line: number) =>
      log([findingOf(unknownValue, 'unknown', place('b.mdx', line, 1), { field: 'x' })]).runs[0]?.results?.[0]?.partialFingerprints;
    expect(prints(2)).toEqual(prints(20));
  });
});

describe.each([
  ['text', textReporter()],
  ['json', jsonReporter],
  ['github', githubReporter('content')],
  ['sarif', sarifReporter('content')],
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
  expect(textReporter()(reportOf(twins)).output).toMatch(/First\?[^]*Second\?/);
});

function reportOf(findings: readonly Finding[]): Report {
  return { findings, files: 3, campaigns: 2, crashes: [], silenced: [] };
}

function question(file: string, line: number, column: number, words: string): Finding {
  return findingOf(questionOpen, 'open', place(file, line, column), { question: words });
}

function place(file: string, line: number, column: number) {
  return { file, path: ['x'], position: { line, column } };
}
