import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{core,server,cli,launch,miner,word,pages,client}/src/**/*.test.ts',
      'test/{repo,corpus}/**/*.test.ts',
      'scripts/**/*.test.ts',
      'syntaxes/**/*.test.ts',
    ],
    // Tests share nothing but pure functions: one module graph for all of them costs a third of one for each file.
    isolate: false,
    // Tests wait for states, however long they take on a machine that is busy.
    testTimeout: 300_000,
    passWithNoTests: false,
    coverage: {
      provider: 'v8',
      include: ['{core,server,cli,launch,miner,word}/src/**/*.ts'],
      // The last is a program of a browser, which cannot be read here.
      exclude: ['**/*.test.ts', '**/src/testing/**', 'server/src/web/serve-in-worker.ts'],
      reporter: ['text-summary', 'json-summary'],
      // Floors, in per cent; they only rise (docs/testing.md). What no pattern names is the server and the command line, which
      // other suites meet in processes of their own.
      thresholds: {
        'core/src/**': { lines: 98, statements: 96, functions: 96, branches: 89 },
        'word/src/**': { lines: 96, statements: 94, functions: 94, branches: 85 },
        'miner/src/**': { lines: 86, statements: 85, functions: 82, branches: 75 },
        lines: 29,
        statements: 28,
        functions: 28,
        branches: 24,
      },
    },
  },
});
