import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { type Bundle, bundles, toBuildOptions } from '../../scripts/bundles.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the server's bundle. */
    readonly server: string;
  }
}

function isBesideServer({ name, host }: Bundle): boolean {
  return host === 'node' && name !== 'client' && name !== 'cli';
}

/** Builds the server as it ships, but into a folder of its own: an old `dist` must not be what is tested. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'biganzi-lsp-'));
  // The server finds the others beside itself.
  for (const bundle of bundles.filter(isBesideServer)) {
    const outfile = path.join(folder, `${bundle.name}.js`);
    await build({ ...toBuildOptions(bundle, ROOT), outfile });
  }
  provide('server', path.join(folder, 'server.js'));
  return () => rm(folder, { recursive: true });
}
