import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { type Bundle, bundles, toBuildOptions } from '../../scripts/bundles.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the command line's bundle. */
    readonly cli: string;
    /** The folder that the tests write to. */
    readonly scratch: string;
  }
}

function isLoadedByCli({ name, host }: Bundle): boolean {
  return host === 'node' && name !== 'client' && name !== 'server';
}

/** Builds the command line as it is released, but into a temporary folder, so that the tests never run an old `dist`. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'biganzi-cli-'));
  // Some tests run the command as another user.
  await chmod(folder, 0o755);
  const scratch = path.join(folder, 'scratch');
  await mkdir(scratch);
  // The command loads these bundles from its own folder.
  for (const bundle of bundles.filter(isLoadedByCli)) {
    const outfile = path.join(folder, `${bundle.name}.js`);
    await build({ ...toBuildOptions(bundle, ROOT), outfile });
  }
  provide('cli', path.join(folder, 'cli.js'));
  provide('scratch', scratch);
  return () => rm(folder, { recursive: true });
}
