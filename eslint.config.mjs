// The borders that the compiler cannot draw (docs/architecture.md) and the shape of the code.
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { explainedChinese } from './scripts/eslint/explained-chinese.mjs';
import { noListAsArguments } from './scripts/eslint/no-list-as-arguments.mjs';
import { noModuleState } from './scripts/eslint/no-module-state.mjs';

const TESTS = ['**/*.test.ts', 'core/src/testing/**', 'word/src/testing/**', 'test/**'];
const TOOLS = ['scripts/**', 'bench/**', 'test/**', '*.config.ts'];

/** Bans the imports that match any of the patterns. */
const noImport = (...patterns) => ['error', { patterns }];

const NO_PACKAGES = {
  regex: '^(?!\\.{1,2}/)',
  message: 'core is pure: it knows no package, file, clock or network.',
};
const NO_PROGRAMS = {
  regex: '(?:^|/)(?:server|client|cli|miner|word|pages|scripts|test|bench)/',
  message: 'core depends on nothing.',
};
const NO_LINE_MAP = {
  regex: '(?:^|/)line-map(?:\\.js)?$',
  message: 'core counts in UTF-16 offsets; lines and columns are computed at the edges.',
};
const NO_DATA = {
  regex: '(?:^|/)data/(?!reading/)',
  message: 'core takes its lexicons as values; only what every draft is read by is imported.',
};
const CORE_BY_ITS_FACE = {
  regex: '(?:^|/)core/(?!src/index\\.js$|data/)',
  message: 'Programs know core by core/src/index.js only.',
};
const noProgram = (names) => ({
  regex: `^(?:\\.\\./)+(?:${names})/`,
  message: 'Dependencies point from the programs to core (docs/architecture.md).',
});

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Only rules are default exports.',
};
const NO_ENUM = {
  selector: 'TSEnumDeclaration',
  message: 'Use a union of string literals.',
};
const NO_CLOCK = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'core has no clock: today comes in as a value.',
};

const NO_HIDDEN_MEMORY = {
  selector: ':matches(NewExpression[callee.name="WeakMap"], NewExpression[callee.name="WeakSet"])',
  message: 'What is remembered is declared as a query (core/src/engine/queries.ts).',
};
const NO_ACCESSOR = {
  selector: 'ObjectExpression > Property[kind="get"]',
  message: 'An accessor in an object literal makes a hidden class per object; use a query.',
};

/** Rules of our own. */
const BIGANZI = {
  rules: {
    'no-module-state': noModuleState,
    'no-list-as-arguments': noListAsArguments,
    'explained-chinese': explainedChinese,
  },
};

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/dist/',
    '.tsbuild/',
    '.work/',
    'coverage/',
    'bench/results/',
    '**/*.{js,cjs,mjs}',
    '!eslint.config.mjs',
  ]),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme'] }],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_ENUM],
      'prefer-named-capture-group': 'error',
      'require-unicode-regexp': ['error', { requireFlag: 'u' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Strings are spread by code point on purpose; what a reader sees as one sign is not asked here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `!` is banned: an assertion says in words why the compiler cannot follow.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['core/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': noImport(NO_PACKAGES, NO_PROGRAMS, NO_LINE_MAP, NO_DATA),
      'no-restricted-syntax': [
        'error',
        NO_DEFAULT_EXPORT,
        NO_ENUM,
        NO_CLOCK,
        NO_HIDDEN_MEMORY,
        NO_ACCESSOR,
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: NO_CLOCK.message },
        { object: 'Math', property: 'random', message: 'The same text gives the same findings.' },
        {
          property: 'matchAll',
          message:
            'It copies the expression at each call: use `matchesOf` (core/src/text/matches.ts).',
        },
      ],
      'no-restricted-globals': ['error', 'console', 'process', 'setTimeout', 'fetch', 'globalThis'],
    },
  },
  {
    // The query layer is the one memory of core.
    files: ['core/src/**/*.ts'],
    ignores: [...TESTS, 'core/src/engine/queries.ts'],
    plugins: { biganzi: BIGANZI },
    rules: { 'biganzi/no-module-state': 'error' },
  },
  {
    files: ['{core,server,cli,miner,word,pages}/src/**/*.ts'],
    ignores: TESTS,
    plugins: { biganzi: BIGANZI },
    rules: { 'biganzi/no-list-as-arguments': 'error' },
  },
  {
    files: ['core/src/**/*.ts', 'miner/src/**/*.ts'],
    ignores: ['**/*.test.ts', 'core/src/testing/**'],
    plugins: { biganzi: BIGANZI },
    rules: { 'biganzi/explained-chinese': 'error' },
  },
  {
    // Called for every line or marker of a document: an object a call would cost.
    files: ['core/src/document/**/*.ts'],
    rules: { 'max-params': ['error', 6] },
  },
  {
    files: ['core/src/index.ts'],
    rules: { 'no-restricted-imports': noImport(NO_PACKAGES, NO_PROGRAMS, NO_DATA) },
  },
  {
    files: ['core/src/rules/*/rule.ts'],
    rules: {
      'no-restricted-syntax': ['error', NO_ENUM, NO_CLOCK, NO_HIDDEN_MEMORY, NO_ACCESSOR],
    },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-imports': noImport(CORE_BY_ITS_FACE, noProgram('client|cli')) },
  },
  {
    files: ['cli/src/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-imports': noImport(CORE_BY_ITS_FACE, noProgram('client')) },
  },
  {
    files: ['miner/src/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-imports': noImport(CORE_BY_ITS_FACE, noProgram('client|cli|server')) },
  },
  {
    files: ['word/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': noImport(CORE_BY_ITS_FACE, noProgram('client|cli|server|miner')),
    },
  },
  {
    files: ['pages/{src,view}/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': noImport(
        CORE_BY_ITS_FACE,
        noProgram('client|cli|server(?!/src/protocol\\.js$)|miner'),
      ),
    },
  },
  {
    files: ['client/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': noImport({
        regex: '^(?:\\.\\./)+(?:core/|cli/|miner/|word/|pages/|server/(?!src/protocol\\.js$))',
        message: 'The client speaks LSP; it may name server/src/protocol.js and nothing else.',
      }),
      'no-restricted-globals': [
        'error',
        { name: 'Buffer', message: 'The client runs in browsers too: client/src/base64.ts.' },
      ],
    },
  },
  {
    files: ['cli/src/**/*.ts', ...TOOLS],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_ENUM] },
  },
  {
    files: TESTS,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
