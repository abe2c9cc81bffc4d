import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { type Bundle, bundles, toBuildOptions } from '../../scripts/bundles.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the command line's bundle. */
    readonly cli: string;
    /** A folder for what the tests write. */
    readonly scratch: string;
  }
}

function isBesideCli({ name, host }: Bundle): boolean {
  return host === 'node' && name !== 'client' && name !== 'server';
}

/** Builds the command line as it ships, but into a folder of its own: an old `dist` must not be what is tested. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'biganzi-cli-'));
  // Some runs are another user's.
  await chmod(folder, 0o755);
  const scratch = path.join(folder, 'scratch');
  await mkdir(scratch);
  // The command finds the others beside itself.
  for (const bundle of bundles.filter(isBesideCli)) {
    const outfile = path.join(folder, `${bundle.name}.js`);
    await build({ ...toBuildOptions(bundle, ROOT), outfile });
  }
  provide('cli', path.join(folder, 'cli.js'));
  provide('scratch', scratch);
  return () => rm(folder, { recursive: true });
}
