import { refused } from '../../../miner/src/reading/skip-reasons.js';

/** A file or folder that could not be processed, and the reason to show the user. */
export interface Problem {
  readonly file: string;
  readonly message: string;
}

/** Turns a system error into a sentence for the user; a rare error is shown by its system code. */
export function toProblem(file: string, error: unknown): Problem {
  return { file, message: refused(error).zh };
}

/** The code of a system error (ENOENT); `undefined` for any other error. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The path that a system error is about: the folder read or the file written. */
export function pathOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('path' in error)) return undefined;
  return typeof error.path === 'string' ? error.path : undefined;
}
