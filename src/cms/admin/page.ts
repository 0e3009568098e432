import { wordsIn } from '../../words/index.ts';
import { SETTINGS_ID, settingsText, type EditorSettings } from './settings.ts';

/** The files that the page names, as paths below `/admin/`. */
export interface EditorFiles {
  readonly script: string;
  readonly styles: readonly string[];
}

/** The page of the editor as HTML. Its policy allows no script in it: the settings are data, which no browser runs. */
export function editorPage(settings: EditorSettings, { script, styles }: EditorFiles): string {
  const words = wordsIn(settings.language);
  const { title, loading, needsScript } = words.editor;
  return `<!doctype html>
<html lang="${words.language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escaped(`${title} · ${settings.siteName}`)}</title>
    <meta name="robots" content="noindex" />
    <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
    ${styles.map((style) => `<link rel="stylesheet" href="./${style}" />`).join('\n    ')}
    <script type="application/json" id="${SETTINGS_ID}">${settingsText(settings)}</script>
    <script type="module" src="./${script}"></script>
  </head>
  <body>
    <main class="sp-instead">
      <h1>${escaped(title)}</h1>
      <p>${escaped(loading)}</p>
      <noscript><p>${escaped(needsScript)}</p></noscript>
    </main>
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
