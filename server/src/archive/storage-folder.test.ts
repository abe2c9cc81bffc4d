import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findCache, findStorage } from './storage-folder.js';

const HOME = join('/', 'home', 'writer');

it.each([
  ['linux', {}, join(HOME, '.cache', 'biganzi')],
  ['linux', { XDG_CACHE_HOME: '/var/cache/me' }, join('/var/cache/me', 'biganzi')],
  ['linux', { XDG_CACHE_HOME: 'relative' }, join(HOME, '.cache', 'biganzi')],
  ['darwin', {}, join(HOME, 'Library', 'Caches', 'biganzi')],
  ['win32', {}, join(HOME, 'AppData', 'Local', 'biganzi', 'Cache')],
  ['win32', { LOCALAPPDATA: '/local' }, join('/local', 'biganzi', 'Cache')],
] as const)('%s %o', (platform, environment, expected) => {
  expect(findCache(platform, environment, HOME)).toBe(expected);
});

it('the client’s own storage comes first', () => {
  expect(findStorage('/storage')).toBe(join('/storage', 'archive'));
});
