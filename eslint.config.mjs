import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/*.test-support.ts', 'tests/**'];

const noClock = 'Time is an argument here (asOf). Only commands and pages read a clock.';
const noMachine = 'The domain runs in a browser too: what it needs from the machine is passed in.';

/** Parts of Node, the browser and the clock that the domain must do without. */
const foreignToDomain = [
  ...['Date', 'performance'].map((name) => ({ name, message: noClock })),
  ...['process', 'Buffer', 'require', 'global'].map((name) => ({ name, message: noMachine })),
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'fetch'].map((name) => ({ name, message: noMachine })),
  ...['setTimeout', 'setInterval'].map((name) => ({ name, message: noClock })),
  { name: 'crypto', message: 'Random values make output differ from run to run; hashes come from @noble/hashes.' },
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'node_modules/', 'content/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // `${count} files` is how people write sentences.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return refuse(…)` ends a function early in one line; that nothing comes back misleads nobody.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Spreading text by code points is what columns and hidden characters are counted by.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: tests,
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { FunctionDeclaration: true, ClassDeclaration: true, MethodDefinition: true },
          contexts: [
            'ExportNamedDeclaration > VariableDeclaration',
            'ExportNamedDeclaration > TSInterfaceDeclaration',
            'ExportNamedDeclaration > TSTypeAliasDeclaration',
          ],
        },
      ],
      'jsdoc/require-description': ['error', { contexts: ['any'] }],
      'jsdoc/no-types': 'error',
      'jsdoc/check-param-names': ['error', { checkDestructured: false, disableMissingParamChecks: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-console': ['error'] },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...foreignToDomain],
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: noClock },
        { selector: "MemberExpression[object.name='globalThis']", message: noMachine },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The same input must give the same output.',
        },
      ],
    },
  },
  {
    files: tests,
    rules: {
      // A test that reads a missing value fails, which is what it should do.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [typescript.configs.recommended],
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      // What people write reaches a page as text, or through the gate of src/prose.
      'astro/no-set-html-directive': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "JSXOpeningElement[name.name='script']:has(JSXNamespacedName[namespace.name='is'][name.name='inline']):not(:has(JSXAttribute[name.name='src']))",
          message:
            'The policy of the site forbids scripts inside a page: write a file, or a plain <script> that Astro turns into one.',
        },
        {
          selector: "JSXNamespacedName[namespace.name='define'][name.name='vars']",
          message:
            'This writes scripts or styles into the page, which the policy of the site forbids: pass values in data attributes.',
        },
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'The policy of the site forbids style attributes: use a class.',
        },
      ],
    },
  },
);
