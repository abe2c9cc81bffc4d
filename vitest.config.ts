import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{core,server,cli,miner,word,pages,client}/src/**/*.test.ts',
      'test/{repo,corpus}/**/*.test.ts',
      'scripts/**/*.test.ts',
      'syntaxes/**/*.test.ts',
    ],
    // Tests share nothing but pure functions: one module graph for all of them costs a third of one for each file.
    isolate: false,
    // Property tests take seconds, and more on a machine that is busy.
    testTimeout: 60_000,
    passWithNoTests: false,
  },
});
