/** Mining with Hadoop streaming, in the local job runner, which needs no cluster. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareParts, mustRun, type Scene } from './scene.js';

const REDUCE = 'biganzi mine --stage reduce';

/** Mines the corpus with Hadoop. @returns the problem with the result, if any */
export function runHadoop(classPath: string, scene: Scene): Promise<string | undefined> {
  const output = join(scene.folder, 'hadoop');
  mustRun('java', toArguments(classPath, scene, 'biganzi mine --stage map', output), scene.env);
  return Promise.resolve(compareParts(scene, output, 'hadoop'));
}

/** The same while a mapper is killed: this runner does not retry tasks, so the job fails and is run again. */
export function runHadoopKilled(classPath: string, scene: Scene): Promise<string | undefined> {
  const output = join(scene.folder, 'hadoop-killed');
  const mapper = writeFatalMapper(scene);
  const args = toArguments(classPath, scene, mapper, output);
  const { status } = spawnSync('java', args, { env: scene.env, stdio: 'ignore' });
  if (status === 0)
    return Promise.resolve('a job of which a mapper was killed says that it is done');
  if (existsSync(join(output, '_SUCCESS')))
    return Promise.resolve('a job that failed has left its mark of success');
  rmSync(output, { recursive: true, force: true });
  mustRun('java', args, scene.env);
  return Promise.resolve(compareParts(scene, output, 'hadoop-killed'));
}

/** Writes a mapper whose first process is killed in the middle of its part. */
function writeFatalMapper({ folder }: Scene): string {
  const mapper = join(folder, 'fatal-mapper');
  const mark = join(folder, 'mapper-was-killed');
  const script = `#!/bin/sh
if mkdir '${mark}' 2>/dev/null; then head -n 1 | biganzi mine --stage map; kill -9 $$; fi
exec biganzi mine --stage map
`;
  writeFileSync(mapper, script);
  chmodSync(mapper, 0o755);
  return mapper;
}

function toArguments(
  classPath: string,
  { folder, input }: Scene,
  mapper: string,
  output: string,
): readonly string[] {
  const settings = {
    'mapreduce.framework.name': 'local',
    'mapreduce.local.map.tasks.maximum': '2',
    'mapreduce.job.reduces': '2',
    'stream.num.map.output.key.fields': '1',
    'fs.defaultFS': 'file:///',
    'hadoop.tmp.dir': join(folder, 'hadoop-tmp'),
  };
  return [
    ...['-cp', classPath, 'org.apache.hadoop.streaming.HadoopStreaming'],
    ...Object.entries(settings).flatMap(([name, value]) => ['-D', `${name}=${value}`]),
    ...['-input', input, '-output', output],
    ...['-mapper', mapper, '-combiner', REDUCE, '-reducer', REDUCE],
  ];
}
