import CMS, { type CmsBackendClass, type CmsLocalePhrases, type InitOptions } from 'decap-cms-core';
import { ForgejoBackend } from 'decap-cms-backend-forgejo';
import { GiteaBackend } from 'decap-cms-backend-gitea';
import { GitLabBackend } from 'decap-cms-backend-gitlab';
import de from 'decap-cms-locales/dist/esm/de';
import en from 'decap-cms-locales/dist/esm/en';
import es from 'decap-cms-locales/dist/esm/es';
import type { CmsConfig } from '../config/decap-config.ts';
import { beginPanel, type PanelOptions } from '../preview/begin-panel.ts';
import { LocalBackend } from './backends/local-backend.ts';
import { OwnGitHubBackend } from './backends/own-git-hub-backend.ts';
import { keepRecords } from './keep-records.ts';
import { registerFormats } from './formats.ts';
import { registerWidgets } from './widgets.ts';

/** Runs Decap with what Samepage uses of it and nothing else: its core, two of its widgets, five backends, three languages. */
export function runEditor(config: CmsConfig, panel: PanelOptions): void {
  const { words } = panel;
  for (const [name, backend] of Object.entries(BACKENDS)) CMS.registerBackend(name, backend as CmsBackendClass);
  for (const [name, phrases] of Object.entries({ de, en, es })) CMS.registerLocale(name, phrases as CmsLocalePhrases);
  registerWidgets();
  registerFormats();
  keepRecords(words);
  beginPanel(panel);
  // On one's own machine there is nobody to log in to.
  if (config.backend.name === 'proxy') localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'proxy' }));
  CMS.init({ config } as unknown as InitOptions);
}

const BACKENDS: Readonly<Record<CmsConfig['backend']['name'], unknown>> = {
  proxy: LocalBackend,
  gitlab: GitLabBackend,
  gitea: GiteaBackend,
  forgejo: ForgejoBackend,
  github: OwnGitHubBackend,
};
