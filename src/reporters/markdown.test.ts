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
  '#12 and GH-12 and lumen/aurora#12',
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
    expect(output).not.toMatch(/@\w|#\d|:\/\/|www\./);
  });
});

test('a long list of findings is cut, and says so', () => {
  const many = Array.from({ length: 60 }, (_, index) => asked(`Question ${index}?`));
  const { output } = markdownReporter({ ...REPORT(), findings: many });
  expect(output.match(/\*\*warning\*\*/g)).toHaveLength(40);
  expect(output).toContain('And 20 more, which npm run check lists.');
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
  } as const;
  return {
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
