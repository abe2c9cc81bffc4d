import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * The cache folder: `BIGANZI_CACHE` if it is set (empty: no cache), else the user's cache folder of the system (XDG Base
 * Directory Specification; `Library/Caches`; `LocalAppData`).
 * @returns an absolute path; `undefined` if nothing is to be cached
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string | undefined {
  const { BIGANZI_CACHE: named, LOCALAPPDATA: local, XDG_CACHE_HOME: xdg } = env;
  if (named !== undefined) return isAbsolute(named) ? named : undefined;
  if (platform === 'win32') return local ? join(local, 'biganzi', 'cache') : undefined;
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'biganzi');
  return join(xdg !== undefined && isAbsolute(xdg) ? xdg : join(home, '.cache'), 'biganzi');
}
