import { isAbsolute, join, normalize } from 'node:path';
import type { Localized } from '../../../core/src/index.js';

export interface ArchiveFolders {
  /** Absolute paths, each once. */
  readonly folders: readonly string[];
  /** What of the setting could not be used. */
  readonly problems: readonly Localized[];
}

/**
 * Reads the setting `biganzi.archive`: a path or a list of paths, `~` for the writer's home. A relative path is of no
 * use, for there is nothing that it is surely relative to.
 */
export function toArchiveFolders(setting: unknown, home: string): ArchiveFolders {
  const folders = new Set<string>();
  const problems: Localized[] = [];
  for (const entry of Array.isArray(setting) ? (setting as unknown[]) : [setting ?? '']) {
    const path = typeof entry === 'string' ? entry.trim() : undefined;
    if (path === '') continue;
    const folder = path?.replace(HOME, () => join(home, '/'));
    if (folder !== undefined && isAbsolute(folder)) folders.add(withoutSlash(normalize(folder)));
    else problems.push(notAFolder(entry));
  }
  return { folders: [...folders], problems };
}

/** ~ or ~/文稿 */
const HOME = /^~(?:[\\/]+|$)/u;

/** 文稿/ but not / alone or C:\ */
const LAST_SLASH = /(?<=[^\\/:])[\\/]+$/u;

function withoutSlash(path: string): string {
  return path.replace(LAST_SLASH, '');
}

function notAFolder(entry: unknown): Localized {
  const shown = JSON.stringify(entry);
  return {
    zh: `biganzi.archive：${shown} 不是完整的文件夹路径`,
    en: `biganzi.archive: ${shown} is no absolute path of a folder`,
  };
}
