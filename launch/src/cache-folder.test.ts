import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder, systemCacheFolder } from './cache-folder.js';

const HOME = join('/', 'home', 'li');

describe('systemCacheFolder', () => {
  it.each([
    ['linux', {}, join(HOME, '.cache', 'biganzi')],
    ['linux', { XDG_CACHE_HOME: '/fast' }, join('/fast', 'biganzi')],
    ['linux', { XDG_CACHE_HOME: 'fast' }, join(HOME, '.cache', 'biganzi')],
    ['linux', { BIGANZI_CACHE: '/mine' }, join(HOME, '.cache', 'biganzi')],
    ['darwin', {}, join(HOME, 'Library', 'Caches', 'biganzi')],
    ['win32', { LOCALAPPDATA: '/local' }, join('/local', 'biganzi', 'cache')],
    ['win32', { LOCALAPPDATA: '' }, join(HOME, 'AppData', 'Local', 'biganzi', 'cache')],
    ['win32', {}, join(HOME, 'AppData', 'Local', 'biganzi', 'cache')],
  ] as const)('on %s with %o is %s', (platform, env, folder) => {
    expect(systemCacheFolder(env, platform, HOME)).toBe(folder);
  });
});

describe('cacheFolder', () => {
  it.each([
    [{}, systemCacheFolder({}, 'linux', HOME)],
    [{ BIGANZI_CACHE: '/mine', XDG_CACHE_HOME: '/fast' }, '/mine'],
    [{ BIGANZI_CACHE: '' }, undefined],
  ])('with %o is %s', (env, folder) => {
    expect(cacheFolder(env, 'linux', HOME)).toBe(folder);
  });
});
