import { rm, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { reportOn } from '../src/corpus/check-content.ts';
import { loadSiteCorpus, siteSettings } from '../src/corpus/site-content.ts';
import { isBuildable } from '../src/domain/report.ts';
import { headersFile } from '../src/hosting/headers.ts';
import { textReporter } from '../src/reporters/text.ts';
import { contentOption, runCommand } from './lib/command.ts';
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
    'as-of': {
      kind: 'text',
      value: 'DATE',
      help: 'what "today" is on the pages, YYYY-MM-DD (today when absent)',
      env: 'SAMEPAGE_AS_OF',
    },
  },
} as const;

const root = path.resolve(import.meta.dirname, '..');

await runCommand(command, async ({ content, out, audience, 'as-of': asOf }) => {
  const outDir = path.resolve(out);
  // The pages run inside Astro's build and read these through `siteSettings`.
  Object.assign(
    process.env,
    { SAMEPAGE_CONTENT: path.resolve(content), SAMEPAGE_AUDIENCE: audience },
    asOf && { SAMEPAGE_AS_OF: asOf },
  );
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
  await step(`Built the pages for ${audience}`, async () => {
    await rm(outDir, { recursive: true, force: true });
    await build({ root, outDir, logLevel: 'warn' });
  });
  await writeFile(path.join(outDir, '_headers'), headersFile(namesAtTop(outDir)));
  return 0;
});

/** Files and folders at the top of the site; the names of folders end with a slash. */
function namesAtTop(outDir: string): string[] {
  return readdirSync(outDir, { withFileTypes: true }).map((item) => (item.isDirectory() ? `${item.name}/` : item.name));
}
