import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../host/paths.js';

/**
 * Returns the path of the package that `npm run package` writes for the version in package.json.
 *
 * @throws If the package does not exist.
 */
export function findVsix(): string {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const file = join(ROOT, `biganzi-${manifest.version}.vsix`);
  if (!existsSync(file)) throw new Error(`${file} is missing; run npm run package`);
  return file;
}
