import { isAbsolute, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** The way from a folder to what is below it; `undefined` for what is elsewhere, and for the folder itself. */
export function findWay(folder: string, file: string): string | undefined {
  const way = relative(folder, file);
  const isBelow = way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  return isBelow ? way : undefined;
}

/**
 * Whether a change there can be one of the archive's drafts. Not in what readers pass over: version control beside the
 * drafts, and the lock that Word keeps while one is open.
 */
export function isOfArchive(uri: string, folders: readonly string[]): boolean {
  if (!uri.startsWith('file:')) return false;
  const file = fileURLToPath(uri);
  return folders.some((folder) => {
    const way = findWay(folder, file);
    return file === folder || (way !== undefined && !PASSED_OVER.test(way));
  });
}

/** .git/HEAD, 2024/~$讲话.docx */
const PASSED_OVER = /(?:^|[\\/])(?:\.|~\$|node_modules[\\/])/u;

function notAFolder(entry: unknown): Localized {
  const shown = JSON.stringify(entry);
  return {
    zh: `biganzi.archive：${shown} 不是完整的文件夹路径`,
    en: `biganzi.archive: ${shown} is no absolute path of a folder`,
  };
}
