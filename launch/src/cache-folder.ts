import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * The folder for what a program may compute again: `BIGANZI_CACHE` where it is set (empty: keep nothing), else the
 * system's place for caches of this user (XDG Base Directory Specification; `Library/Caches`; `LocalAppData`).
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
