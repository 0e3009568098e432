import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { bans } from '../../.dependency-cruiser.mjs';
import configuration from '../../.dependency-cruiser.mjs';

/** Inside the project, so that packages are found from here as from the real files. */
const workplaces = join('.cache', 'architecture');

/** Every violation in the real source. */
export async function violationsInSource(): Promise<Violation[]> {
  return inWorkplace(async (folder) => {
    for (const source of ['src', 'scripts']) await cp(source, join(folder, source), { recursive: true });
    return violationsIn(folder);
  });
}

/** Every violation in source text given by path, for example `{ 'src/domain/a.ts': "import 'node:fs'" }`. */
export async function violationsInFiles(files: Readonly<Record<string, string>>): Promise<Violation[]> {
  return inWorkplace(async (folder) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return violationsIn(folder);
  });
}

/** The script parts of an `.astro` file: what stands between the first two lines of dashes, and inside script elements. */
export function scriptsOf(astro: string): string {
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(astro)?.[1] ?? '';
  const elements = [...astro.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [frontmatter, ...elements].join('\n');
}

async function inWorkplace<T>(work: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(workplaces, { recursive: true });
  const folder = await mkdtemp(join(workplaces, 'source-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function violationsIn(folder: string): Promise<Violation[]> {
  await makeAstroReadable(folder);
  const ruleSet = { forbidden: bans } as IFlattenedRuleSet;
  const { output } = await cruise(['.'], {
    ...configuration.options,
    ruleSet,
    validate: true,
    baseDir: join(process.cwd(), folder),
  });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => ({ ban: rule.name, from, to }));
}

/** The analyser cannot read `.astro`: `Page.astro` becomes `Page.astro.ts`, which an import of `Page.astro` finds all the same. */
async function makeAstroReadable(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true });
  for (const file of entries.filter((entry) => entry.endsWith('.astro')).map((entry) => join(folder, entry))) {
    const scripts = scriptsOf(await readFile(file, 'utf8'));
    await rename(file, `${file}.ts`);
    await writeFile(`${file}.ts`, scripts);
  }
}

/** A forbidden import. */
export interface Violation {
  /** The ban's name in `.dependency-cruiser.mjs`. */
  readonly ban: string;
  readonly from: string;
  readonly to: string;
}
