import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { requireConfig } from '../../src/cms/config/require-config.ts';
import { readableDecap } from './readable-decap.ts';
import { withoutEval } from './without-eval.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What a bundle was made of and how it is begun. */
export interface BundleReport {
  /** The script that the page names, as a path in the bundle. */
  readonly script: string;
  readonly styles: readonly string[];
  /** Every module in it, as a path in the repository. */
  readonly modules: readonly string[];
}

/** The file, beside the bundle, that holds its report. */
export const REPORT_FILE = 'bundle.json';

/**
 * Bundles the editor into `folder/files`, and writes what it is made of beside it.
 *
 * @throws when a schema holds what no form can show: the configuration is made in the browser, and nobody should have to wait for that.
 */
export async function bundleEditor(folder: string): Promise<void> {
  requireConfig();
  const outDir = path.join(folder, 'files');
  const result = await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [withoutEval(), readableDecap()],
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    worker: { format: 'es' },
    resolve: { dedupe: ['react', 'react-dom', 'immutable'] },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The largest file is Decap; a test holds it to what was agreed.
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: path.join(root, 'src/cms/admin/main.ts') },
    },
  });
  await writeFile(path.join(folder, REPORT_FILE), JSON.stringify(reportOn(result as Rolldown.RolldownOutput)));
}

/** What a bundle in a folder is made of. */
export async function readReport(folder: string): Promise<BundleReport> {
  return JSON.parse(await readFile(path.join(folder, REPORT_FILE), 'utf8')) as BundleReport;
}

function reportOn({ output }: Rolldown.RolldownOutput): BundleReport {
  const chunks = output.filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('The editor was bundled without a script to begin with.');
  return {
    script: entry.fileName,
    styles: output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css')),
    modules: chunks.flatMap(({ moduleIds }) => moduleIds.map((id) => path.relative(root, id))).toSorted(),
  };
}
