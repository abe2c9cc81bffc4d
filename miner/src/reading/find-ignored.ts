import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import {
  CONFIGURATION_FILE,
  IGNORED_FILE,
  type Ignored,
  NOTHING_IGNORED,
  parseIgnored,
} from '../../../core/src/index.js';
import { findWorkspaceRoot, readSettingsFile } from './read-settings-file.js';

/** What is ignored in a draft. */
export interface FoundIgnored {
  readonly ignored: Ignored;
  /** The draft's path as the entries have it. */
  readonly file: string;
  /** Of the file that says so; where there is none yet, `undefined`. */
  readonly path: string | undefined;
  /** Whether the file is there and cannot be understood. */
  readonly isBroken: boolean;
}

/** What is ignored in a draft: the nearest `.biganzi/ignored.json` counts, as far up as settings do. */
export function findIgnored(draft: string): FoundIgnored {
  const from = dirname(resolve(draft));
  const path = findAbove(from, IGNORED_FILE);
  if (path === undefined) {
    return { ignored: NOTHING_IGNORED, file: '', path: undefined, isBroken: false };
  }
  const text = readSettingsFile(path);
  const ignored = typeof text === 'string' ? parseIgnored(text) : undefined;
  return {
    ignored: ignored ?? NOTHING_IGNORED,
    file: toEntryPath(path, draft),
    path,
    isBroken: ignored === undefined,
  };
}

/** Finds what is ignored in drafts, reading the file of each folder once. */
export function createIgnoredReader(): (draft: string) => FoundIgnored {
  const known = new Map<string, FoundIgnored>();
  return (draft) => {
    const folder = dirname(resolve(draft));
    let found = known.get(folder);
    if (!found) known.set(folder, (found = findIgnored(draft)));
    return found.path === undefined ? found : { ...found, file: toEntryPath(found.path, draft) };
  };
}

/**
 * Where a first entry for the draft belongs: in the workspace folder that holds it, else beside the settings file that
 * applies to it, else beside the draft itself.
 */
export function placeForIgnored(draft: string, workspace: readonly string[]): string {
  const from = dirname(resolve(draft));
  const [around] = workspace
    .filter((folder) => !relative(folder, from).startsWith('..'))
    .sort((a, b) => b.length - a.length);
  const settings = findAbove(from, CONFIGURATION_FILE);
  return join(around ?? (settings === undefined ? from : dirname(settings)), IGNORED_FILE);
}

/** The draft's path relative to the folder that the file is about, with `/` on every system. */
export function toEntryPath(ignoredFile: string, draft: string): string {
  return relative(dirname(dirname(ignoredFile)), resolve(draft)).replaceAll('\\', '/');
}

function findAbove(folder: string, name: string): string | undefined {
  const root = findWorkspaceRoot(folder);
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, name);
    if (existsSync(path)) return path;
    if (at === root || dirname(at) === at) return undefined;
  }
}
