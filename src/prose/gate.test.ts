import { describe, expect, it } from 'vitest';
import { gateProse } from './gate.ts';
import type { ProseRegistry } from './registry.ts';

const gate = (body: string, firstLine = 1) => gateProse({ file: 'campaigns/aurora.mdx', body, firstLine });
const said = (body: string) => gate(body).map((finding) => finding.messageId);
const inCallout = (attributes: string) => `<Callout ${attributes}>\n\nHello\n\n</Callout>\n`;

describe('what people write', () => {
  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n  \n'],
    ['headings of both kinds', '# One\n\nTwo\n===\n\nThree\n---\n'],
    ['words that look like fields', '# constructor\n\n## __proto__\n'],
    ['lists and tasks', '- a\n  1. b\n- [ ] c\n- [x] d\n'],
    ['a table with alignment', '| a | b |\n|:--|--:|\n| 1 | **2** |\n'],
    ['footnotes', 'a[^1] b[^n]\n\n[^1]: one\n\n[^n]: two [l](/x)\n'],
    ['a quote, a rule, struck words', '> a\n\n***\n\n~~b~~\n'],
    ['bare addresses', 'https://example.com www.example.com mila@example.com'],
    [
      'links of every kind',
      '[a](https://e.com) [b](mailto:a@e.com) [c](tel:+44207) [d](#kpis) [e](/glossary/) [f](./x) [g](../y) [h](?a=b)',
    ],
    ['links by reference', '[a][r] [r]\n\n[r]: https://example.com "Title"\n'],
    ['braces in code', '`{brand}` and ``{`x`}``\n\n```json\n{"a": {"b": 1}}\n```\n\n> ~~~\n> {x}\n> ~~~\n'],
    ['braces and signs escaped', '\\{brand\\} &#123;x&#125; &lt;5% a < b, 7 > 3'],
    ['a lone closing brace', 'a } b'],
    ['code that begins with export', '```js\nexport const a = {};\nimport b from "b";\n```\n'],
    ['a sentence with export inside', 'We\nexport the films.\n'],
    ['a capital Import', 'Import the films.\n'],
    ['comments', '{/* a */}\n\nb {/* {c} */} d\n\n{/* e\n\nf */}\n'],
    ['HTML in code', '`<script>` and\n\n```html\n<script>alert(1)</script>\n```\n'],
    ['signs of other dialects', '$a$ $$b$$ :::note\nc\n::: [[d]] ^e^ ==f== :g:'],
    ['Arabic, Persian with joiners, emoji', 'مرحبا \u200fنص\u200e می\u200cخواهم 👩🏽‍🍳\n'],
    [
      'components with children',
      `<Callout tone="tip" title="It's 5 &lt; 6">\n\n- a\n- **b** <Term id="c">c</Term>\n\n</Callout>\n`,
    ],
    ['components in components', '<Do>\n\n<Callout>\n\na\n\n</Callout>\n\n</Do>\n'],
    ['a component in a list', '- a\n\n  <Do>\n\n  b\n\n  </Do>\n'],
    ['a literal number', '<KeyMessage order={2}>\n\na\n\n</KeyMessage>\n'],
    ['Windows line ends', '# a\r\n\r\n<Do>\r\n\r\nb\r\n\r\n</Do>\r\n'],
  ])('%s', (_title, body) => {
    expect(gate(body)).toEqual([]);
  });
});

describe('what could run', () => {
  it.each([
    ['an expression', '{1 + 1}', ['expression']],
    ['an expression in a sentence', 'a {globalThis.x = 1} b', ['expression']],
    [
      'an expression in a heading, a list, a quote, a cell',
      '# {a}\n\n- {b}\n\n> {c}\n\n|d|\n|-|\n|{e}|\n',
      Array(4).fill('expression'),
    ],
    ['an expression in link text', '[{a}](/x)', ['expression']],
    ['an expression inside a component', '<Do>{a}</Do>', ['expression']],
    ['code behind a comment', '{/* a */ b()}', ['unclosed-comment']],
    ['code between comments', '{/* a */ b() /* c */}', ['unclosed-comment']],
    ['a line comment', '{// a\n}', ['unclosed-brace']],
    ['an empty expression', 'a {} b', ['expression']],
    ['a comment that hides an expression in code marks', '`{/*` {x} `*/}`', ['expression']],
    ['braces in braces', '{{a}}', ['expression', 'expression']],
    ['a template literal', '{`${a}`}', ['expression']],
    ['import', 'import a from "b"\n', ['module-code']],
    ['export', '\n\nexport const a = b()\n', ['module-code']],
    ['export inside a component', '<Do>\n\nexport default a\n\n</Do>\n', ['module-code']],
    ['export below a heading', '# a\nexport * from "b"\n', ['module-code']],
    ['a spread', inCallout('{...a}'), ['prop-spread']],
    ['an attribute from the environment', inCallout('title={process.env}'), ['prop-expression']],
    ['an attribute from a template literal', inCallout('title={`a${b}`}'), ['prop-expression']],
    ['an attribute that is a component', inCallout('title={<Do/>}'), ['prop-expression']],
    ['an attribute that is an object', inCallout('title={{a: 1}}'), ['prop-expression']],
    ['a text in braces', inCallout('title={"a"}'), ['prop-expression']],
    ['a number that is a sum', '<KeyMessage order={1+1}>\n\na\n\n</KeyMessage>', ['prop-expression']],
    ['an octal number', '<KeyMessage order={01}>\n\na\n\n</KeyMessage>', ['prop-expression']],
  ])('%s', (_title, body, expected) => {
    expect(said(body)).toEqual(expected);
  });
});

describe('tags', () => {
  it.each([
    ['script', '<script>alert(1)</script>', ['html-refused']],
    ['style with braces', '<style>{`*{}`}</style>', ['html-refused', 'expression']],
    ['an attribute that runs', '<img src=x onerror=alert(1)>', ['html-refused']],
    ['an svg', '<svg onload="a()"/>', ['html-refused']],
    ['a form', '<form action="/x"><input/></form>', ['html-refused', 'html-refused']],
    ['a line break, twice', 'a<br>b<br/>c', ['html-element', 'html-element']],
    ['a division, with its end', '<div>\n\na\n\n</div>', ['html-element']],
    ['a division left open, with its end elsewhere', '<div>a\n\nb</div>', ['html-element']],
    ['an end without a beginning', '</p>', ['html-element']],
    ['a member', '<Callout.a/>', ['misspelled-component']],
    ['a member of what every object has', '<constructor.constructor/>', ['html-refused']],
    ['a name with a namespace', '<svg:a/>', ['html-refused']],
    ['what every object has', '<constructor/> <toString/> <__proto__/>', ['html-refused', 'html-refused', 'unknown-component']],
    ['the wrapper and the fragment of MDX', '<MDXLayout/>\n\n<Fragment set:html="a"/>', ['unknown-component', 'unknown-component']],
    ['a tag without a name', '<>a</>', ['not-allowed']],
    ['letters of another script', '<Саllout/>', ['misspelled-component']],
    ['a component in small letters', '<callout/>', ['misspelled-component']],
    ['a custom element', '<my-element/>', ['html-refused']],
    ['a comment in a tag', '<Do {/* a */}>\n\nb\n\n</Do>', ['tag-malformed']],
    ['a block in a sentence', 'a <Do>b</Do>', ['block-in-sentence']],
    [
      'a block in a heading, a link, a cell',
      '# a <Do>b</Do>\n\n[<Do>a</Do>](/x)\n\n|a|\n|-|\n|<Do/>|',
      Array(3).fill('block-in-sentence'),
    ],
    ['a word around a block', '<Term id="a">\n\n<Do>b</Do>\n\n</Term>', ['sentence-only']],
    ['a word around a link', 'a <Term id="a">[b](/c)</Term>', ['link-in-link']],
    ['a word around a bare address', 'a <Term id="a">https://example.com</Term>', ['link-in-link']],
    ['a word around a footnote', 'a <Term id="a">b[^1]</Term>\n\n[^1]: c', ['link-in-link']],
    ['a tag that never ends', 'a <Callout tone="tip', ['less-than']],
    ['an end in a quote', '<Do>\n> a</Do>', ['tag-unclosed']],
  ])('%s', (_title, body, expected) => {
    expect(said(body)).toEqual(expected);
  });

  it.each([
    'set:html',
    'set:text',
    'client:load',
    'server:defer',
    'is:raw',
    'slot',
    'key',
    'class',
    'style',
    'id',
    'ref',
    'children',
    'innerHTML',
    '__proto__',
    'constructor',
    'onClick',
    'xmlns:a',
    'data-x',
    'aria-label',
  ])('refuse the attribute %s', (name) => {
    expect(said(inCallout(`${name}="a"`))).toEqual([expect.stringMatching(/^(unknown|misspelled)-prop$/)]);
  });

  it('check every kind of attribute', () => {
    const registry: ProseRegistry = {
      Card: {
        label: 'Card',
        help: 'A card.',
        place: 'block',
        insert: '',
        props: {
          open: { kind: 'boolean', label: '', help: '' },
          link: { kind: 'url', label: '', help: '' },
          of: { kind: 'id', label: '', help: '', refersTo: 'glossary' },
          size: { kind: 'number', label: '', help: '', min: 0, max: 1 },
        },
      },
    };
    const saidOf = (attributes: string) =>
      gateProse({ file: 'a', body: `<Card ${attributes}/>`, firstLine: 1 }, registry).map((finding) => finding.messageId);
    expect(saidOf('open link="/a" of="b-1" size={0.5}')).toEqual([]);
    expect(saidOf('open={false} size={0}')).toEqual([]);
    expect(saidOf('open="true"')).toEqual(['prop-type']);
    expect(saidOf('link="java&#x73;cript:a"')).toEqual(['link-scheme']);
    expect(saidOf('link={1}')).toEqual(['prop-type']);
    expect(saidOf('of="../a"')).toEqual(['prop-type']);
    expect(saidOf('of')).toEqual(['prop-type']);
    expect(saidOf('size={-1}')).toEqual(['prop-type']);
    expect(saidOf('size={1e999}')).toEqual(['prop-expression']);
  });
});

describe('pictures and code blocks', () => {
  it.each([
    ['a picture of the site', '![a](/x.png)', ['image']],
    ['a file of the machine', '![x](../../.env?raw)', ['image']],
    ['a program as a picture', '![x](./x.js)', ['image']],
    ['a picture by reference', '![x][r]\n\n[r]: /x.png', ['image']],
    ['a picture in a link', '[![x](/x.png)](/y)', ['image']],
    ['HTML as a language', '```<img/src=x>\na\n```', ['code-language']],
    ['code as a language', '```{a}\nb\n```', ['code-language']],
    ['HTML as an option', '~~~js <b>\na\n~~~', ['code-options']],
  ])('%s', (_title, body, expected) => {
    expect(said(body)).toEqual(expected);
  });
});

describe('characters', () => {
  it.each([
    ['NUL', 'a\u0000b', ['U+0000']],
    ['an override of direction', 'a\u202eb', ['U+202E']],
    ['an isolate', 'a\u2066b\u2069', ['U+2066', 'U+2069']],
    ['an override as an entity', 'a &#x202e; b', ['U+202E']],
    ['an override in a title', '<Do title="a&#8238;b">\n\nc\n\n</Do>', ['U+202E']],
    ['a byte order mark', '\ufeffa', ['U+FEFF']],
    ['line separators', 'a\u2028b\u2029', ['U+2028', 'U+2029']],
    ['a lone carriage return', 'a\rb', ['U+000D']],
    ['half a character', 'a\ud800b', ['U+D800']],
    ['private use', 'a\ue000b', ['U+E000']],
    ['the marks of the gate', 'a\ufdd0b\ufdd1', ['U+FDD0', 'U+FDD1']],
    ['escape sequences of terminals', 'a\u001b[31mb', ['U+001B']],
  ])('%s', (_title, body, characters) => {
    const findings = gate(body);
    expect(findings.map((finding) => finding.messageId)).toEqual(characters.map(() => 'hidden-character'));
    expect(findings.map((finding) => finding.data.character)).toEqual(characters);
  });
});

describe('places', () => {
  const places = (body: string, firstLine?: number) =>
    gate(body, firstLine).map(({ position, messageId }) =>
      position === 'unavailable' ? '' : `${position.line}:${position.column} ${messageId}`,
    );

  it('count lines from the first line of the file, and columns in UTF-16 units', () => {
    expect(places('é😀 {a} <5', 12)).toEqual(['12:5 expression', '12:9 less-than']);
    expect(places('a\r\n\r\n> 😀 ![b](c)\r\n', 7)).toEqual(['9:6 image']);
  });

  it('tell everything in one go, in the order of the file', () => {
    const body =
      'a {b} c\n\n<!-- d {e} -->\n\nf <5% <br> g\n\n[h](javascript:i)\n\n<Calout>\n\n{j}\n\n</Calout>\n\nexport k\n\n\u202el\n';
    expect(places(body)).toEqual([
      '1:3 expression',
      '3:1 html-comment',
      '5:3 less-than',
      '5:7 html-element',
      '7:1 link-scheme',
      '9:1 misspelled-component',
      '11:1 expression',
      '15:1 module-code',
      '17:1 hidden-character',
    ]);
  });

  it('name the file, the rule and its code', () => {
    expect(gate('{a}', 3)).toEqual([
      {
        rule: 'unsafe-prose',
        code: 'SP011',
        severity: 'shape',
        messageId: 'expression',
        data: { source: '{a}', escaped: '\\{a\\}' },
        file: 'campaigns/aurora.mdx',
        path: [],
        position: { line: 3, column: 1 },
      },
    ]);
  });
});
