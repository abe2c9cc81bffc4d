import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { temporaryName } from './temporary-name.js';
import { type Problem, toProblem } from './problem.js';

/** The reason why `path` must not be written; `undefined` if it may. */
export function findTargetProblem(
  path: string,
  draft: string,
  force: boolean | undefined,
): Problem | undefined {
  if (existsSync(path) && force !== true) {
    return { file: path, message: '已有同名的文件；用 -o 另取名，或用 --force 覆盖' };
  }
  if (resolve(path) === resolve(draft)) {
    return { file: path, message: '不能导出到文稿自己，请用 -o 另取名' };
  }
  return undefined;
}

/** Writes a file atomically, by way of a temporary file. */
export function writeNew(
  path: string,
  content: Uint8Array | string,
): { readonly path: string } | Problem {
  const { dir, base } = parse(resolve(path));
  const temporary = join(dir, temporaryName(base.slice(0, 40)));
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    renameSync(temporary, path);
    return { path };
  } catch (error) {
    rmSync(temporary, { force: true });
    return toProblem(path, error);
  }
}
