import { describe, expect, it } from 'vitest';
import { bans } from '../.dependency-cruiser.mjs';
import { scriptsOf, violationsInFiles, violationsInSource } from './support/architecture.ts';

const nothing = 'export const nothing = 0;';

/** For every ban, source that it must catch. */
const planted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-circles': {
    'src/domain/a.ts': "export { b } from './b.ts';",
    'src/domain/b.ts': "import './a.ts'; export const b = 0;",
  },
  'domain-stands-alone': { 'src/domain/a.ts': "import '../views/v.ts';", 'src/views/v.ts': nothing },
  'domain-runs-without-astro': { 'src/domain/a.ts': "import type { AstroConfig } from 'astro'; export type A = AstroConfig;" },
  'inner-folders-run-without-node': { 'src/exports/a.ts': "import 'node:zlib';" },
  'views-know-domain-and-words-only': { 'src/views/v.ts': "import '../corpus/c.ts';", 'src/corpus/c.ts': nothing },
  'words-stand-alone': { 'src/words/de.ts': "import '../views/v.ts';", 'src/views/v.ts': nothing },
  'components-show-views': {
    'src/components/Card.astro': "---\nimport '../exports/ics.ts';\n---\n<p></p>",
    'src/exports/ics.ts': nothing,
  },
  'components-compute-nothing': {
    'src/components/Card.astro': "---\nimport { nothing } from '../domain/money.ts';\n---\n<p>{nothing}</p>",
    'src/domain/money.ts': nothing,
  },
  'corpus-reads-and-nothing-more': { 'src/corpus/c.ts': "import '../exports/e.ts';", 'src/exports/e.ts': nothing },
  'reporters-and-exports-know-the-domain-only': { 'src/reporters/r.ts': "import '../corpus/c.ts';", 'src/corpus/c.ts': nothing },
  'reporters-and-exports-are-apart': { 'src/reporters/r.ts': "import '../exports/e.ts';", 'src/exports/e.ts': nothing },
  'nothing-imports-pages': {
    'src/layouts/Base.astro': "---\nimport Home from '../pages/index.astro';\n---\n<Home />",
    'src/pages/index.astro': '<p></p>',
  },
  'site-does-not-import-commands': {
    'src/pages/index.astro': "<script>\nimport '../../scripts/build.ts';\n</script>",
    'scripts/build.ts': nothing,
  },
  'commands-use-the-inside': { 'scripts/build.ts': "import '../src/views/v.ts';", 'src/views/v.ts': nothing },
  'hosting-serves-files-only': { 'src/hosting/h.ts': "import '../domain/d.ts';", 'src/domain/d.ts': nothing },
  'prose-is-compiled-in-one-place': {
    'src/pages/index.astro': "---\nimport { evaluate } from 'satteri';\nawait evaluate('');\n---",
  },
  'content-is-read-in-one-place': {
    'src/pages/index.astro': "---\nimport { readFile } from 'node:fs/promises';\nawait readFile('');\n---",
  },
  'local-backend-knows-files-only': { 'src/cms/backend/b.ts': "import '../../views/v.ts';", 'src/views/v.ts': nothing },
  'local-backend-stays-on-this-machine': { 'src/cms/config.ts': "import './backend/b.ts';", 'src/cms/backend/b.ts': nothing },
  'agreements-are-redacted-before-they-are-shown': {
    'src/pages/index.astro': "---\nimport { resolve } from '../domain/agreement/resolve.ts';\nresolve();\n---",
    'src/domain/agreement/resolve.ts': 'export const resolve = () => {};',
  },
};

describe('the architecture', () => {
  it('holds in the source', async () => {
    expect(await violationsInSource()).toEqual([]);
  });

  it('has a planted violation for every ban', () => {
    expect(Object.keys(planted).toSorted()).toEqual(bans.map(({ name }) => name).toSorted());
  });

  it.each(bans)('says why in a sentence: $name', ({ comment }) => {
    expect(comment).toMatch(/^[A-Z].{40,}\.$/);
  });

  it.each(Object.entries(planted))('catches a planted violation of %s', async (ban, files) => {
    expect((await violationsInFiles(files)).map((violation) => violation.ban)).toContain(ban);
  });

  it('allows what the layers are for', async () => {
    const files = {
      'src/domain/money.ts': nothing,
      'src/domain/agreement.ts': 'export interface Agreement { id: string }',
      'src/views/card.ts': "export { nothing } from '../domain/money.ts';",
      'src/components/Card.astro':
        "---\nimport { nothing } from '../views/card.ts';\nimport type { Agreement } from '../domain/agreement.ts';\n---",
      'src/pages/index.astro': "---\nimport Card from '../components/Card.astro';\n---\n<Card />",
      'src/corpus/read.ts': "import 'node:fs'; import '../domain/money.ts';",
      'src/cms/backend/b.ts': "import 'node:fs'; import '../../corpus/read.ts'; import '../../domain/money.ts';",
      'scripts/build.ts': "import 'node:fs'; import '../src/corpus/read.ts'; import '../src/cms/backend/b.ts';",
    };
    expect(await violationsInFiles(files)).toEqual([]);
  });
});

describe('scriptsOf', () => {
  it('takes the frontmatter and the script elements of an Astro file', () => {
    const astro = "---\nimport a from './a.ts';\n---\n<p>import</p>\n<script>\nimport './b.ts';\n</script>\n";
    expect(scriptsOf(astro)).toBe("import a from './a.ts';\n\nimport './b.ts';\n");
  });

  it('gives nothing for a file of markup alone', () => {
    expect(scriptsOf('<p>---</p>')).toBe('');
  });
});
