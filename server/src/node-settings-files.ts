/** Reads `.biganzirc.json` from disk. */
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CONFIGURATION_FILE } from '../../core/src/index.js';
import { findWorkspaceRoot, settingsSource } from '../../miner/src/reading/read-settings-file.js';
import {
  findInFolder,
  type FoundConfiguration,
  NO_CONFIGURATION,
  type SettingsFiles,
} from './configuration-files.js';
import { describe, type Log } from './guarded.js';

/** Settings files on disk, for documents that are files. */
export class NodeSettingsFiles implements SettingsFiles {
  find(uri: string, folders: readonly string[], log: Log): Promise<FoundConfiguration> {
    return Promise.resolve(findConfigurationOf(uri, folders, log));
  }
}

/** Finds the settings files that apply to a document; none if it is not a file. Never throws. */
export function findConfigurationOf(
  uri: string,
  folders: readonly string[],
  log: Log,
): FoundConfiguration {
  const [path] = toPath(uri);
  if (path === undefined) return NO_CONFIGURATION;
  try {
    return find(dirname(path), folders.flatMap(toPath), log);
  } catch (error) {
    log(`${CONFIGURATION_FILE} for ${uri}: ${describe(error)}`);
    return NO_CONFIGURATION;
  }
}

function find(folder: string, workspace: readonly string[], log: Log): FoundConfiguration {
  const around = workspace.filter(
    (root) => folder === root || folder.startsWith(root + separatorOf(root)),
  );
  around.sort((a, b) => b.length - a.length);
  const { scope, read } = settingsSource(around[0] ?? findWorkspaceRoot(folder));
  const states = new Map<string, string>();
  const found = findInFolder(folder, {
    scope,
    toUri: (path) => pathToFileURL(path).href,
    read(path) {
      states.set(path, stateOf(path));
      const text = read(path);
      if (typeof text === 'object') log(`${path}: ${text.refused.en}`);
      return text;
    },
  });
  return { ...found, isStale: () => [...states].some(([path, state]) => stateOf(path) !== state) };
}

/** A string that changes when a file changes (modification time, size, inode); empty if the file is missing. */
function stateOf(path: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    // Missing or not accessible; the reader reports which.
    return '';
  }
}

function separatorOf(root: string): string {
  return root.includes('\\') ? '\\' : '/';
}

/** The path of a file uri in a list; empty for other schemes and for malformed uris (some clients do not encode %). */
function toPath(uri: string): readonly string[] {
  if (!uri.startsWith('file:')) return [];
  try {
    const path = fileURLToPath(uri);
    return [path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path];
  } catch {
    // For example a Windows path on Linux.
    return [];
  }
}
