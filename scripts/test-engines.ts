// npm run test:engines: checks that mining on real engines gives the same bytes as one process: Spark in one process, Spark with two workers
// of which one is killed, Hadoop streaming. Installs the engines below .work/engines (once); an engine that cannot be installed is skipped.
import { runHadoop, runHadoopKilled } from './engines/hadoop.js';
import { type SetUp, setUpHadoop, setUpSpark } from './engines/needs.js';
import { makeScene, type Scene } from './engines/scene.js';
import { runSpark, runSparkWithWorkers } from './engines/spark.js';

/** A test that mines the corpus on an engine; `run` resolves to the problem, if any. */
interface EngineTest<T> {
  readonly name: string;
  readonly run: (engine: T, scene: Scene) => Promise<string | undefined>;
}

const counts = { passed: 0, failed: 0, skipped: 0 };

const scene = await makeScene();
console.log(`one process: ${[...scene.expected.keys()].join(', ')}`);
await tryAll(setUpSpark(), [
  { name: 'Spark, local[2]', run: runSpark },
  { name: 'Spark, two workers on loopback, one of them killed', run: runSparkWithWorkers },
]);
await tryAll(setUpHadoop(), [
  { name: 'Hadoop streaming, local job runner', run: runHadoop },
  { name: 'Hadoop streaming, a mapper killed and the job run again', run: runHadoopKilled },
]);
const { passed, failed, skipped } = counts;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;

async function tryAll<T>(setUp: SetUp<T>, tests: readonly EngineTest<T>[]): Promise<void> {
  for (const { name, run } of tests) {
    if ('missing' in setUp) {
      counts.skipped += 1;
      console.error(`SKIPPED ${name}: ${setUp.missing}`);
      continue;
    }
    const from = performance.now();
    const problem = await attempt(() => run(setUp.engine, scene));
    const took = `${((performance.now() - from) / 1000).toFixed(0)} s`;
    counts[problem === undefined ? 'passed' : 'failed'] += 1;
    console.log(
      problem === undefined
        ? `ok ${name}: the same bytes (${took})`
        : `FAILED ${name} (${took}): ${problem}`,
    );
  }
}

async function attempt(run: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
