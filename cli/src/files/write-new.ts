import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Problem, toProblem } from './problem.js';
import { writeAtomically } from './write-atomically.js';

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

/** Writes a file atomically; its folder must exist. */
export function writeNew(
  path: string,
  content: Uint8Array | string,
): { readonly path: string } | Problem {
  try {
    writeAtomically([{ path, content }]);
    return { path };
  } catch (error) {
    return toProblem(path, error);
  }
}
