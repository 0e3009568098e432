import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/**
 * Pages are files in folders, styles and scripts are files of their own: the policy of the site (`src/hosting/headers.ts`) allows nothing
 * inside a page. Where the site lives comes from the content, by way of the build command.
 */
export default defineConfig({
  site: process.env['SAMEPAGE_SITE'] || undefined,
  base: process.env['SAMEPAGE_BASE'] || '/',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  // For src/guides alone. What people write in the content folder goes through the gate of src/prose, and never through here.
  integrations: [mdx()],
  // Colours in code would be styles inside the page.
  markdown: { syntaxHighlight: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The content is read by src/corpus: Astro must not look for pictures and Markdown in it.
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Browsers of 2024: they know light-dark(), nesting and layers, which older targets would be given in a longer spelling.
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    },
  },
});
