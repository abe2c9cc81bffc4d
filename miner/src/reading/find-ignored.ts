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

/** The ignored findings that apply to a draft. */
export interface FoundIgnored {
  readonly ignored: Ignored;
  /** The draft's path as entries spell it. */
  readonly file: string;
  /** Path of the file with the entries; `undefined` if there is none yet. */
  readonly path: string | undefined;
  /** Whether the file exists but is malformed. */
  readonly isBroken: boolean;
}

/** Reads the nearest `.biganzi/ignored.json` of a draft, up to the same root as settings. */
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

/** Like `findIgnored`, memoised by folder. */
export function createIgnoredReader(): (draft: string) => FoundIgnored {
  const cache = new Map<string, FoundIgnored>();
  return (draft) => {
    const folder = dirname(resolve(draft));
    let found = cache.get(folder);
    if (!found) cache.set(folder, (found = findIgnored(draft)));
    return found.path === undefined ? found : { ...found, file: toEntryPath(found.path, draft) };
  };
}

/**
 * The path for a first entry about the draft: in the workspace folder that contains it, otherwise beside the settings file
 * that applies to it, otherwise beside the draft.
 */
export function placeForIgnored(draft: string, workspace: readonly string[]): string {
  const from = dirname(resolve(draft));
  const [around] = workspace
    .filter((folder) => !relative(folder, from).startsWith('..'))
    .sort((a, b) => b.length - a.length);
  const settings = findAbove(from, CONFIGURATION_FILE);
  return join(around ?? (settings === undefined ? from : dirname(settings)), IGNORED_FILE);
}

/** The draft's path relative to the folder of `.biganzi`, with `/` on every system. */
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
