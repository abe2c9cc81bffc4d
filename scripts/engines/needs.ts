/** Checks the requirements of the engines and installs them below `.work/engines`. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { WORK } from '../../test/host/paths.js';

export const ENGINES = join(WORK, 'engines');

/** Pinned to the version shown in `docs/mining-at-scale.md`. */
const PYSPARK = 'pyspark==4.0.1';
const DEPENDENCY_PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';
/** In milliseconds: enough for a few hundred megabytes over a slow connection. */
const INSTALL_LIMIT = 1_500_000;

/** An installed engine, or the reason why it cannot be used. */
export type SetUp<T> = { readonly engine: T } | { readonly missing: string };

export interface Spark {
  /** The Python interpreter with PySpark. */
  readonly python: string;
  /** The folder of Spark, with bin/spark-class. */
  readonly home: string;
}

/** Installs PySpark from PyPI, which includes Spark, in a virtual environment. */
export function setUpSpark(): SetUp<Spark> {
  if (!runs('java', ['-version'])) return { missing: NO_JAVA };
  const venv = join(ENGINES, 'venv');
  const python = join(venv, 'bin/python');
  if (!runs(python, ['-c', 'import pyspark'])) {
    if (!runs('python3', ['-m', 'venv', venv]))
      return { missing: 'no python3 with venv (Debian: apt-get install python3-venv)' };
    console.log(`setting up Spark (once): pip install ${PYSPARK}, about 430 MB …`);
    const pip = run(python, ['-m', 'pip', 'install', '--no-cache-dir', '--quiet', PYSPARK]);
    if (pip.status !== 0) return { missing: `pip install ${PYSPARK}: ${lastLines(pip.stderr)}` };
  }
  const found = run(python, ['-c', 'import pyspark; print(pyspark.__path__[0])']);
  return { engine: { python, home: found.stdout.trim() } };
}

/** Fetches the jars of Hadoop streaming from Maven Central. @returns their class path */
export function setUpHadoop(): SetUp<string> {
  if (!runs('java', ['-version'])) return { missing: NO_JAVA };
  const folder = join(ENGINES, 'hadoop');
  const jars = join(folder, 'jars');
  if (!existsSync(jars)) {
    if (!runs('mvn', ['-version'])) return { missing: 'no mvn (Debian: apt-get install maven)' };
    mkdirSync(folder, { recursive: true });
    cpSync(join(import.meta.dirname, 'pom.xml'), join(folder, 'pom.xml'));
    console.log('setting up Hadoop (once): its jars from Maven Central …');
    const goal = `${DEPENDENCY_PLUGIN}:copy-dependencies`;
    const args = ['-q', '-B', goal, `-DoutputDirectory=${jars}`, '-DincludeScope=runtime'];
    const mvn = run('mvn', args, folder);
    if (mvn.status !== 0) return { missing: `mvn: ${ERROR.exec(mvn.stdout)?.groups?.error ?? ''}` };
  }
  return { engine: join(jars, '*') };
}

const NO_JAVA = 'no java (Debian: apt-get install default-jre-headless)';

function run(command: string, args: readonly string[], cwd?: string) {
  return spawnSync(command, args, { encoding: 'utf8', timeout: INSTALL_LIMIT, cwd });
}

function runs(command: string, args: readonly string[]): boolean {
  return run(command, args).status === 0;
}

/** [ERROR] Failed to execute goal on project engines: Could not find artifact … */
const ERROR = /\[ERROR\] (?<error>[^\n]+)/u;

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-3).join(' / ');
}
