import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateProse } from './gate.ts';
import { dangersIn, shown } from './testing/shown.ts';

/** `HOSTILE_RUNS=50000` searches longer. */
const RUNS = Number(process.env.HOSTILE_RUNS ?? 1500);

const RUN = 'globalThis.__pwned = 1';

const HOSTILE = [
  `{${RUN}}`,
  `{(() => { ${RUN} })()}`,
  `\${${RUN}}`,
  `{\`\${${RUN}}\`}`,
  `\`\${${RUN}}\``,
  `{/* */ ${RUN} /* */}`,
  `export const a = (${RUN})\n\n`,
  `import "data:text/javascript,${RUN}"\n\n`,
  `<Do title={(${RUN})}>\n\na\n\n</Do>\n\n`,
  `<Do {...(${RUN})}>\n\na\n\n</Do>\n\n`,
  `<Do title='";${RUN};//'>\n\na\n\n</Do>\n\n`,
  `<Do title="\\";${RUN};//">\n\na\n\n</Do>\n\n`,
  `<Do title="\`\${${RUN}}">\n\na\n\n</Do>\n\n`,
  `<Do title="&quot; onclick=&quot;${RUN}">\n\na\n\n</Do>\n\n`,
  `<Do set:html="<script>${RUN}</script>"/>`,
  `<Term id="a" set:html="<b>">a</Term>`,
  `[a](javascript:${RUN.replaceAll(' ', '')})`,
  '[a](java&#115;cript&colon;alert)',
  '[a][r]\n\n[r]: javascript:alert\n\n',
  '[a](</x" onclick="alert">)',
  '[a](https://e.com "\\" onclick=alert \\"")',
  `[a](https://e.com/\`\${${RUN}}\`)`,
  `[a](https://e.com/'+(${RUN})+')`,
  '<javascript:alert>',
  '![a](x" onerror="alert)',
  '![a](../../.env?raw)',
  `<script>${RUN}</script>`,
  '<img src=x onerror=alert>',
  '<iframe/>',
  '<svg:a/>',
  '<a.b/>',
  '<style>{`*`}</style>',
  '<!-- -->',
  '&lt;script&gt;alert&lt;/script&gt;',
  '&#60;img src=x onerror=alert&#62;',
  '\\<script>',
  '`</code><script>`',
  '```</code><script>\n</pre><script>\n```\n\n',
  '```js\n</code></pre><script>alert</script>${1}`\n```\n\n',
  '# a" onclick="alert\n\n',
  '# <script>\n\n',
  '[^"><script>]\n\n[^"><script>]: a\n\n',
  '| a" onclick="b |\n|:-:|\n| {c} |\n\n',
  '\u2028',
  '\u0000',
  '\\',
  "\\u{22}';",
  '"',
  '`',
  '*/',
  '{/*',
  '{',
  '}',
  '<',
  '>',
  '</Do>',
  '<Do>',
  '</script>',
  ']]>',
];
const BENIGN = [
  'word ',
  '\n\n',
  '\n',
  '- item\n',
  '> quote ',
  '# Heading\n\n',
  '**',
  '_',
  '[a](/b)',
  '`code`',
  '  ',
  '    ',
  '<Do>\n\nyes\n\n</Do>\n\n',
  '<Term id="a">b</Term>',
  '| a |\n|--:|\n| b |\n\n',
  '{/* c */}',
  '&amp;',
  '\\{',
  '1. ',
  '[^1]',
  '\n\n[^1]: n\n\n',
  '~~~\n',
  '```\n',
  'مرحبا ',
  'https://e.com ',
];

const fragment = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 3, arbitrary: fc.constantFrom(...BENIGN) },
);
const brief = fc.array(fragment, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const gentleBrief = fc
  .array(fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...HOSTILE) }, { weight: 9, arbitrary: fc.constantFrom(...BENIGN) }), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** Either the gate refuses a text, or what is shown of it is harmless. Returns which. */
async function isRefusedOrHarmless(body: string): Promise<'refused' | 'shown'> {
  if (gateProse({ file: 'a', body, firstLine: 1 }).length > 0) return 'refused';
  const html = await shown(body);
  expect({ body, dangers: dangersIn(html), ran: '__pwned' in globalThis }).toEqual({ body, dangers: [], ran: false });
  return 'shown';
}

describe('a hostile brief', () => {
  it.each(HOSTILE)('alone: %j', async (body) => {
    await isRefusedOrHarmless(body);
    await isRefusedOrHarmless(`a ${body} b`);
    await isRefusedOrHarmless(`<Do>\n\n${body}\n\n</Do>`);
    await isRefusedOrHarmless(`- a\n\n  ${body}`);
    await isRefusedOrHarmless(`| ${body} |\n|-|\n| ${body} |`);
  });

  it('mixed with anything is refused or harmless', { timeout: 20_000 + RUNS * 20 }, async () => {
    const count = { refused: 0, shown: 0 };
    for (const texts of [brief, gentleBrief]) {
      const property = fc.asyncProperty(texts, async (body) => {
        count[await isRefusedOrHarmless(body)] += 1;
      });
      await fc.assert(property, { numRuns: RUNS });
    }
    // The property says nothing if nearly everything falls on one side.
    expect(Math.min(count.refused, count.shown)).toBeGreaterThan(RUNS / 10);
  });

  it('of any characters is refused or harmless', { timeout: 20_000 + RUNS * 20 }, async () => {
    const characters = fc.string({
      unit: fc.constantFrom(...Array.from('<>{}[]()`*_~!#|-+:/\\"\'&;=. \n\taDo1$^%@')),
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(characters, async (body) => {
        await isRefusedOrHarmless(body);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the check that the property relies on', () => {
  it.each([
    ['<script>a</script>', '<script>'],
    ['<p onclick="a">', 'p onClick=a'],
    ['<p style="a:b">', 'p style=a:b'],
    ['<a href="java&#10;script:a">', 'a href=java\nscript:a'],
    ['<a href=" data:a">', 'a href= data:a'],
    ['<a href="//e.com">', 'a href=//e.com'],
  ])('sees %s', (html, danger) => {
    expect(dangersIn(html)).toEqual([danger]);
  });
});
