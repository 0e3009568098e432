import { writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { reportOn } from '../src/corpus/check-content.ts';
import { loadSiteCorpus, siteSettings } from '../src/corpus/site-content.ts';
import type { Crash } from '../src/domain/check.ts';
import { isBuildable } from '../src/domain/report.ts';
import { hostOrigins } from '../src/cms/config/place.ts';
import { headersFile } from '../src/hosting/headers.ts';
import { judgementsOf } from '../src/corpus/judgements.ts';
import { lineReader } from '../src/corpus/line-reader.ts';
import { oneLine } from '../src/reporters/one-line.ts';
import { crashLine } from '../src/reporters/report-words.ts';
import { textReporter } from '../src/reporters/text.ts';
import { addEditor } from './admin/add-editor.ts';
import { asOfOption, dayOf } from './lib/as-of.ts';
import { runChild } from './lib/child-command.ts';
import { contentOption, runCommand } from './lib/command.ts';
import { growHeapBy } from './lib/lean-heap.ts';
import { replaceWhenFilled, requireReplaceable } from './lib/out-folder.ts';
import { pageProgress } from './lib/page-progress.ts';
import { step } from './lib/steps.ts';

const command = {
  name: 'npm run build',
  summary: 'Checks the content and builds the site for one audience.',
  options: {
    content: contentOption,
    out: { kind: 'text', value: 'DIR', help: 'folder to write to; what is in it is replaced', default: 'dist' },
    audience: {
      kind: 'text',
      value: 'NAME',
      help: 'for whom: internal, partners, public or party:ID',
      default: 'internal',
      env: 'SAMEPAGE_AUDIENCE',
    },
    'as-of': asOfOption,
  },
} as const;

const root = path.resolve(import.meta.dirname, '..');

growHeapBy(30);
await runCommand(command, async ({ content, out, audience, 'as-of': asOf }) => {
  const outDir = path.resolve(out);
  requireReplaceable(outDir, [root, path.resolve(content), process.cwd()]);
  // The pages run inside Astro's build and read these through `siteSettings`.
  Object.assign(process.env, { SAMEPAGE_CONTENT: path.resolve(content), SAMEPAGE_AUDIENCE: audience, SAMEPAGE_AS_OF: dayOf(asOf) });
  const settings = siteSettings();

  const loaded = await step('Read and checked the content', () => loadSiteCorpus(settings.root));
  // What the rules find stops no build, and is worked out together with the pages.
  const report = loaded.findings.length > 0 ? reportOn(loaded, settings.root, settings.asOf) : undefined;
  if (report && !isBuildable(report)) {
    console.error(textReporter(lineReader(settings.root))(report).output);
    return 1;
  }
  const { site } = loaded.corpus;
  Object.assign(process.env, {
    SAMEPAGE_SITE: site.url ?? '',
    SAMEPAGE_BASE: site.base ?? '/',
    SAMEPAGE_LANGUAGE: site.language ?? 'en',
  });
  // Many CI systems set it for their own purposes, and Astro would take it for where the site is published.
  delete process.env['BASE_URL'];
  await replaceWhenFilled(outDir, async (folder) => {
    await step(`Built the pages for ${audience}`, () =>
      build({ root, outDir: folder, logLevel: 'warn', integrations: [pageProgress()] }),
    );
    tellCrashes(judgementsOf(loaded.corpus, settings.asOf).crashes);
    await step('Made the search index', () => indexSearch(folder));
    // After the search index, which has no use for it. What the editor holds is for nobody else.
    if (audience === 'internal') await step('Made the editor', () => addEditor(root, folder, loaded.corpus));
    await writeFile(path.join(folder, '_headers'), headersFile(namesAtTop(folder), { cmsConnectsTo: hostOrigins(site) }));
  });
  return 0;
});

/** A rule that fails stops no build, and must not fail unseen. */
function tellCrashes(crashes: readonly Crash[]): void {
  for (const crash of crashes) console.error(oneLine(crashLine(crash)));
}

/** In a process of its own: the indexer needs the memory that Astro has not given back yet. */
async function indexSearch(folder: string): Promise<void> {
  const { status } = await runChild(process.execPath, [path.join(root, 'scripts/index-search.ts'), '--site', folder]);
  if (status !== 0) throw new Error('The search index could not be made; the reason stands above. Nothing was replaced.');
}

/** Files and folders at the top of the site; the names of folders end with a slash. */
function namesAtTop(outDir: string): string[] {
  return readdirSync(outDir, { withFileTypes: true }).map((item) => (item.isDirectory() ? `${item.name}/` : item.name));
}
