import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import type { Entry } from './domain/corpus.ts';
import { isList } from './domain/json.ts';
import { contentTypes, type ContentType } from './domain/schema/index.ts';
import { isBuildable } from './domain/report.ts';
import { reportOn } from './corpus/check-content.ts';
import { loadSiteCorpus, siteSettings } from './corpus/site-content.ts';
import { lineReader } from './corpus/line-reader.ts';
import { textReporter } from './reporters/text.ts';

const indexRow = z.object({
  title: z.string(),
  file: z.string(),
  digest: z.string(),
  status: z.string().optional(),
  markets: z.array(z.string()),
});

/**
 * The seam between Samepage and Astro's content layer. Everything is validated by the full schemas before a row gets in; the store
 * itself holds only what lists and references need, so that it stays small at thousands of campaigns. Pages read the rest through
 * the loader that the commands use.
 */
export const collections = Object.fromEntries(
  (Object.keys(contentTypes) as ContentType[]).map((type) => [
    contentTypes[type].folder,
    defineCollection({ loader: rowsOf(type), schema: indexRow }),
  ]),
);

function rowsOf(type: ContentType): Loader {
  return {
    name: `samepage-${type}`,
    load: async (context) => {
      const { store } = context;
      const { root, asOf } = siteSettings();
      const loaded = loadSiteCorpus(root);
      refuseBrokenContent(loaded, root, asOf);
      store.clear();
      for (const entry of loaded.corpus.entries[type].values()) {
        const data = await context.parseData({ id: entry.id, data: rowOf(entry) });
        store.set({ id: entry.id, data, digest: entry.digest });
      }
    },
  };
}

/** Astro stops at its first broken file without a line; this says all of them at once. */
function refuseBrokenContent(loaded: ReturnType<typeof loadSiteCorpus>, root: string, asOf: string): void {
  if (loaded.findings.length === 0) return;
  const report = reportOn(loaded, root, asOf);
  if (!isBuildable(report)) throw new Error(`The content cannot be built.\n\n${textReporter(lineReader(root))(report).output}`);
}

function rowOf({ id, file, digest, data }: Entry): z.infer<typeof indexRow> {
  const fields = data as Readonly<Record<string, unknown>>;
  const named = fields['title'] ?? fields['name'] ?? fields['term'];
  const { markets } = fields;
  return {
    title: typeof named === 'string' ? named : id,
    file,
    digest,
    status: typeof fields['status'] === 'string' ? fields['status'] : undefined,
    markets: isList(markets) ? markets.map(String) : typeof markets === 'string' ? [markets] : [],
  };
}
