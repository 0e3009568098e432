import { build } from 'astro';

/*
 * Builds the site and says which files went through Astro's own MDX, one a line.
 * Arguments: the folder of the cache, the folder to build into.
 */
const [cacheDir = '', outDir = ''] = process.argv.slice(2);
const compiled = new Set<string>();

await build({
  root: '.',
  cacheDir,
  outDir,
  logLevel: 'error',
  vite: {
    plugins: [
      {
        name: 'which-mdx',
        // Behind the plugin of MDX: what comes here was compiled by it.
        enforce: 'post',
        transform(_code, id) {
          const file = id.replace(/\?.*$/, '');
          if (/\.mdx?$/.test(file)) compiled.add(file);
        },
      },
    ],
  },
});
for (const file of [...compiled].sort()) console.log(file);
