import type * as Satteri from 'satteri';
import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wordsIn } from '../words/index.ts';
import { proseParser } from './parser-options.ts';
import { ProseRefused, renderProse } from './render.ts';
import { shown } from './testing/shown.ts';

const spies = vi.hoisted(() => ({ calls: [] as { name: string; features: unknown }[] }));

vi.mock('satteri', async (load) => {
  const satteri = await load<typeof Satteri>();
  const watched = (name: 'mdxToMdast' | 'mdxToHast' | 'evaluate') => (source: string, options: { features?: unknown }) => {
    spies.calls.push({ name, features: options.features });
    return (satteri[name] as (source: string, options: unknown) => unknown)(source, options);
  };
  return { ...satteri, mdxToMdast: watched('mdxToMdast'), mdxToHast: watched('mdxToHast'), evaluate: watched('evaluate') };
});

afterEach(() => {
  spies.calls.length = 0;
});

describe('renderProse', () => {
  it('reads with the same options in all three calls', async () => {
    await shown('# a\n');
    expect(spies.calls.map(({ name }) => name)).toEqual(['mdxToMdast', 'mdxToHast', 'evaluate']);
    for (const { features } of spies.calls) expect(features).toBe(proseParser.features);
  });

  it('makes the empty corner of a table no head of a column', async () => {
    const html = await shown('| | Film |\n| --- | --- |\n| Voice | own |\n');
    expect(html).toContain('<th scope="col">Film</th>');
    expect(html).not.toMatch(/<th[^>]*><\/th>/);
  });

  it('refuses what the gate refuses, with its findings, and runs nothing', async () => {
    const refused = renderProse(
      { file: 'campaigns/aurora.mdx', body: '{globalThis.__pwned = 1}', firstLine: 9 },
      wordsIn('en').prose,
    );
    await expect(refused).rejects.toThrow(ProseRefused);
    await expect(refused).rejects.toMatchObject({ findings: [{ messageId: 'expression', position: { line: 9, column: 1 } }] });
    expect(globalThis).not.toHaveProperty('__pwned');
    expect(spies.calls.map(({ name }) => name)).not.toContain('evaluate');
  });

  it('is the only place that compiles prose', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(ts|astro)$/.test(file) && !file.includes('.test.'),
    );
    const compiling = files.filter((file) =>
      /\b(?:evaluate|mdxToJs|markdownToJs|new Function)\s*\(/.test(readFileSync(`src/${file}`, 'utf8')),
    );
    expect(compiling).toEqual(['prose/render.ts']);
  });
});

describe('headings', () => {
  const headings = async (body: string) =>
    Array.from((await shown(body)).matchAll(/<(h\d) id="([^"]*)">/g), ([, level, id]) => `${level} ${id}`);

  it('begin below the heading of the section', async () => {
    expect(await headings('# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n## F\n')).toEqual([
      'h3 brief-a',
      'h4 brief-b',
      'h5 brief-c',
      'h6 brief-d',
      'h6 brief-e',
      'h4 brief-f',
    ]);
  });

  it('skip no level, whatever the writer began with', async () => {
    expect(await headings('## A\n\n#### B\n\n### C\n\n# D\n')).toEqual(['h3 brief-a', 'h4 brief-b', 'h4 brief-c', 'h3 brief-d']);
  });

  it('get ids of their own', async () => {
    expect(
      await headings(
        '# constructor\n\n# Constructor!\n\n# __proto__\n\n# 🎬\n\n# Тон и стиль\n\n# fn-1\n\n# a <Term id="b">c</Term>\n',
      ),
    ).toEqual([
      'h3 brief-constructor',
      'h3 brief-constructor-2',
      'h3 brief-proto',
      'h3 brief-section',
      'h3 brief-тон-и-стиль',
      'h3 brief-fn-1',
      'h3 brief-a-c',
    ]);
  });

  it('are found by links inside the brief; other anchors are left to the page', async () => {
    const html = await shown('[a](#tone) [b](#тон) [c](#kpis)\n\n# Tone\n\n# Тон\n');
    expect(Array.from(html.matchAll(/href="([^"]*)"/g), ([, href]) => href)).toEqual(['#brief-tone', '#brief-тон', '#kpis']);
  });
});

describe('elements', () => {
  it.each([
    ['links to elsewhere', '[a](https://e.com/?b=1&c=2)', '<a href="https://e.com/?b=1&amp;c=2" rel="noopener noreferrer">a</a>'],
    ['links to this site', '[a](/b/)', '<a href="/b/">a</a>'],
    ['addresses of mail', 'a@e.com', '<a href="mailto:a@e.com">a@e.com</a>'],
    ['quotes and dashes as they were written', '"a" -- \'b\'...', '<p>"a" -- \'b\'...</p>'],
    ['alignment as a class', '|a|\n|-:|\n|b|', '<td class="prose-align-right">b</td>'],
    ['head cells with a scope', '|a|\n|-|\n|b|', '<th scope="col">a</th>'],
    [
      'tables that scroll by keyboard',
      '|a|\n|-|\n|b|',
      '<div class="prose-table" tabindex="0" role="region" aria-label="Table 1 of the brief"><table>',
    ],
    ['tasks in words', '- [x] a', '<span class="prose-task prose-task-done" role="img" aria-label="Done:"></span> a'],
    ['signs of code', '`<b>` &lt;i> \\{c\\}', '<p><code>&lt;b&gt;</code> &lt;i&gt; {c}</p>'],
    ['no comment', 'a{/* b */}c', '<p>ac</p>'],
    ['a backslash as a line break', 'a\\\nb', '<p>a<br>\nb</p>'],
    [
      'attributes of components as they are',
      '<Do title="&quot;><b>">\n\na\n\n</Do>',
      'data-props="{&quot;title&quot;:&quot;\\&quot;&gt;&lt;b&gt;&quot;}"',
    ],
    ['numbers of components', '<KeyMessage order={2}>a</KeyMessage>', 'data-props="{&quot;order&quot;:2}"'],
  ])('%s', async (_title, body, html) => {
    expect((await shown(body)).replace('<br/>', '<br>')).toContain(html);
  });

  it('footnotes with ids and a heading of their own', async () => {
    const html = await shown('a[^x] b[^x]\n\n# fn-x\n\n[^x]: c\n');
    expect(html).toContain('<a href="#brief--fn-x" id="brief--fnref-x" data-footnote-ref aria-describedby="brief--notes">1</a>');
    expect(html).toContain('<h3 id="brief--notes" class="prose-notes-title">Notes</h3>');
    expect(html).toContain('<li id="brief--fn-x">');
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('words of the interface in the language of the brief', async () => {
    const html = await shown('a[^x]\n\n- [ ] b\n\n|a|\n|-|\n|b|\n\n[^x]: c\n', 'de');
    expect(html).toContain('class="prose-notes-title">Fußnoten</h3>');
    expect(html).toContain('aria-label="Zurück zum Text 1"');
    expect(html).toContain('aria-label="Tabelle 1 des Briefings"');
    expect(html).toContain('aria-label="Zu tun:"');
    expect(html).not.toMatch(/Notes|Back to|Table|To do/);
  });

  it('no style attribute anywhere', async () => {
    expect(await shown('|a|b|c|\n|:-|:-:|-:|\n|1|2|3|\n\n```css\na{}\n```\n')).not.toMatch(/\sstyle=/);
  });
});
