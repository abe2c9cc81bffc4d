import { isAbsolute, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Localized } from '../../../core/src/index.js';

export interface ArchiveFolders {
  /** Absolute paths, each once. */
  readonly folders: readonly string[];
  /** One message for each entry that cannot be used. */
  readonly problems: readonly Localized[];
}

/**
 * Reads the setting `biganzi.archive`: a path or a list of paths, with `~` for the writer's home. A relative path is a
 * problem, because no base folder is certain.
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

/** The path of `file` relative to `folder`; `undefined` for the folder itself and for anything that is not below it. */
export function relativePathBelow(folder: string, file: string): string | undefined {
  const path = relative(folder, file);
  const isBelow = path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  return isBelow ? path : undefined;
}

/**
 * Whether a change of this uri can concern a draft of the archive. Excluded is what the corpus reader skips: version
 * control files and the lock file that Word keeps while a document is open.
 */
export function isInArchive(uri: string, folders: readonly string[]): boolean {
  if (!uri.startsWith('file:')) return false;
  const file = fileURLToPath(uri);
  return folders.some((folder) => {
    const path = relativePathBelow(folder, file);
    return file === folder || (path !== undefined && !SKIPPED_PATH.test(path));
  });
}

/** .git/HEAD, 2024/~$讲话.docx */
const SKIPPED_PATH = /(?:^|[\\/])(?:\.|~\$|node_modules[\\/])/u;

function notAFolder(entry: unknown): Localized {
  const shown = JSON.stringify(entry);
  return {
    zh: `biganzi.archive：${shown} 不是完整的文件夹路径`,
    en: `biganzi.archive: ${shown} is no absolute path of a folder`,
  };
}
