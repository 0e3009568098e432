import { chooseMode, type ChosenMode } from '../../src/cms/backend/choose-mode.ts';
import { removeAllLeftovers } from '../../src/cms/backend/disk/replace-file.ts';
import { cmsHandler, type CmsHandler } from '../../src/cms/backend/http.ts';
import { localBackend } from '../../src/cms/backend/local-backend.ts';

/**
 * What answers the CMS while a site is served from this machine, and one sentence that says what becomes of what is saved. On an address
 * that others can reach there is no CMS: whoever asks there could write.
 *
 * @throws an error with a plain sentence when drafts were asked for and cannot be kept here.
 */
export async function cmsOn(host: string, content: string, asked: 'simple' | 'workflow' | undefined): Promise<ServedCms> {
  if (host !== '127.0.0.1' && host !== 'localhost') {
    return { sentence: `The CMS is off, because ${host} may be reached from elsewhere. It runs on 127.0.0.1.` };
  }
  const chosen = await chooseMode(content, asked);
  await removeAllLeftovers(chosen.options.contentFolder);
  return { cms: cmsHandler({ backend: localBackend(chosen.options), onTrouble: console.error }), sentence: sentenceFor(chosen) };
}

/** The CMS of a running server; without a handler it is off. */
export interface ServedCms {
  readonly cms?: CmsHandler;
  readonly sentence: string;
}

function sentenceFor({ options, why }: ChosenMode): string {
  if (options.mode === 'workflow') return `The CMS keeps drafts as branches, and publishes to “${options.branch}” (workflow).`;
  return `The CMS writes into the files themselves and commits nothing (simple)${why === undefined ? '.' : `: ${why}`}`;
}
