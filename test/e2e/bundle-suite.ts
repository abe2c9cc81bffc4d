import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT, WORK } from '../host/paths.js';

/** Bundles the suites for the extension host and returns the path of their entry. It lies inside the extension under test, as VS Code asks. */
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
