import type { AstroPrerenderer } from 'astro';
import { describe, expect, it, vi } from 'vitest';
import { pageProgress } from './page-progress.ts';

describe('pageProgress', () => {
  it('renders all that is about one campaign together, without losing or repeating anything', async () => {
    const paths = [
      '/',
      '/campaigns/a/',
      '/campaigns/b/',
      '/campaigns/a.json',
      '/campaigns/b.json',
      '/campaigns/a/for/x/',
      '/search/',
    ];
    const { prerenderer } = wrapped(paths);
    const ordered = await prerenderer.getStaticPaths();
    expect(ordered.map(({ pathname }) => pathname)).toEqual([
      '/',
      '/campaigns/a/',
      '/campaigns/a.json',
      '/campaigns/a/for/x/',
      '/campaigns/b/',
      '/campaigns/b.json',
      '/search/',
    ]);
  });

  it('counts files on a terminal, and takes the display away at the end', async () => {
    const { prerenderer, written } = wrapped(['/', '/campaigns/a/']);
    await prerenderer.getStaticPaths();
    await prerenderer.render(new Request('http://localhost/'), { routeData: {} as never });
    await prerenderer.teardown?.();
    expect(written.join('')).toContain('1 of 2 files');
  });

  it('hands on what is rendered, and tears down what it stands for', async () => {
    const { prerenderer, standard } = wrapped(['/']);
    const response = await prerenderer.render(new Request('http://localhost/'), { routeData: {} as never });
    await prerenderer.teardown?.();
    expect(await (response as Response).text()).toBe('page');
    expect(standard.teardown).toHaveBeenCalledOnce();
  });
});

/** The prerenderer that the integration makes of one that knows these paths, and what it writes to a terminal. */
function wrapped(paths: readonly string[]) {
  const standard = {
    name: 'standard',
    getStaticPaths: () => Promise.resolve(paths.map((pathname) => ({ pathname, route: {} as never }))),
    render: () => Promise.resolve(new Response('page')),
    teardown: vi.fn(() => Promise.resolve()),
  } satisfies AstroPrerenderer;
  const written: string[] = [];
  const terminal = {
    isTTY: true,
    columns: 80,
    write: (text: string) => written.push(text),
    on: () => {},
    removeListener: () => {},
  };
  let prerenderer: AstroPrerenderer = standard;
  const setPrerenderer = (given: AstroPrerenderer | ((standard: AstroPrerenderer) => AstroPrerenderer)) => {
    prerenderer = typeof given === 'function' ? given(standard) : given;
  };
  void pageProgress(terminal as unknown as NodeJS.WriteStream).hooks['astro:build:start']?.({
    setPrerenderer,
    logger: {} as never,
  });
  return { prerenderer, standard, written };
}
