import type { FileRecord } from './archive-store.js';
import type { UsableRecord } from './read-changed.js';

/** One file for each distinct text, newest first, so that of several versions of a draft the newest one is used. */
export function chooseDocuments(files: readonly FileRecord[]): readonly UsableRecord[] {
  const usable = files.filter((file): file is UsableRecord => file.hash !== undefined);
  usable.sort((a, b) => b.modified - a.modified || (a.path < b.path ? -1 : 1));
  const byHash = new Map<string, UsableRecord>();
  for (const file of usable) if (!byHash.has(file.hash)) byHash.set(file.hash, file);
  return [...byHash.values()];
}
