import { defineConfig } from 'vitest/config';

/** Runs of the built command line; kept apart, because they start processes. */
export default defineConfig({
  test: {
    include: ['test/cli/**/*.test.ts'],
    globalSetup: ['test/cli/build-cli.ts'],
    testTimeout: 60_000,
    passWithNoTests: false,
  },
});
