// npm start: builds, checks the sample drafts and prints the next steps. npm start -- FILE… checks your own files.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const SAMPLES = 'test/data/seeds';
const NEXT = [
  '只列出了每条规则的第一处。全部结果：node dist/cli.js check test/data/seeds',
  '检查自己的文稿：npm start -- 文件…',
  '在编辑器里打开同样的文稿：npm run editor',
];

const own = process.argv.slice(2);

if (!build()) process.exitCode = 2;
else if (own.length > 0) process.exitCode = check(own, process.env.INIT_CWD ?? process.cwd());
else {
  // The samples contain mistakes on purpose, so findings are no failure here.
  process.exitCode = check(['--per-rule', '1', SAMPLES], ROOT) === 2 ? 2 : 0;
  console.log(`\n${NEXT.join('\n')}`);
}

/** Builds; the output is shown only if it fails. @returns whether it succeeded */
function build(): boolean {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(ROOT, 'scripts/build.ts')],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) console.error(stdout + stderr);
  return status === 0;
}

/** npm changes to the package's folder, so `cwd` is the folder that file names are relative to. */
function check(args: readonly string[], cwd: string): number {
  const cli = path.join(ROOT, 'dist/cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'check', ...args], {
    cwd,
    stdio: 'inherit',
  });
  return status ?? 2;
}
