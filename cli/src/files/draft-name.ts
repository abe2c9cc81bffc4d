import { randomUUID } from 'node:crypto';

/**
 * The name of a file that is being written beside the one it is to become: hidden, and of nobody else. A process that is
 * killed leaves it behind; in a container the next one may have the same process id, which the name therefore does not go by.
 */
export function draftName(of: string): string {
  return `.${of}-${randomUUID().slice(0, 13)}.tmp`;
}
