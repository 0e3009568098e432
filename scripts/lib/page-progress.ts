import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { startProgress, type Progress } from './progress.ts';

/**
 * Shows how far a build is, file by file, and has everything about one campaign rendered in one go, so that whatever reads it has
 * to read it once.
 *
 * @param stream where to show it; nothing is shown unless it is a terminal
 */
export function pageProgress(stream: NodeJS.WriteStream = process.stderr): AstroIntegration {
  return {
    name: 'samepage-page-progress',
    hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer((standard) => counting(standard, stream)) },
  };
}

function counting(standard: AstroPrerenderer, stream: NodeJS.WriteStream): AstroPrerenderer {
  let progress: Progress | undefined;
  return {
    ...standard,
    getStaticPaths: async () => {
      const paths = inOrderOfSubject(await standard.getStaticPaths());
      progress = startProgress(paths.length, 'files', stream);
      return paths;
    },
    render: async (request, options) => {
      const rendered = await standard.render(request, options);
      progress?.advance();
      return rendered;
    },
    teardown: async () => {
      progress?.stop();
      await standard.teardown?.();
    },
  };
}

/** `/campaigns/x/`, `/campaigns/x.json` and `/campaigns/x/for/y/` are about one thing; what stood first among them stays first. */
function inOrderOfSubject<T extends { readonly pathname: string }>(paths: readonly T[]): T[] {
  const bySubject = new Map<string, T[]>();
  for (const path of paths) {
    const subject = subjectOf(path.pathname);
    const others = bySubject.get(subject);
    if (others) others.push(path);
    else bySubject.set(subject, [path]);
  }
  return [...bySubject.values()].flat();
}

function subjectOf(pathname: string): string {
  const [folder = '', name = ''] = pathname.replace(/^\//, '').split('/');
  return `${folder}/${name.replace(/\.json$/, '')}`;
}
