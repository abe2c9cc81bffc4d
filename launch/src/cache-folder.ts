import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** A process environment. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the programs cache what a start computes: `BIGANZI_CACHE` if it is set (empty: no cache), else the user's cache
 * folder of the system.
 * @returns an absolute path; `undefined` if nothing is to be cached
 */
export function cacheFolder(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string | undefined {
  const { BIGANZI_CACHE: named } = env;
  if (named !== undefined) return isAbsolute(named) ? named : undefined;
  return systemCacheFolder(env, platform, home);
}

/**
 * The user's cache folder of the system for this program: XDG Base Directory Specification; `Library/Caches`;
 * `LocalAppData`.
 * @returns an absolute path
 */
export function systemCacheFolder(
  { LOCALAPPDATA: local, XDG_CACHE_HOME: xdg }: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  switch (platform) {
    case 'win32':
      return join(isSet(local) ? local : join(home, 'AppData', 'Local'), 'biganzi', 'cache');
    case 'darwin':
      return join(home, 'Library', 'Caches', 'biganzi');
    default:
      return join(isSet(xdg) ? xdg : join(home, '.cache'), 'biganzi');
  }
}

/** Whether a variable names a folder; the XDG specification says to ignore a relative path. */
function isSet(folder: string | undefined): folder is string {
  return folder !== undefined && isAbsolute(folder);
}
