import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseBrief, plainText } from './text.ts';

describe('normaliseBrief', () => {
  it.each([
    ['line breaks in a paragraph', 'a b\nc', 'a\nb c'],
    ['spaces', 'a  b\t c', 'a b c'],
    ['hard breaks', 'a  \nb', 'a b'],
    ['blank lines', '\n\na\n\n\n\nb\n', 'a\n\nb'],
    ['Windows line ends', 'a\r\n\r\n- b\r\n', 'a\n\n- b\n'],
    ['comments', 'a {/* b */}c\n\n{/* d */}\n', 'a c'],
    ['bullets', '- a\n- b', '* a\n* b'],
    ['loose and tight lists', '- a\n- b', '- a\n\n- b'],
    ['numbers after the first', '1. a\n2. b', '1. a\n1. b'],
    ['marks of emphasis', '_a_ __b__', '*a* **b**'],
    ['kinds of headings', 'A\n===\n\nB\n---', '# A\n\n## B ##'],
    ['kinds of links', '[a](https://e.com "t")', '[a][r]\n\n[r]: https://e.com "t"'],
    ['bare and written addresses', 'https://e.com', '[https://e.com](https://e.com)'],
    ['labels of footnotes', 'a[^x] b[^y]\n\n[^x]: 1\n\n[^y]: 2', 'a[^1] b[^2]\n\n[^2]: 2\n\n[^1]: 1'],
    ['fences', '```\na\n```', '~~~\na\n~~~'],
    ['rules', 'a\n\n---\n\nb', 'a\n\n***\n\nb'],
    ['alignment of columns', '|a|\n|-|\n|b|', '| a |\n| --: |\n| b |'],
    ['escapes and entities', '&lt;5 \\* \\{a\\} &eacute;', '\\<5 &#42; &#123;a} é'],
    [
      'order of attributes, quotes and spaces',
      '<Callout tone="tip" title="a">\n\nb\n\n</Callout>',
      "<Callout\n  title='a'\n  tone='tip'\n>\nb\n</Callout>",
    ],
    ['a component on one line', '<Do>a</Do>', '<Do>\n\na\n\n</Do>'],
    ['composed letters', 'e\u0301', '\u00e9'],
    ['characters that only steer breaks', 'Donau\u00addampf\u200bschiff', 'Donaudampfschiff'],
    ['kinds of spaces', 'a\u00a0b', 'a b'],
  ])('does not count %s', (_title, one, other) => {
    expect(normaliseBrief(one)).toBe(normaliseBrief(other));
  });

  it.each([
    ['words', 'a b', 'a c'],
    ['letter case', 'no', 'No'],
    ['punctuation', 'a.', 'a!'],
    ['word breaks', 'ab', 'a b'],
    ['emphasis', 'a', '*a*'],
    ['strength', '*a*', '**a**'],
    ['words struck out', 'a', '~~a~~'],
    ['paragraphs', 'a b', 'a\n\nb'],
    ['levels', '# a', '## a'],
    ['the start of a list', '1. a', '2. a'],
    ['the kind of a list', '1. a', '- a'],
    ['nesting', '- a\n- b', '- a\n  - b'],
    ['tasks', '- [ ] a', '- [x] a'],
    ['addresses', '[a](/b)', '[a](/c)'],
    ['addresses behind references', '[a]\n\n[a]: /b', '[a]\n\n[a]: /c'],
    ['titles of links', '[a](/b)', '[a](/b "c")'],
    ['code', '`a`', 'a'],
    ['lines of code', '```\na\nb\n```', '```\na b\n```'],
    ['cells', '|a|b|\n|-|-|\n|c|d|', '|a|b|\n|-|-|\n|d|c|'],
    ['footnotes', 'a[^1]\n\n[^1]: b', 'a[^1]\n\n[^1]: c'],
    ['components', '<Do>a</Do>', '<Dont>a</Dont>'],
    ['attributes', '<Do title="a">b</Do>', '<Do title="c">b</Do>'],
    ['kinds of attributes', '<KeyMessage order={1}>a</KeyMessage>', '<KeyMessage order={2}>a</KeyMessage>'],
    ['words that imitate structure', '- a', '\\- a'],
    ['text that imitates the form', '["em","a"]', '*a*'],
  ])('counts %s', (_title, one, other) => {
    expect(normaliseBrief(one)).not.toBe(normaliseBrief(other));
  });

  it('is empty for a brief that says nothing', () => {
    expect(normaliseBrief('')).toBe('');
    expect(normaliseBrief('\n{/* later */}\n')).toBe('');
  });

  it('is stable', () => {
    expect(normaliseBrief('## Tone\n\nSay *it* [here](/x).\n')).toBe(
      '["brief/1",["heading",{"level":2},"Tone"],["paragraph","Say ",["emphasis","it"]," ",["link",{"url":"/x"},"here"],"."]]',
    );
  });

  it('never throws, and keeps what the gate refuses apart', () => {
    expect(normaliseBrief('a {b}\n c')).toBe('["brief/1/unread","a {b} c"]');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (body) => normaliseBrief(body) === normaliseBrief(`\n${body}\n`)),
    );
  });

  it('does not depend on where the lines of a paragraph end', () => {
    const words = fc.array(fc.constantFrom('say', 'it', '**loud**', '_soft_', '[here](/x)', '`code`', 'now,'), {
      minLength: 1,
      maxLength: 12,
    });
    const breaks = fc.array(fc.constantFrom(' ', '\n', '  '), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(words, breaks, (list, ends) => {
        const reflowed = list.map((word, at) => word + (at === list.length - 1 ? '' : ends[at]!)).join('');
        // Two blanks before a line end are a line break, which counts as a blank too.
        expect(normaliseBrief(reflowed)).toBe(normaliseBrief(list.join(' ')));
      }),
    );
  });
});

describe('plainText', () => {
  it.each([
    [
      'formatting',
      '## *Tone*\n\nSay **it** [here](https://e.com) `now`.\nAgain\\\nand again.',
      'Tone\nSay it here now. Again and again.',
    ],
    ['lists and tables', '- a\n- b\n\n|c|d|\n|-|-|\n|e|f|', 'a\nb\nc · d\ne · f'],
    ['components', '<Do>a <Term id="b">c</Term></Do>\n\n<Dont>\n\nd\n\n</Dont>\n\n<Do>**e**</Do>', 'a c\nd\ne'],
    ['code blocks, comments, marks of notes', '```\na\n```\n\nb[^1] {/* c */}\n\n[^1]: d', 'b\nd'],
    ['nothing', '', ''],
    ['what the gate refuses', 'a {b}\n\nc', 'a {b} c'],
  ])('of %s', (_title, body, text) => {
    expect(plainText(body)).toBe(text);
  });
});
