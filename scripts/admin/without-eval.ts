import path from 'node:path';
import type { Plugin } from 'vite';

const replaced = path.resolve(import.meta.dirname, '../../src/cms/admin/replaced');

/** What stands in for a module, by how Decap's packages import it. */
const REPLACEMENTS: readonly (readonly [importedAs: RegExp, by: RegExp, file: string])[] = [
  [/constants\/configSchema$/, /\/decap-cms-core\//, 'config-schema.ts'],
  [/^gray-matter$/, /\/decap-cms-core\//, 'gray-matter.ts'],
  [/^diacritics$/, /\/decap-cms-core\//, 'diacritics.ts'],
  [/lib\/serializeEntryValues$/, /\/decap-cms-core\//, 'serialize-entry-values.ts'],
  [/^\.\/toml$/, /\/decap-cms-core\//, 'toml.ts'],
  [/^@jsquash\/webp$/, /\/decap-cms-core\//, 'pictures.ts'],
  [/^\.\/localForage$/, /\/decap-cms-lib-util\//, 'local-forage.ts'],
  [/^js-sha256$/, /\/decap-cms-lib-util\//, 'js-sha256.ts'],
  [/^(?:\.\/GraphQLAPI|apollo-[\w-]+|graphql-tag)$/, /\/decap-cms-backend-/, 'graph-ql.ts'],
];

/**
 * Keeps out of the editor what compiles text into code, and what Samepage never uses of Decap. The reason for each stands in the file
 * that takes its place.
 */
export function withoutEval(): Plugin {
  return {
    name: 'samepage-without-eval',
    enforce: 'pre',
    resolveId(source, importer) {
      const found = REPLACEMENTS.find(
        ([importedAs, by]) => importedAs.test(source) && by.test(importer?.replaceAll('\\', '/') ?? ''),
      );
      return found && path.join(replaced, found[2]);
    },
  };
}
