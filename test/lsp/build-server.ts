import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { type Bundle, bundles, toBuildOptions } from '../../scripts/bundles.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the server's bundle. */
    readonly server: string;
  }
}

function isLoadedByServer({ name, host }: Bundle): boolean {
  return host === 'node' && name !== 'client' && name !== 'cli';
}

/** Builds the server as it is released, but into a temporary folder, so that the tests never run an old `dist`. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'biganzi-lsp-'));
  // The server loads these bundles from its own folder.
  for (const bundle of bundles.filter(isLoadedByServer)) {
    const outfile = path.join(folder, `${bundle.name}.js`);
    await build({ ...toBuildOptions(bundle, ROOT), outfile });
  }
  provide('server', path.join(folder, 'server.js'));
  return () => rm(folder, { recursive: true });
}
