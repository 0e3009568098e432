import { createComponent, renderJSX, renderTemplate } from 'astro/runtime/server/index.js';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { SSRResult } from 'astro';
import { Fragment, jsx } from 'astro/jsx-runtime';
import { evaluate } from 'satteri';
import type { Finding } from '../domain/finding.ts';
import type { ProseWords } from './component-views.ts';
import { gateProse, type ProseSource } from './gate.ts';
import { proseParser } from './parser-options.ts';
import { presentation } from './presentation.ts';

/** Says that a brief can't be shown, and holds the findings that say why. */
export class ProseRefused extends Error {
  readonly findings: readonly Finding[];

  /** Takes the file that the brief stands in, and what the gate found. */
  constructor(file: string, findings: readonly Finding[]) {
    super(`The brief of ${file} can’t be shown; ${findings.length} found.`);
    this.name = 'ProseRefused';
    this.findings = findings;
  }
}

/**
 * Turns a brief into an Astro component: `<Content components={proseComponents} />`. `words`: in the language of the brief.
 *
 * This is the only place where a brief is compiled and run. It asks the gate first, with the same parser, and throws `ProseRefused`
 * when the gate has found anything.
 */
export async function renderProse(source: ProseSource, words: ProseWords): Promise<AstroComponentFactory> {
  const findings = gateProse(source);
  if (findings.length > 0) throw new ProseRefused(source.file, findings);
  const compiled = await evaluate(source.body, { ...COMPILER, hastPlugins: presentation(words) });
  return asAstroComponent(compiled.default as CompiledProse);
}

/** What MDX compiles to: a function from the components to Astro's tree of nodes. */
type CompiledProse = (props: { components: Readonly<Record<string, unknown>> }) => unknown;

/** What `<Content>` is given. */
interface ContentProps {
  readonly components?: Readonly<Record<string, unknown>>;
}

/** Astro's own maker of nodes, in the shape that Sätteri asks for. */
function makeNode(type: unknown, props: unknown, key?: unknown): unknown {
  return jsx(type, props as Record<string, unknown>, key as string | undefined);
}

const COMPILER = {
  Fragment,
  jsx: makeNode,
  jsxs: makeNode,
  features: proseParser.features,
  elementAttributeNameCase: 'html',
  // What holds no component is kept as finished HTML.
  optimizeStatic: { component: 'Fragment', prop: 'set:html', wrapPropValue: false },
} as const;

/** Astro renders its own components without the MDX integration; the tree of nodes is rendered inside one. */
function asAstroComponent(compiled: CompiledProse): AstroComponentFactory {
  return createComponent({
    factory: async (result: SSRResult, props: ContentProps) => {
      const tree = compiled({ components: { ...props.components, Fragment } });
      return renderTemplate`${await renderJSX(result, tree)}`;
    },
    propagation: 'none',
  });
}
