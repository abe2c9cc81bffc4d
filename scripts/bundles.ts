/** What is built from what: read by `build.ts` and by the tests that hold the bundles to their promises. */
import path from 'node:path';
import type { BuildOptions } from 'esbuild';
import { listsBeside } from './lists-beside.js';
import { separatePrograms } from './separate-programs.js';

type BundleName =
  | 'client'
  | 'cli'
  | 'server'
  | 'archive-worker'
  | 'mining-worker'
  | 'word-files'
  | 'word-export'
  | 'word-pdf'
  | 'snippet-search'
  | 'shipped-snippets'
  | 'shipped-phrases'
  | 'pinyin-pro';

export interface Bundle {
  readonly name: BundleName;
  /** The program's entry, relative to the repository, or a package. */
  readonly entry: string;
  /** Modules that the host provides. */
  readonly external: readonly string[];
  /** Whether the file is started by its name, without `node`. */
  readonly executable: boolean;
}

/**
 * The programs, and what they load when they need it: a bundle that another imports with `import()` is a file of its own
 * beside it.
 */
export const bundles: readonly Bundle[] = [
  { name: 'client', entry: 'client/src/extension.ts', external: ['vscode'], executable: false },
  { name: 'cli', entry: 'cli/src/main.ts', external: [], executable: true },
  toPart('server', 'server/src/main.ts'),
  toPart('archive-worker', 'server/src/archive/archive-worker.ts'),
  toPart('mining-worker', 'miner/src/mining-worker.ts'),
  toPart('word-files', 'word/src/word-files.ts'),
  toPart('word-export', 'word/src/export-word.ts'),
  toPart('word-pdf', 'word/src/convert-to-pdf.ts'),
  toPart('snippet-search', 'server/src/search/search-snippets.ts'),
  toPart('shipped-snippets', 'server/src/shipped-snippets.ts'),
  toPart('shipped-phrases', 'server/src/shipped-phrases.ts'),
  toPart('pinyin-pro', 'pinyin-pro'),
];

function toPart(name: Bundle['name'], entry: string): Bundle {
  return { name, entry, external: [], executable: false };
}

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
    minify: !forDebugging(),
    sourcemap: forDebugging() && 'linked',
    charset: 'utf8',
    legalComments: 'none',
    external: [...bundle.external],
    alias: { ...withoutNetwork(root), ...(bundle.name === 'cli' && withoutProcesses(root)) },
    plugins: [listsBeside, separatePrograms(bundles, root)],
    // Node's own `import()` would load all it has for ES modules first.
    supported: { 'dynamic-import': false },
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

function withoutProcesses(root: string): Record<string, string> {
  return { 'node:child_process': path.join(root, 'scripts/no-processes.ts') };
}

/** What ships is small; a debugger wants names and source maps: BIGANZI_DEBUG_BUILD=1 npm run build. */
function forDebugging(): boolean {
  return process.env.BIGANZI_DEBUG_BUILD === '1';
}
