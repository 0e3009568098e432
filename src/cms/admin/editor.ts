import CMS, { type CmsBackendClass, type InitOptions } from 'decap-cms-core';
import rootReducer from 'decap-cms-core/dist/esm/reducers/combinedReducer.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { ForgejoBackend } from 'decap-cms-backend-forgejo';
import { GiteaBackend } from 'decap-cms-backend-gitea';
import { GitLabBackend } from 'decap-cms-backend-gitlab';
import type { Words } from '../../words/index.ts';
import type { CmsConfig } from '../config/decap-config.ts';
import { beginPanel, type PanelOptions } from '../preview/begin-panel.ts';
import { beginFromLink } from './begin/begin-from-link.ts';
import { returnToOpener } from './begin/return-to-opener.ts';
import { localBackend } from './backends/local-backend.ts';
import { gitHubWithToken, OwnGitHubBackend } from './backends/own-git-hub-backend.ts';
import { safeBackend } from './backends/safe-backend.ts';
import { keepRecords } from './keep-records.ts';
import { decapPhrasesIn } from './decap-phrases.ts';
import { askForName } from './ask-for-name.ts';
import { askForCampaign } from './own-campaign/one-file-each.ts';
import { registerFormats } from './formats.ts';
import { markLandmarks } from './landmarks.ts';
import { followAddress } from './safekeeping/follow-address.ts';
import { holdPresses } from './safekeeping/hold-presses.ts';
import { keepForm, type Reduce } from './safekeeping/keep-form.ts';
import { keepTyping } from './safekeeping/keep-typing.ts';
import { beginSignatures } from './sign/begin-signatures.ts';
import { registerWidgets } from './widgets.ts';

/** Runs Decap with what Samepage uses of it and nothing else: its core, two of its widgets, five backends, three languages. */
export function runEditor(config: CmsConfig, panel: PanelOptions): void {
  const { words } = panel;
  for (const [name, backend] of Object.entries(backendsIn(words, config))) CMS.registerBackend(name, backend as CmsBackendClass);
  for (const [name, phrases] of Object.entries(decapPhrasesIn(words))) CMS.registerLocale(name, phrases);
  registerWidgets();
  registerFormats();
  keepRecords(words);
  askForCampaign(words);
  askForName(words);
  beginPanel(panel);
  // On one's own machine there is nobody to log in to.
  if (config.backend.name === 'proxy') localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'proxy' }));
  store.replaceReducer(keepForm(rootReducer() as Reduce));
  followAddress();
  holdPresses();
  keepTyping(words);
  returnToOpener(words);
  beginFromLink();
  beginSignatures(panel.place, words);
  markLandmarks(document.body);
  CMS.init({ config } as unknown as InitOptions);
}

/** Without a login server of the site's own, GitHub is entered with a token. */
function backendsIn(words: Words, { backend }: CmsConfig): Readonly<Record<CmsConfig['backend']['name'], unknown>> {
  return {
    proxy: localBackend(words),
    gitlab: safeBackend(GitLabBackend, words),
    gitea: safeBackend(GiteaBackend, words),
    forgejo: safeBackend(ForgejoBackend, words),
    github: safeBackend(backend['base_url'] === undefined ? gitHubWithToken(words) : OwnGitHubBackend, words),
  };
}
