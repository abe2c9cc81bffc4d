import { describe, expect, it } from 'vitest';
import { cacheFolder } from './cache-folder.js';

describe('cacheFolder', () => {
  it.each([
    [{}, 'linux', '/home/li/.cache/biganzi'],
    [{ XDG_CACHE_HOME: '/fast' }, 'linux', '/fast/biganzi'],
    // The XDG specification says to ignore a relative path.
    [{ XDG_CACHE_HOME: 'fast' }, 'linux', '/home/li/.cache/biganzi'],
    [{}, 'darwin', '/home/li/Library/Caches/biganzi'],
    [{ LOCALAPPDATA: '/local' }, 'win32', '/local/biganzi/cache'],
    [{}, 'win32', undefined],
    [{ BIGANZI_CACHE: '/mine', XDG_CACHE_HOME: '/fast' }, 'linux', '/mine'],
    [{ BIGANZI_CACHE: '' }, 'linux', undefined],
  ] as const)('with %o on %s is %s', (env, platform, folder) => {
    expect(cacheFolder(env, platform, '/home/li')).toBe(folder);
  });
});
