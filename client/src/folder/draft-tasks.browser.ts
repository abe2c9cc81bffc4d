// Takes the place of `draft-tasks.ts` in the bundle for a browser, which runs no programs (`scripts/bundles.ts`).
import { Disposable } from 'vscode';

export function registerTasks(): Disposable {
  return new Disposable(() => undefined);
}
