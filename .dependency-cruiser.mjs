/**
 * The architecture as bans. Each says why, because the reason is what a person needs when the ban stands in the way.
 *
 * `tests/architecture.test.ts` applies them, `.astro` files included, and proves that each one bites.
 */

const fileAccess = '^(node:)?fs(/promises)?$';
const inside = (...folders) => `^src/(${folders.join('|')})/`;
const outside = (...folders) => `^src/(?!(${folders.join('|')})/)`;
const tests = '\\.test(-support)?\\.ts$';

/** @type {{ name: string; comment: string; from: object; to: object }[]} */
export const bans = [
  {
    name: 'no-circles',
    comment: 'Files that need each other can neither be read nor tested one at a time. Move what both need into a third file.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'domain-stands-alone',
    comment: 'What Samepage knows must be true in a page, a command, a test and a browser alike, so it imports nothing around it.',
    from: { path: inside('domain'), pathNot: tests },
    to: { path: outside('domain') },
  },
  {
    name: 'domain-runs-without-astro',
    comment: 'The CMS and the commands run the same rules where Astro does not exist.',
    from: { path: inside('domain'), pathNot: tests },
    to: { path: ['^astro:', '(^|node_modules/)astro(/|$)'] },
  },
  {
    name: 'inner-folders-run-without-node',
    comment: 'The CMS previews agreements in a browser, where Node does not exist: from the domain to the components all is plain.',
    from: {
      path: inside(
        'domain',
        'views',
        'components',
        'layouts',
        'reporters',
        'exports',
        'cms/admin',
        'cms/config',
        'cms/format',
        'cms/preview',
      ),
      pathNot: tests,
    },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'views-know-domain-and-words-only',
    comment:
      'A view model is a plain function from an agreement to what a page shows, in the words of the interface; anything else makes pages hard to test.',
    from: { path: inside('views'), pathNot: tests },
    to: { path: outside('views', 'domain', 'words') },
  },
  {
    name: 'words-stand-alone',
    comment: 'The catalogue is translated by people who need not know the rest: it holds words and how they count, nothing else.',
    from: { path: inside('words'), pathNot: tests },
    to: { path: outside('words') },
  },
  {
    name: 'components-show-views',
    comment:
      'A component lays out what a view model says. Reading, exporting and page logic inside one cannot be reused or previewed.',
    from: { path: inside('components'), pathNot: tests },
    to: { path: outside('components', 'views', 'domain', 'styles', 'words', 'prose') },
  },
  {
    name: 'components-compute-nothing',
    comment: 'Logic in a component is logic without a test. Call the domain in a view model; a component may name its types.',
    from: { path: inside('components'), pathNot: tests },
    to: { path: inside('domain'), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'corpus-reads-and-nothing-more',
    comment: 'Reading content has one direction: files, prose gate, domain. What is read does not know how it will be shown.',
    from: { path: inside('corpus'), pathNot: tests },
    to: { path: outside('corpus', 'domain', 'prose') },
  },
  {
    name: 'reporters-and-exports-know-the-domain-only',
    comment: 'A report or an export is a pure function of domain data, so that golden files can prove it.',
    from: { path: inside('reporters', 'exports'), pathNot: tests },
    to: { path: outside('reporters', 'exports', 'domain') },
  },
  {
    name: 'reporters-and-exports-are-apart',
    comment: 'Findings and agreements go to different people; one must be replaceable without the other.',
    from: { path: '^src/(reporters|exports)/', pathNot: tests },
    to: { path: '^src/(reporters|exports)/', pathNot: '^src/$1/' },
  },
  {
    name: 'nothing-imports-pages',
    comment: 'Pages are the outermost layer. What two pages share belongs into a view or a component.',
    from: { pathNot: inside('pages') },
    to: { path: inside('pages') },
  },
  {
    name: 'site-does-not-import-commands',
    comment: 'Commands use the site, never the other way: they read clocks, arguments and the environment.',
    from: { path: '^src/', pathNot: tests },
    to: { path: '^scripts/' },
  },
  {
    name: 'commands-use-the-inside',
    comment:
      'A command is thin. What it needs from a page, a component or a view belongs into the domain, a reporter or an export.',
    from: { path: '^scripts/', pathNot: tests },
    to: { path: '^src/', pathNot: inside('corpus', 'reporters', 'exports', 'cms', 'domain', 'hosting') },
  },
  {
    name: 'hosting-serves-files-only',
    comment: 'The local server shows a finished build. It must not know what an agreement is, or bad content could reach it.',
    from: { path: inside('hosting'), pathNot: tests },
    to: { path: outside('hosting') },
  },
  {
    name: 'prose-is-compiled-in-one-place',
    comment: 'Compiled prose runs as code. Only src/prose may reach the compiler, because it always applies the gate first.',
    from: { path: '^(src|scripts)/', pathNot: inside('prose') },
    to: { path: '(^|node_modules/)satteri(/|$)' },
  },
  {
    name: 'content-is-read-in-one-place',
    comment:
      'Astro, the commands and the CMS must see the same content, so src/corpus alone reads it. The server only reads builds, and the local backend of the CMS hands files to an editor byte by byte, without knowing what they say.',
    from: { path: '^src/', pathNot: [inside('corpus', 'hosting', 'cms/backend'), tests] },
    to: { path: fileAccess },
  },
  {
    name: 'local-backend-knows-files-only',
    comment:
      'It stores what an editor sends, on this machine. What is an entry it asks src/corpus and the domain; anything else would let a page into it.',
    from: { path: inside('cms/backend'), pathNot: tests },
    to: { path: outside('cms/backend', 'corpus', 'domain') },
  },
  {
    name: 'local-backend-stays-on-this-machine',
    comment: 'It writes files and runs git, so nothing that is built into a page may import it: npm start alone puts it to work.',
    from: { path: '^src/', pathNot: [inside('cms/backend'), tests] },
    to: { path: inside('cms/backend') },
  },
  {
    name: 'agreements-are-redacted-before-they-are-shown',
    comment: 'A build is for one audience. Taking an agreement from resolve instead of redact publishes what others must not see.',
    from: { path: inside('pages', 'layouts', 'components', 'views'), pathNot: tests },
    to: { path: '^src/domain/agreement/resolve' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: bans,
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types are knowledge too: a domain that names Astro's types cannot be compiled without Astro.
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.d.ts', '.css', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
