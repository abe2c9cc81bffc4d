import { defineConfig } from 'vitest/config';

const STEPS = 'test/properties/steps.test.ts';

/** Property tests: random and damaged text against what must always hold. The same texts in every run; every night others, by FUZZ_SEED. */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    testTimeout: 600_000,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'texts',
          include: ['test/{properties,damage}/**/*.test.ts'],
          exclude: [STEPS],
          isolate: false,
        },
      },
      // In a process of its own: of functions that have run before, the engine counts the calls alone.
      { extends: true, test: { name: 'steps', include: [STEPS], isolate: true } },
    ],
  },
});
