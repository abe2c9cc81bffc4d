import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * The folder in which the index is kept: in the client's own storage where it names one (VS Code does), else where the
 * system keeps what programs can make anew.
 */
export function findStorage(ofClient: string | undefined): string {
  return join(ofClient ?? findCache(process.platform, process.env, homedir()), 'archive');
}

/** The folder for caches of this program; the environment may move it. */
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
      // The specification says to ignore a relative path.
      return join(xdg !== undefined && isAbsolute(xdg) ? xdg : join(home, '.cache'), 'biganzi');
  }
}
