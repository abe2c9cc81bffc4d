// Replaces `draft-tasks.ts` in the browser bundle (`scripts/bundles.ts`), because a browser cannot run programs.
import { Disposable } from 'vscode';

export function registerTasks(): Disposable {
  return new Disposable(() => undefined);
}
