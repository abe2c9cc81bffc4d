import { defineConfig } from 'vitest/config';

/** Sessions with the built server; kept apart, because they start processes. */
export default defineConfig({
  test: {
    include: ['test/editors/**/*.test.ts', 'test/lsp/**/*.test.ts'],
    globalSetup: ['test/lsp/build-server.ts'],
    testTimeout: 60_000,
    passWithNoTests: false,
  },
});
