/** Mining on Spark: in one process, and on a local cluster of which one worker is killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Spark } from './needs.js';
import { compareParts, mustRun, type Scene } from './scene.js';

const JOB = join(import.meta.dirname, 'mine_spark.py');
const LOOPBACK = '127.0.0.1';

/** Mines the corpus with Spark in two threads. @returns the problem with the result, if any */
export function runSpark({ python }: Spark, scene: Scene): Promise<string | undefined> {
  const output = join(scene.folder, 'spark');
  mustRun(python, [JOB, 'local[2]', scene.input, output], withPython(scene, python));
  return Promise.resolve(compareParts(scene, output, 'spark'));
}

/** The same on two workers; the first mapper kills the worker it runs on. */
export async function runSparkWithWorkers(spark: Spark, scene: Scene): Promise<string | undefined> {
  const output = join(scene.folder, 'spark-workers');
  const env = withPython(scene, spark.python);
  const started: ChildProcess[] = [];
  try {
    const master = await startMaster(spark, env, started);
    for (let worker = 0; worker < 2; worker += 1) await startWorker(spark, env, master, started);
    const mapper = writeFatalMapper(scene);
    await mustEnd(spawn(spark.python, [JOB, master, scene.input, output, mapper], { env }));
    if (!started.some(({ signalCode }) => signalCode === 'SIGKILL')) return 'no worker was killed';
    return compareParts(scene, output, 'spark-workers');
  } finally {
    for (const each of started) each.kill('SIGKILL');
  }
}

function withPython({ env }: Scene, python: string): NodeJS.ProcessEnv {
  return {
    ...env,
    PYSPARK_PYTHON: python,
    PYSPARK_DRIVER_PYTHON: python,
    SPARK_LOCAL_IP: LOOPBACK,
  };
}

/** Starts a master. @returns the address that workers and programs connect to */
async function startMaster(
  spark: Spark,
  env: NodeJS.ProcessEnv,
  started: ChildProcess[],
): Promise<string> {
  const args = ['org.apache.spark.deploy.master.Master', ...addressed()];
  const found = await startDaemon(spark, args, env, started).waitForLine(MASTER_IS_AT);
  return found.groups?.address ?? '';
}

async function startWorker(
  spark: Spark,
  env: NodeJS.ProcessEnv,
  master: string,
  started: ChildProcess[],
): Promise<void> {
  const own = ['--cores', '1', '--memory', '1g', master];
  const args = ['org.apache.spark.deploy.worker.Worker', ...addressed(), ...own];
  await startDaemon(spark, args, env, started).waitForLine(IS_REGISTERED);
}

/** Starting Spark master at spark://127.0.0.1:41234 */
const MASTER_IS_AT = /Starting Spark master at (?<address>\S+)/u;
/** Successfully registered with master spark://127.0.0.1:41234 */
const IS_REGISTERED = /Successfully registered with master/u;

/** Port 0 selects a free port. */
function addressed(): readonly string[] {
  return ['--host', LOOPBACK, '--port', '0', '--webui-port', '0'];
}

function startDaemon(
  { home }: Spark,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  started: ChildProcess[],
) {
  const own = { ...env, SPARK_HOME: home };
  const child = spawn(join(home, 'bin/spark-class'), args, {
    env: own,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  started.push(child);
  const lines = createInterface(child.stderr);
  return {
    /** Waits for a line of its log that matches. */
    waitForLine: (pattern: RegExp) =>
      new Promise<RegExpExecArray>((resolve, reject) => {
        lines.on('line', (line) => {
          const found = pattern.exec(line);
          if (found) resolve(found);
        });
        child.on('exit', (code) => reject(new Error(`${args[0]} ended with ${String(code)}`)));
      }),
  };
}

/**
 * Writes a mapper whose first process kills its ancestors, the worker and the executor. The other worker then runs their tasks
 * again.
 */
function writeFatalMapper({ folder }: Scene): string {
  const mapper = join(folder, 'fatal-spark-mapper');
  const mark = join(folder, 'worker-was-killed');
  const script = `#!/bin/sh
if mkdir '${mark}' 2>/dev/null; then
  head -n 1 >/dev/null
  above=$$
  executor=
  while [ "$above" -gt 1 ]; do
    above=$(awk '/^PPid:/ { print $2 }' "/proc/$above/status")
    case "$(tr '\\0' ' ' < "/proc/$above/cmdline")" in
      *CoarseGrainedExecutorBackend*) executor=$above ;;
      *deploy.worker.Worker*) kill -9 "$above" "$executor"; exit 1 ;;
    esac
  done
fi
exec biganzi mine --stage map
`;
  writeFileSync(mapper, script);
  chmodSync(mapper, 0o755);
  return mapper;
}

async function mustEnd(child: ChildProcess): Promise<void> {
  const output: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => output.push(text));
  child.stdout?.resume();
  const [code] = (await once(child, 'close')) as [number | null]; // as Node documents the event
  if (code === 0) return;
  throw new Error(
    `exit code ${String(code)}\n${output.join('').trim().split('\n').slice(-15).join('\n')}`,
  );
}
