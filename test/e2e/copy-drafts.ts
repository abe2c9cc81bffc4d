import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../host/paths.js';

/** Fills `folder` with copies of the sample drafts, five real ones and some that are none, and returns it. */
export function copyDrafts(folder: string): string {
  mkdirSync(folder, { recursive: true });
  cpSync(join(ROOT, 'test/data/seeds'), folder, { recursive: true });
  cpSync(join(ROOT, 'test/e2e/drafts'), folder, { recursive: true });
  return folder;
}
