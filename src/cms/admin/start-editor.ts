import { wordsIn, type Words } from '../../words/index.ts';
import { hostedPlace, type Place } from '../config/place.ts';
import { cmsConfig } from '../config/cms-config.ts';
import { editorWords, siteWords } from './controls/control-props.ts';
import { findLocalServer } from './local-server.ts';
import { SETTINGS_ID, type EditorSettings } from './settings.ts';
import { showInstead, showNoEditor } from './start-page.ts';

/** Starts the editor where the site says that it saves, or says how to get one. */
export async function startEditor(): Promise<void> {
  const settings = readSettings();
  const words = wordsIn(settings.language);
  editorWords.current = words.editor;
  siteWords.current = words;
  try {
    const place = (await findLocalServer(location)) ?? hostedPlace(settings);
    if (!place) return showNoEditor(words.editor, settings.base);
    await runDecap(place, words, settings.base);
  } catch (error) {
    const { title, lead } = words.editor.failed;
    showInstead(title, [lead, error instanceof Error ? error.message : String(error)]);
  }
}

/** Decap is a file of its own: a page without an editor does not load it. */
async function runDecap(place: Place, words: Words, base: string): Promise<void> {
  const { runEditor } = await import('./editor.ts');
  document.querySelector('main')?.remove();
  runEditor(cmsConfig({ place, words, siteUrl: `${location.origin}${base}` }), { place, words, base });
}

function readSettings(): EditorSettings {
  return JSON.parse(document.getElementById(SETTINGS_ID)?.textContent ?? '{}') as EditorSettings;
}
