import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { bundles, toBuildOptions } from '../../scripts/bundles.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the server's bundle. */
    readonly server: string;
  }
}

/** Builds the server as it ships, but into a folder of its own: an old `dist` must not be what is tested. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'biganzi-lsp-'));
  const bundle = bundles.find(({ name }) => name === 'server');
  if (!bundle) throw new Error('scripts/bundles.ts has no server');
  const outfile = path.join(folder, 'server.js');
  await build({ ...toBuildOptions(bundle, ROOT), outfile });
  provide('server', outfile);
  return () => rm(folder, { recursive: true });
}
