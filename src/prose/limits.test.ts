import { describe, expect, it } from 'vitest';
import { gateProse } from './gate.ts';

const SIZE = 65_000;
const said = (body: string) => gateProse({ file: 'a', body, firstLine: 1 }).map((finding) => finding.messageId);
const fill = (start: string, middle = '', end = '') => {
  const times = Math.floor(SIZE / (start.length + end.length));
  return start.repeat(times) + middle + end.repeat(times);
};
const indented = (line: string, lines: number) => Array.from({ length: lines }, (_, at) => ' '.repeat(at) + line).join('\n');

/*
 * Each of these texts ends the process, or takes minutes, when Sätteri or its compiler is given it as it is: native code has no
 * catchable stack overflow. That the tests come back at all is the better half of what they show.
 */
describe('texts made to stop the parser', { timeout: 20_000 }, () => {
  it.each([
    ['quotes in quotes', '>'.repeat(SIZE)],
    ['quotes in quotes with spaces', fill('> ')],
    ['ten thousand nested lists', '- '.repeat(10_000) + 'a'],
    ['numbered lists in lists', fill('1. ') + 'a'],
    ['quotes and lists in turn', fill('> - ')],
    ['quotes below a line', `a\n\n${fill('> ')}`],
    ['components in components', fill('<Do>\n', '', '</Do>\n')],
    ['unknown components in components', fill('<A>', '', '</A>')],
    ['emphasis in emphasis', fill('*a ', '', 'a*')],
    ['strong in strong', fill('**', 'a', '**')],
    ['open braces', '{'.repeat(SIZE)],
    ['pairs of braces', fill('{', '', '}')],
    ['parentheses in an expression', `{${fill('(', '', ')')}}`],
    ['brackets in an attribute', `<Do title={${fill('[', '', ']')}}/>`],
    ['negations in an expression', `{${fill('!', 'a')}}`],
    ['negations in a spread', `<Do {...${fill('!', 'a')}}/>`],
    ['arrows in an expression', `{${fill('a=>', 'a')}}`],
    ['expressions behind a closing brace in a text', `{"}"+${fill('(', '', ')')}}`],
    ['expressions behind a comment in code marks', `\`{/*\` {${fill('(')}} \`*/}\``],
    ['expressions behind an escaped backslash', `\\\\{${fill('(')}}`],
    ['expressions behind an unclosed code mark', `\`a {${fill('(')}}`],
    ['expressions in a link', `[a](/b{${fill('(', '', ')')}})`],
    ['expressions in the text of a picture', `![{${fill('(', '', ')')}}](/b)`],
    ['expressions in a footnote', `[^a]\n\n[^a]: {${fill('!', 'a')}}`],
    ['expressions in a definition', `[a]: /b{${fill('!', 'a')}}`],
    ['JSX in an expression', `{${fill('<a>', '', '</a>')}}`],
    ['modules', `export default ${fill('!', 'a')}`],
    ['modules below a heading', `# a\nexport default ${fill('(', 'a', ')')}`],
    ['modules in a heading underlined', `export default ${fill('(', 'a', ')')}\n===`],
    ['modules in the head of a table', `export default a | ${fill('(', 'a', ')')}\n-|-`],
    ['modules behind a byte order mark', `\ufeffexport default ${fill('(', 'a', ')')}`],
    ['modules behind a lone carriage return', `a\r\rexport\rdefault ${fill('(', 'a', ')')}`],
    ['modules with Windows line ends', `a\r\n\r\nexport default ${fill('(', 'a', ')')}`],
    ['a table wider than long', `${'|a'.repeat(2000)}\n${'|-'.repeat(2000)}\n${'|b\n'.repeat(18_000)}`],
    ['entities', fill('&#1;')],
    ['footnote marks', `${fill('[^1]')}\n\n[^1]: a`],
    ['HTML comments', fill('<!--')],
    ['signs', '<'.repeat(SIZE)],
    ['tags that never end', fill('<Do ')],
    ['tags of lines', fill('<A>\n> ')],
    ['comments', fill('a {/**/} ')],
    ['more than 64 KB', 'a'.repeat(65_537)],
    ['more than 64 KB of bytes', '€'.repeat(30_000)],
  ])('%s', (_title, body) => {
    expect(said(body)).not.toEqual([]);
  });

  it.each([
    ['brackets', '['.repeat(SIZE)],
    ['links in links', fill('[', 'a', '](b)').slice(0, SIZE)],
    ['stars', '*'.repeat(SIZE)],
    ['code marks', '`'.repeat(SIZE)],
    ['code marks of growing length', Array.from({ length: 350 }, (_, at) => '`'.repeat(at)).join(' ')],
    ['escapes', fill('\\*')],
    ['underscores', fill('_a').slice(0, 20_000)],
    ['tildes', fill('~~')],
    ['lists that step in', indented('- a', 300)],
    ['one paragraph', fill('word ')],
    ['lines', fill('a\n')],
    ['braces in a code block', `\`\`\`\n${fill('{', '', '}')}\n\`\`\``],
    ['a module in a code block', `\`\`\`js\nexport default ${fill('(', 'a', ')')}\n\`\`\``],
    ['a long comment', `{/* ${fill('(')} */}`],
    ['a long reference, often used', `[a]: https://e.com/${'x'.repeat(1900)}\n\n${'[a] '.repeat(15_000)}`],
  ])('%s come back with or without findings', (_title, body) => {
    expect(said(body).length).toBeLessThanOrEqual(51);
  });

  it('refuse what is nested too deeply where it begins to be', () => {
    expect(said(`${'> '.repeat(24)}a`)).toEqual([]);
    expect(said(`${'> '.repeat(25)}a`)).toEqual(['too-deep']);
    expect(said(`${'<Do>\n'.repeat(26)}${'</Do>\n'.repeat(26)}`)).toContain('too-deep');
  });

  it('stop at fifty findings and count the rest', () => {
    const findings = gateProse({ file: 'a', body: '{a}\n\n'.repeat(80), firstLine: 1 });
    expect(findings).toHaveLength(51);
    expect(findings.at(-1)).toMatchObject({ messageId: 'more-problems', data: { count: 30 } });
  });
});
