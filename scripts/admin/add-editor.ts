import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { editorPage } from '../../src/cms/admin/page.ts';
import { FACTS_FILE, factsOf } from '../../src/cms/preview/facts.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { readReport } from './bundle.ts';
import { cachedBundle } from './bundle-cache.ts';

/** Adds the editor to a built site, as the folder `admin`. The first time after a change of the code it is bundled, later copied. */
export async function addEditor(root: string, siteFolder: string, corpus: Corpus): Promise<void> {
  const { name, language = 'en', base = '/', repository, editor } = corpus.site;
  const bundle = await cachedBundle(root);
  const admin = path.join(siteFolder, 'admin');
  await cp(path.join(bundle, 'files'), admin, { recursive: true });
  const settings = { siteName: name, language, base, repository, editor };
  await writeFile(path.join(admin, FACTS_FILE), JSON.stringify(factsOf(corpus)));
  await writeFile(path.join(admin, 'index.html'), editorPage(settings, await readReport(bundle)));
}
