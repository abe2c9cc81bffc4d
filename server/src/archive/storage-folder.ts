import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * The folder of the index: in the storage folder of the client if it has one (VS Code does), else in the cache folder of
 * the system.
 */
export function findStorage(clientStorage: string | undefined): string {
  return join(clientStorage ?? findCache(process.platform, process.env, homedir()), 'archive');
}

/** The cache folder of this program; environment variables may change it. */
export function findCache(
  platform: NodeJS.Platform,
  { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local }: NodeJS.ProcessEnv,
  home: string,
): string {
  switch (platform) {
    case 'win32':
      return join(local ?? join(home, 'AppData', 'Local'), 'biganzi', 'Cache');
    case 'darwin':
      return join(home, 'Library', 'Caches', 'biganzi');
    default:
      // The XDG specification says to ignore a relative path.
      return join(xdg !== undefined && isAbsolute(xdg) ? xdg : join(home, '.cache'), 'biganzi');
  }
}
