/** What is built from what: read by `build.ts` and by the tests that hold the bundles to their promises. */
import path from 'node:path';
import type { BuildOptions } from 'esbuild';
import { parsedData } from './parsed-data.js';

export interface Bundle {
  readonly name: 'client' | 'server' | 'archive-worker' | 'cli' | 'mining-worker' | 'docx-text';
  /** The program's entry, relative to the repository. */
  readonly entry: string;
  /** Modules that the host provides. */
  readonly external: readonly string[];
  /** Whether the file is started by its name, without `node`. */
  readonly executable: boolean;
}

/** What reads Word files is large and seldom needed: a file of its own, beside the program that imports it. */
const DOCX_TEXT = '*/docx-text.js';

export const bundles: readonly Bundle[] = [
  { name: 'client', entry: 'client/src/extension.ts', external: ['vscode'], executable: false },
  { name: 'server', entry: 'server/src/main.ts', external: [], executable: false },
  {
    name: 'archive-worker',
    entry: 'server/src/archive/archive-worker.ts',
    external: [DOCX_TEXT],
    executable: false,
  },
  { name: 'cli', entry: 'cli/src/main.ts', external: [DOCX_TEXT], executable: true },
  {
    name: 'mining-worker',
    entry: 'miner/src/mining-worker.ts',
    external: [DOCX_TEXT],
    executable: false,
  },
  {
    name: 'docx-text',
    entry: 'miner/src/docx-text.ts',
    external: [],
    executable: false,
  },
];

/** Where a bundle is written, relative to the repository. */
export function toOutputFile({ name }: Bundle): string {
  return `dist/${name}.js`;
}

/** How esbuild makes the bundle: one minified CommonJS file for Node 20, licences apart. */
export function toBuildOptions(bundle: Bundle, root: string): BuildOptions & { metafile: true } {
  return {
    absWorkingDir: root,
    entryPoints: [bundle.entry],
    outfile: toOutputFile(bundle),
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    // vscode-languageserver-textdocument's `main` is UMD, whose inner `require` cannot be bundled.
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    external: [...bundle.external],
    alias: withoutNetwork(root),
    plugins: [parsedData],
    metafile: true,
    logLevel: 'warning',
    ...(bundle.executable && { banner: { js: '#!/usr/bin/env node' } }),
  };
}

/** Node's modules that open connections. */
export const NETWORK_MODULES = ['net', 'tls', 'dgram', 'dns', 'http', 'https', 'http2'] as const;

function withoutNetwork(root: string): Record<string, string> {
  const nothing = path.join(root, 'scripts/no-network.ts');
  return Object.fromEntries(
    NETWORK_MODULES.flatMap((name) => [name, `node:${name}`]).map((name) => [name, nothing]),
  );
}
