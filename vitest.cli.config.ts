import { defineConfig } from 'vitest/config';

/** Runs of the built command line; kept apart, because they start processes. */
export default defineConfig({
  test: {
    include: ['test/cli/**/*.test.ts'],
    globalSetup: ['test/cli/build-cli.ts'],
    // Each test runs programs of its own and waits for them: one module graph, and a worker for each core.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 300_000,
    passWithNoTests: false,
  },
});
