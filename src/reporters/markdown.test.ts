import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import { findingOf } from '../domain/rules/rule.ts';
import { questionOpen } from '../domain/rules/question-open.ts';
import { markdownReporter } from './markdown.ts';

const HOSTILE = [
  '@everyone and @lumen/legal',
  '#12 and GH-12 and gh-12 and !12 and lumen/aurora#12',
  '0123abcdef and 1a2b3c4 and DEFACED1 and lumen/aurora@0123abcdef0123abcdef0123abcdef0123abcdef',
  '[a link](https://evil.example) ![a picture](https://evil.example/x.png)',
  'https://evil.example and www.evil.example and ada@evil.example',
  '<script>alert(1)</script><img src=x onerror=alert(1)><!-- -->',
  '`code` ``` fence',
  '# a title\n\n## another\n\n---\n\n> quote\n\n- item\n\n| a | b |\n| - | - |\n',
  '~~gone~~ **loud** [^1] [x] $x$ :tada:',
];

describe.each(HOSTILE)('the words %j', (words) => {
  const output = markdownReporter({ ...REPORT(), findings: [asked(words)], proposal: proposal(words) }).output;
  const harmless = markdownReporter({ ...REPORT(), findings: [asked('x')], proposal: proposal('x') }).output;

  test('are shown as they are', () => {
    const shown = textOf(parsed(output)).replaceAll('\u2060', '');
    for (const word of words.split(/[\s`]+/).filter(Boolean)) expect(shown).toContain(word);
  });

  test('are no link, picture, markup or heading', () => {
    const kinds = (text: string) => allIn(parsed(text)).map(({ type }) => type);
    const structural = (text: string) => kinds(text).filter((type) => !['text', 'inlineCode'].includes(type));
    expect(structural(output)).toEqual(structural(harmless));
  });

  test('call nobody and name no issue', () => {
    expect(output).not.toMatch(/@\w|#\d|!\d|\bGH-\d|:\/\/|www\./i);
  });

  test('lead to no commit', () => {
    const words = allIn(parsed(output)).flatMap((node) => (node.type === 'text' ? [node.value] : []));
    expect(words.join(' ')).not.toMatch(/\b[0-9a-f]{7,40}\b/i);
  });
});

test('a long list of findings is cut, and says so', () => {
  const many = Array.from({ length: 60 }, (_, index) => asked(`Question ${index}?`));
  const { output } = markdownReporter({ ...REPORT(), findings: many });
  expect(output.match(/\*\*warning\*\*/g)).toHaveLength(40);
  expect(output).toContain('… and 20 more; run `npm run check`');
});

test('a hash can be copied as it is', () => {
  const { output } = markdownReporter({ ...REPORT(), findings: [asked('Is it 113fb95bae58?')] });
  expect(output).toContain('`113fb95bae58`');
});

describe('a comment that would be too long for a git host', () => {
  const long = '<@#*_`[ '.repeat(475);
  const many = (count: number) => Array.from({ length: count }, (_, index) => asked(`${index} ${long}`));
  const LONGEST = 65_536;

  test.each([
    ['many findings that stop it', { blocking: many(500), introduced: many(500) }],
    ['many new, accepted and mended ones', { introduced: many(500), accepted: many(500), mended: many(500) }],
    ['many clauses', { campaigns: [{ ...proposal(long).campaigns[0]!, clauses: clauses(500) }] }],
    ['many campaigns', { campaigns: Array.from({ length: 500 }, () => proposal(long).campaigns[0]!) }],
    ['many rules that weigh otherwise', { settings: { weights: weights(100), values: [], isUnread: false } }],
    [
      'many files',
      { hidden: Array.from({ length: 3000 }, (_, index) => ({ file: `.${index}${'x'.repeat(3000)}`, kind: 'new' as const })) },
    ],
  ])('is shortened: %s', (_, changes) => {
    const { output } = markdownReporter({ ...REPORT(), proposal: { ...proposal(long), ...changes } });
    expect(output.length).toBeLessThan(LONGEST - 100);
    expect(output).toMatch(/… and \d+ more; run `npm run check -- --base REV`/);
    expect(output.indexOf('What stops this change')).toBeLessThan(200);
    expect(output).toContain('### “');
  });

  test('loses nothing of what stops it to what does not', () => {
    const whole = {
      ...proposal('x'),
      blocking: many(40),
      introduced: many(500),
      settings: { weights: weights(100), values: [], isUnread: false },
    };
    const { output } = markdownReporter({ ...REPORT(), proposal: whole });
    const [, stopping = ''] = output.split('### ');
    expect(stopping.match(/\*\*warning\*\*/g)).toHaveLength(40);
  });

  function clauses(count: number) {
    const [clause] = proposal(long).campaigns[0]!.clauses;
    return Array.from({ length: count }, () => ({ ...clause!, values: Array.from({ length: 100 }, () => clause!.values[0]!) }));
  }

  function weights(count: number) {
    const weight = { rule: 'question-open', from: 'warning', to: 'off', why: long, findings: many(20) } as const;
    return Array.from({ length: count }, () => weight);
  }
});

test('says who accepts a finding, why and until when', () => {
  const accepted = { ...asked('x'), accepted: { why: 'We sleep.', by: 'brand', until: '2026-09-01' } };
  const { output } = markdownReporter({ ...REPORT(), proposal: { ...proposal('x'), accepted: [accepted] } });
  expect(output).toContain('### Accepted (1)');
  expect(output).toContain('Accepted by brand until 2026-09-01: We sleep.');
});

test('says what a change is held against', () => {
  const comparedWith = { revision: 'main', commit: '0123456789abcdef', isShared: true };
  const { output } = markdownReporter({ ...REPORT(), proposal: proposal('x'), comparedWith });
  expect(output).toContain('Held against commit `0123456789`, the last one that this branch shares with `main`.');
});

test('says which rules are switched off, and which failed', () => {
  const silenced = [{ rule: 'kill-fee', severity: 'off' as const, why: 'We never cancel.' }];
  const crashes = [{ rule: 'one-owner', code: 'SP103', file: 'a.mdx', message: 'x is undefined' }];
  const { output, exitCode } = markdownReporter({ ...REPORT(), silenced, crashes });
  expect(output).toContain('The rule “kill-fee” is switched off here: We never cancel.');
  expect(output).toContain('The rule “one-owner” (SP103) failed on a.mdx');
  expect(exitCode).toBe(2);
});

function REPORT() {
  return { findings: [], files: 1, campaigns: 1, crashes: [], silenced: [] };
}

function asked(question: string): Finding {
  return findingOf(
    questionOpen,
    'open',
    { file: 'campaigns/a.mdx', path: ['questions', 0], position: { line: 3, column: 1 } },
    { question },
  );
}

function proposal(words: string): Proposal {
  const value = { name: `“${words}”`, before: words, after: words, move: undefined };
  const clause = { id: 'flight', title: words, kind: 'changed', binds: true, values: [value], concerns: ['lumen'] } as const;
  const campaign = {
    id: 'a',
    file: 'campaigns/a.mdx',
    title: words,
    kind: 'changed',
    step: 'agreed',
    isStepNew: true,
    clauses: [clause],
    signAgain: ['lumen'],
    blocking: [asked(words)],
    formerFile: undefined,
    formerStep: undefined,
    lostFindings: 0,
  } as const;
  return {
    settings: { weights: [], values: [], isUnread: false },
    notCompared: [],
    hidden: [],
    accepted: [],
    campaigns: [campaign],
    introduced: [asked(words)],
    mended: [asked(words)],
    kept: 1,
    blocking: [asked(words)],
    names: { lumen: words },
  };
}

function parsed(markdown: string): Nodes {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

function allIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => allIn(child)) : [])];
}

function textOf(node: Nodes): string {
  return allIn(node)
    .flatMap((one) => ('value' in one ? [one.value] : []))
    .join(' ');
}
