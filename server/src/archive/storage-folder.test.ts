import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { systemCacheFolder } from '../../../launch/src/cache-folder.js';
import { findStorage } from './storage-folder.js';

it('is in the client’s own storage first', () => {
  expect(findStorage('/storage')).toBe(join('/storage', 'archive'));
});

it.each(['', '/mine'])(
  'else is in the cache folder of the system, with BIGANZI_CACHE=%s',
  (cache) => {
    vi.stubEnv('BIGANZI_CACHE', cache);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(findStorage(undefined)).toBe(join(systemCacheFolder(), 'archive'));
  },
);
