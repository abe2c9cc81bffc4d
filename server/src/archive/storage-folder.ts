import { join } from 'node:path';
import { systemCacheFolder } from '../../../launch/src/cache-folder.js';

/**
 * The folder of the index: in the storage folder of the client if it has one (VS Code does), else in the cache folder of
 * the system. `BIGANZI_CACHE` does not change it: what that names holds nothing of a draft, and may be none (SECURITY.md).
 */
export function findStorage(clientStorage: string | undefined): string {
  return join(clientStorage ?? systemCacheFolder(), 'archive');
}
