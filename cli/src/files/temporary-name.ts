import { randomUUID } from 'node:crypto';

/**
 * A hidden, unique name for a temporary file that will be renamed to `of`. It is random rather than made of the process id:
 * a killed process leaves its file, and in a container the next process may have the same id.
 */
export function temporaryName(of: string): string {
  return `.${of}-${randomUUID().slice(0, 13)}.tmp`;
}
