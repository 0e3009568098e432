import { build, sync } from 'astro';

/*
 * Astro as somebody runs it who does not know of our commands: no check before, a cache of its own.
 * Arguments: `sync` or `build`, the folder of the cache, the folder to build into.
 */
const [task, cacheDir = '', outDir = ''] = process.argv.slice(2);
const settings = { root: '.', cacheDir, logLevel: 'error' } as const;
await (task === 'sync' ? sync(settings) : build({ ...settings, outDir }));
