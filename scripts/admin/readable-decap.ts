import path from 'node:path';
import type { Plugin } from 'vite';

const topBar = path.resolve(import.meta.dirname, '../../src/cms/admin/replaced/list-item-top-bar.ts');

/** Decap's texts that have too little contrast, by how they stand in its packages: each gets at least 4.5 to 1 on what it stands on. */
const COLOURS: readonly (readonly [file: RegExp, from: string, to: string])[] = [
  [/\/decap-cms-ui-default\/dist\/esm\/styles\.js$/, '#798291', '#5a6372'],
  [/\/decap-cms-ui-default\/dist\/esm\/styles\.js$/, '#17a2b8', '#0c6675'],
  [/\/decap-cms-ui-default\/dist\/esm\/Loader\.js$/, '#767676', '#5a6372'],
  [/\/decap-cms-core\/dist\/esm\/components\/App\/Header\.js$/, '#7b8290', '#5a6372'],
];

/**
 * Makes the parts that Decap draws itself readable, and operable by keyboard: darker colours, and another bar above the items of lists.
 *
 * The build fails when Decap no longer has a colour where it is looked for: nobody would see that by reading the code.
 */
export function readableDecap(): Plugin {
  const found = new Set<string>();
  return {
    name: 'samepage-readable-decap',
    enforce: 'pre',
    resolveId(source, importer) {
      return source === './ListItemTopBar' && importer?.includes('decap-cms-ui-default') ? topBar : undefined;
    },
    transform(code, id) {
      const changes = COLOURS.filter(([file, from]) => file.test(id.replaceAll('\\', '/')) && code.includes(from));
      for (const [, from] of changes) found.add(from);
      return changes.length === 0 ? undefined : { code: changes.reduce((text, [, from, to]) => text.replaceAll(from, to), code) };
    },
    buildEnd(error) {
      const lost = COLOURS.filter(([, from]) => !found.has(from)).map(([, from]) => from);
      if (!error && lost.length > 0)
        this.error(`Decap has these colours no longer: ${lost.join(', ')}. Look at its contrasts again.`);
    },
  };
}
