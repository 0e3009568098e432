import CMS from 'decap-cms-core';
import { contentTypes } from '../../../domain/schema/index.ts';
import { reference } from '../../../domain/schema/values.ts';
import type { Words } from '../../../words/index.ts';
import { CAMPAIGN_KEY } from '../../format/entry-data.ts';
import { showNotice } from '../safekeeping/notice.ts';
import { openForm } from '../safekeeping/open-form.ts';
import { entryAddress } from './entry-address.ts';

/** Refuses to save a file that is called after a campaign before one is chosen. */
export function askForCampaign(words: Words): void {
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }: { readonly entry: DecapEntry }) => {
      const data = entry.get('data') as DecapEntry;
      const isAsked = entry.get('collection') === contentTypes.progress.folder && entry.get('newRecord') === true;
      if (!isAsked || reference.safeParse(data.get(CAMPAIGN_KEY)).success) return data;
      const { choose } = words.editor.ownCampaign;
      showNotice(choose, words);
      throw new Error(choose);
    },
  });
}

/**
 * Refuses to save a second file for one campaign: where there is one, published or as a draft, Decap puts a number behind the name.
 *
 * @param path of the file as Decap would save it
 * @throws the sentence that is shown, with the way to the file that is there.
 */
export function refuseSecondFile(path: string, words: Words): void {
  const form = openForm();
  const { folder, form: ending } = contentTypes.progress;
  if (form?.collection !== folder || !form.isNew) return;
  const campaign = String(form.content.get(CAMPAIGN_KEY));
  if (path.endsWith(`/${campaign}.${ending}`)) return;
  const { refused, open } = words.editor.ownCampaign;
  showNotice(refused, words, { way: { text: open, href: entryAddress(folder, campaign) } });
  throw new Error(refused);
}

interface DecapEntry {
  get(name: string): unknown;
}
