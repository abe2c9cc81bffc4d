import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT, WORK } from '../host/paths.js';

/** Bundles the suites for the extension host and returns the path of their entry, which VS Code requires to be inside the extension. */
export async function bundleSuite(): Promise<string> {
  const outdir = join(WORK, 'test-e2e');
  rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/e2e/suite/index.ts', 'test/e2e/suite/*.suite.ts'],
    outdir,
    bundle: true,
    external: ['vscode', 'mocha'],
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
  });
  return join(outdir, 'index.js');
}

/** Bundles the suites for the extension host of a browser into one file, with replacements for modules of Node. */
export async function bundleWebSuite(): Promise<string> {
  const outfile = join(WORK, 'test-web', 'index.js');
  const standIn = (name: string) => join(ROOT, 'test/e2e/web', name);
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/e2e/web/index.ts'],
    outfile,
    bundle: true,
    external: ['vscode'],
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    alias: {
      'node:assert/strict': standIn('assert.ts'),
      'node:timers/promises': standIn('timers.ts'),
    },
    // The browser build of mocha is UMD: without this it would write to the exports of this bundle.
    define: { global: 'globalThis', exports: 'undefined', 'process.env.NODE_ENV': '"production"' },
  });
  return outfile;
}
