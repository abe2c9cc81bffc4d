import { refused } from '../../../miner/src/reading/skip-reasons.js';

/** Something that could not be checked, and why, for the user. */
export interface Problem {
  readonly file: string;
  readonly message: string;
}

/** Says in the user's words why the system refused a file; the system's own code where it is a rare one. */
export function toProblem(file: string, error: unknown): Problem {
  return { file, message: refused(error).zh };
}

/** The system's code of an error (ENOENT), if it is the system's. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What the system refused: the folder that was read, or the file that was written. */
export function pathOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('path' in error)) return undefined;
  return typeof error.path === 'string' ? error.path : undefined;
}
