import { execFileSync } from 'node:child_process';
import { defineConfig } from 'vitest/config';

const STEPS = 'test/properties/steps.test.ts';

/** Property tests: random and damaged text against what must always hold. At length every night, with other seeds. */
export default defineConfig({
  test: {
    env: { FUZZ_SEED: process.env.FUZZ_SEED ?? String(seedOfCommit()) },
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

/**
 * Every commit looks at other texts than the one before, and a run of the same commit can be repeated. Without git (a
 * copy of the files) the day decides.
 */
function seedOfCommit(): number {
  const seed = Number.parseInt(headCommit()?.slice(0, 7) ?? String(Date.now() / 86_400_000), 16);
  console.log(`property tests with FUZZ_SEED=${seed}`);
  return seed;
}

function headCommit(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}
