import { fileURLToPath } from 'node:url';
import { IGNORED_FILE, writeIgnored } from '../../../core/src/index.js';
import {
  findIgnored,
  placeForIgnored,
  toEntryPath,
} from '../../../miner/src/reading/find-ignored.js';
import { writeAtomically } from '../archive/write-atomically.js';
import { describe, type Log } from '../guarded.js';
import { type IgnoredFiles, NOTHING_IGNORED_HERE } from './ignored-files.js';

/** Stores ignored findings in `.biganzi/ignored.json` beside the drafts. */
export function createIgnoredFiles(log: Log): IgnoredFiles {
  return {
    find(uri) {
      const draft = toPath(uri);
      if (draft === undefined) return undefined;
      try {
        return findIgnored(draft);
      } catch (error) {
        log(`${IGNORED_FILE} for ${uri}: ${describe(error)}`);
        return NOTHING_IGNORED_HERE;
      }
    },
    async change(uri, folders, change) {
      const draft = toPath(uri);
      if (draft === undefined) return undefined;
      const found = findIgnored(draft);
      // A broken file is not overwritten, because the writer may have edited it.
      if (found.isBroken) return undefined;
      const path =
        found.path ??
        placeForIgnored(
          draft,
          folders.flatMap((folder) => toPath(folder) ?? []),
        );
      const before = { ignored: found.ignored, file: toEntryPath(path, draft) };
      await writeAtomically(path, writeIgnored(change(before)));
      return IGNORED_FILE;
    },
  };
}

function toPath(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    // For example a Windows path on Linux.
    return undefined;
  }
}
