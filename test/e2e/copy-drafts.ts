import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../host/paths.js';

/** Copies the sample texts into `folder`, five real drafts and some that are not drafts, and returns its path. */
export function copyDrafts(folder: string): string {
  mkdirSync(folder, { recursive: true });
  cpSync(join(ROOT, 'test/data/seeds'), folder, { recursive: true });
  cpSync(join(ROOT, 'test/e2e/drafts'), folder, { recursive: true });
  return folder;
}
