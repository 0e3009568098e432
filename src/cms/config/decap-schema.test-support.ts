import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';

/** What Decap's own schema says of a configuration: nothing, or why it refuses it. */
export type DecapSchema = (config: unknown) => string | undefined;

const STOCK_WIDGETS = ['list', 'object', 'relation', 'select', 'number', 'datetime'];
const WIDGETS_WITHOUT_SCHEMA = ['string', 'text', 'boolean', 'raci', 'record', 'problem'];

/**
 * Decap's own check of its configuration, with the schemas of its own widgets: the very files that the browser would run, bundled for
 * Node with nothing beside them, since the rest of Decap needs a window.
 */
export async function decapSchema(): Promise<DecapSchema> {
  const folder = await mkdtemp(path.join(tmpdir(), 'samepage-decap-'));
  try {
    const entry = path.join(folder, 'entry.js');
    await writeFile(entry, entryText());
    const { output } = (await build({
      configFile: false,
      root: process.cwd(),
      logLevel: 'silent',
      ssr: { noExternal: true, target: 'node' },
      build: { ssr: entry, write: false, minify: false, rolldownOptions: { treeshake: { moduleSideEffects: false } } },
    })) as Rolldown.RolldownOutput;
    const bundle = path.join(folder, 'bundle.mjs');
    await writeFile(bundle, output[0].code);
    return ((await import(/* @vite-ignore */ pathToFileURL(bundle).href)) as { refusal: DecapSchema }).refusal;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function entryText(): string {
  const from = (file: string) => JSON.stringify(path.resolve('node_modules', file));
  return [
    `import { validateConfig } from ${from('decap-cms-core/dist/esm/constants/configSchema.js')};`,
    `import registry from ${from('decap-cms-core/dist/esm/lib/registry.js')};`,
    ...STOCK_WIDGETS.map((name) => `import ${name} from ${from(`decap-cms-widget-${name}/dist/esm/schema.js`)};`),
    `const schemas = { ${STOCK_WIDGETS.join(', ')} };`,
    `for (const name of ${JSON.stringify([...STOCK_WIDGETS, ...WIDGETS_WITHOUT_SCHEMA])}) registry.registerWidget(name, () => null, null, schemas[name] ?? {});`,
    'console.error = () => {};',
    'export function refusal(config) { try { validateConfig(config); } catch (error) { return error.message; } }',
  ].join('\n');
}
