import path from 'node:path';
import type { Audience } from '../../domain/audience.ts';
import type { Entry } from '../../domain/corpus.ts';
import type { CampaignHistory } from '../../domain/history.ts';
import type { PublishedCampaign } from '../../domain/published.ts';
import { campaignHistory } from './campaign-history.ts';
import { folderHistory, type FolderHistory } from './file-changes.ts';

/** Adds to campaigns what git knows of them. */
export interface PublishedHistory {
  /** The campaign with its past, which is read when somebody asks for it. */
  readonly addTo: (published: PublishedCampaign, entry: Entry<'campaign'>) => PublishedCampaign;
  /** Whether a file has at least one change that is known. Costs one log for the whole folder, once. */
  readonly isKnownOf: (entry: Entry<'campaign'>) => boolean;
}

/** The histories of a content folder for one audience: none for the public, and none for content that no folder stands behind. */
export function publishedHistory(root: string | undefined, audience: Audience): PublishedHistory {
  if (root === undefined || audience === 'public') return { addTo: (published) => published, isKnownOf: () => false };
  const places = { root, cacheFolder: path.resolve('.cache', 'history') };
  let known: FolderHistory | undefined;
  const folder = () => (known ??= folderHistory(root));
  return {
    addTo: (published, entry) => {
      let history: CampaignHistory | undefined;
      return {
        ...published,
        get history() {
          return (history ??= campaignHistory(entry, published.agreement, folder(), places));
        },
      };
    },
    isKnownOf: ({ file }) => {
      const history = folder();
      return history.state === 'known' && history.files.has(file);
    },
  };
}
