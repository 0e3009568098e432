import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { watchContent } from '../src/hosting/content-watch.ts';
import { requireFreePort } from '../src/hosting/free-port.ts';
import { liveSite, type LiveSite } from '../src/hosting/live-site.ts';
import { createSiteServer } from '../src/hosting/server.ts';
import { cmsOn } from './lib/cms-on.ts';
import { runChild, stopChildren } from './lib/child-command.ts';
import { contentOption, runCommand, type Values } from './lib/command.ts';
import { writeEditorFields } from './lib/editor-fields.ts';
import { liveChecker } from './lib/live-checker.ts';
import { step } from './lib/steps.ts';

const command = {
  name: 'npm start',
  summary: 'Checks and builds the site, shows it on this machine, and follows changes of the content.',
  options: {
    content: contentOption,
    port: { kind: 'number', value: 'PORT', help: 'port to listen on', default: 4321 },
    host: { kind: 'text', value: 'ADDRESS', help: 'address to listen on', default: '127.0.0.1' },
    cms: { kind: 'text', value: 'WAY', help: 'what the CMS does with what is saved', choices: ['simple', 'workflow'] },
    audience: { kind: 'text', value: 'NAME', help: 'audience to build for' },
    build: { kind: 'text', value: 'SCRIPT', help: 'script that builds', default: 'scripts/build.ts' },
  },
} as const;

const root = resolve(import.meta.dirname, '..');
const cacheFolder = join(root, '.cache');

await runCommand(command, async (options) => {
  const { content, host, port } = options;
  if (!existsSync(content))
    throw new Error(`There is no folder ${resolve(content)}. Name another one with --content or SAMEPAGE_CONTENT.`);
  const running: { site?: LiveSite } = {};
  endOnSignal(async () => running.site?.close());
  const { cms, sentence } = await cmsOn(host, content, options.cms);
  await step(`Port ${port} is free`, () => requirePort(host, port));

  const server = createSiteServer({ host, port, isLive: true, cms });
  const site = liveSite({ server, workFolder: join(cacheFolder, `start-${port}`), build: (folder) => buildInto(folder, options) });
  running.site = site;
  // Watching begins first: a change that is saved during the first build counts too.
  const checker = liveChecker(content);
  const follow = (files: readonly string[]) => {
    checker.tell(files);
    void site.rebuild();
  };
  await watchContent(content, follow, console.error);
  await site.rebuild();
  const address = await server.listen();
  checker.begin();
  console.log(
    `\nSamepage is at ${address}\nChanges in ${relative('.', content) || '.'} show by themselves. Ctrl-C ends it.\n${sentence}`,
  );
});

async function requirePort(host: string, port: number): Promise<void> {
  await requireFreePort(host, port).catch((error: unknown) => {
    throw new Error(`${(error as Error).message} Take another one: npm start -- --port ${port + 1}`, { cause: error });
  });
}

/** The build has a process of its own, so nothing that content does to it can reach the server. */
async function buildInto(folder: string, { build, content, audience }: Values<typeof command>): Promise<string | undefined> {
  const forAudience = audience === undefined ? [] : ['--audience', audience];
  const args = [build, '--content', content, '--out', folder, ...forAudience];
  try {
    await step('Site checked and built', async () => {
      const { status, text } = await runChild(process.execPath, args);
      if (status !== 0) throw new Error(text || `The build ended with status ${status} and said nothing.`);
    });
    writeEditorFields(root, content);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Ends the build that may be running too. A second signal finds nothing left to do. */
function endOnSignal(cleanUp: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      stopChildren();
      void cleanUp().finally(() => process.exit(0));
    });
  }
}
