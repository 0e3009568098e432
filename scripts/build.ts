import { writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { reportOn } from '../src/corpus/check-content.ts';
import { loadSiteCorpus, siteSettings } from '../src/corpus/site-content.ts';
import { isBuildable } from '../src/domain/report.ts';
import { headersFile } from '../src/hosting/headers.ts';
import { textReporter } from '../src/reporters/text.ts';
import { asOfOption, dayOf } from './lib/as-of.ts';
import { contentOption, runCommand } from './lib/command.ts';
import { replaceWhenFilled, requireReplaceable } from './lib/out-folder.ts';
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

await runCommand(command, async ({ content, out, audience, 'as-of': asOf }) => {
  const outDir = path.resolve(out);
  requireReplaceable(outDir, [root, path.resolve(content), process.cwd()]);
  // The pages run inside Astro's build and read these through `siteSettings`.
  Object.assign(process.env, { SAMEPAGE_CONTENT: path.resolve(content), SAMEPAGE_AUDIENCE: audience, SAMEPAGE_AS_OF: dayOf(asOf) });
  const settings = siteSettings();

  const loaded = await step('Read and checked the content', () => loadSiteCorpus(settings.root));
  const report = reportOn(loaded, settings.root, settings.asOf);
  if (!isBuildable(report)) {
    console.error(textReporter(report).output);
    return 1;
  }
  const { site } = loaded.corpus;
  Object.assign(process.env, {
    SAMEPAGE_SITE: site.url ?? '',
    SAMEPAGE_BASE: site.base ?? '/',
    SAMEPAGE_LANGUAGE: site.language ?? 'en',
  });
  await step(`Built the pages for ${audience}`, () =>
    replaceWhenFilled(outDir, async (folder) => {
      await build({ root, outDir: folder, logLevel: 'warn' });
      await writeFile(path.join(folder, '_headers'), headersFile(namesAtTop(folder)));
    }),
  );
  return 0;
});

/** Files and folders at the top of the site; the names of folders end with a slash. */
function namesAtTop(outDir: string): string[] {
  return readdirSync(outDir, { withFileTypes: true }).map((item) => (item.isDirectory() ? `${item.name}/` : item.name));
}
