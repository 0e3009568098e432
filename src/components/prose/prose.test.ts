import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { wordsIn } from '../../words/index.ts';
import { dangersIn } from '../../prose/testing/shown.ts';

let server: ViteDevServer;
let container: AstroContainer;

beforeAll(async () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const options = {
    root,
    cacheDir: '.cache/prose-test',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  } as const;
  server = await createServer(await getViteConfig(options, { configFile: false, root })({ mode: 'test', command: 'serve' }));
  container = await AstroContainer.create();
}, 60_000);

afterAll(() => server.close());

async function html(name: string, props: Record<string, unknown>, text = 'Hello'): Promise<string> {
  const module = (await server.ssrLoadModule(`/src/components/prose/${name}.astro`)) as { default: AstroComponentFactory };
  return await container.renderToString(module.default, { props, slots: { default: text } });
}

const brief = (body: string, language = 'en') =>
  html('Prose', { source: { file: 'a', body, firstLine: 1 }, words: wordsIn(language).prose });

describe('the components of briefs', () => {
  it('name what they are in words', async () => {
    expect(await html('Callout', {})).toMatch(/<aside [^>]*role="note" aria-label="Note"/);
    expect(await html('Callout', { tone: 'warning', title: 'Before 8 May' })).toContain('aria-label="Warning: Before 8 May"');
    expect(await html('Do', { title: 'On day one' })).toContain('aria-label="Do: On day one"');
    expect(await html('Dont', {})).toContain('aria-label="Don’t"');
    expect(await html('KeyMessage', { order: 2 })).toContain('aria-label="Key message 2"');
    expect(await html('Example', { title: 'A first line' })).toContain('aria-label="Example: A first line"');
  });

  it('link words and sources', async () => {
    expect(await html('Term', { id: 'authentic' })).toMatch(/<a [^>]*href="\/glossary\/#authentic"/);
    expect(await html('Example', { source: 'https://e.com/a?b=1&c' })).toMatch(
      /href="https:\/\/e.com\/a\?b=1(&amp;|&#38;)c"[^>]*>See it at e.com</,
    );
  });

  it.each(['Callout', 'Do', 'Dont', 'KeyMessage', 'Example', 'Term'])(
    '%s is harmless whatever its attributes are',
    async (name) => {
      const values: unknown[] = [
        '"><script>alert(1)</script>',
        'javascript:alert(1)',
        '" onclick="a',
        '../a',
        {},
        [],
        7,
        -1,
        Number.NaN,
        true,
        null,
        undefined,
      ];
      for (const value of values) {
        const shown = await html(name, {
          tone: value,
          title: value,
          order: value,
          source: value,
          id: value,
          onclick: value,
          style: value,
        });
        expect(dangersIn(shown.replace(/<style[\s\S]*?<\/style>|<script[^>]*type="module"[^>]*><\/script>/g, ''))).toEqual([]);
      }
    },
  );

  it('show a whole brief', async () => {
    const shown = await brief('## Tone\n\nAn <Term id="authentic">authentic</Term> film.\n\n<Do>\n\n- Show the pan.\n\n</Do>\n');
    expect(shown).toContain('<h3 id="brief-tone">Tone</h3>');
    expect(shown).toMatch(/An <a [^>]*>authentic<\/a> film\./);
    expect(shown).toContain('<li>Show the pan.</li>');
  });

  it('speak the language of the brief', async () => {
    const shown = await brief(
      '<Do>\n\na\n\n</Do>\n\n<Callout tone="warning">\n\nb\n\n</Callout>\n\n<Example source="https://e.com/a">\n\nc\n\n</Example>\n\n<KeyMessage order={2}>d</KeyMessage>\n',
      'es',
    );
    for (const word of ['Sí', 'Atención', 'Ejemplo', 'Mensaje clave 2']) expect(shown).toContain(`aria-label="${word}"`);
    expect(shown).toContain('Verlo en e.com');
  });

  it('refuse a brief that the gate refuses', async () => {
    await expect(brief('{1}')).rejects.toThrow('can’t be shown');
  });
});
