import { defineConfig } from 'vitest/config';

/** Sessions with the built server; kept apart, because they start processes. */
export default defineConfig({
  test: {
    include: ['test/editors/**/*.test.ts', 'test/lsp/**/*.test.ts'],
    globalSetup: ['test/lsp/build-server.ts'],
    // Each test has a server of its own and waits for it: one module graph, and a worker for each core.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 300_000,
    passWithNoTests: false,
  },
});
