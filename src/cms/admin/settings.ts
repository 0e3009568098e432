import type { Site } from '../../domain/schema/site.ts';

/** What the page of the editor is told about its site: the same bundle serves every site. */
export interface EditorSettings {
  readonly siteName: string;
  readonly language: string;
  /** The folder that the site is published under, with a slash at both ends. */
  readonly base: string;
  readonly repository: Site['repository'];
  readonly editor: Site['editor'];
}

/** The id of the element that holds the settings as JSON. */
export const SETTINGS_ID = 'editor-settings';

/** The settings as text that no HTML can be read into. */
export function settingsText(settings: EditorSettings): string {
  return JSON.stringify(settings).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
