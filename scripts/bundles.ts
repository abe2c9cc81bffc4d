/** The bundles and their build options, used by `build.ts` and by the tests of the bundles. */
import path from 'node:path';
import type { BuildOptions } from 'esbuild';
import { browserVariants } from './browser-variants.js';
import { listsBeside } from './lists-beside.js';
import { listsFromClient } from './lists-from-client.js';
import { separatePrograms } from './separate-programs.js';

type BundleName =
  | 'core'
  | 'client'
  | 'cli'
  | 'cli-program'
  | 'server'
  | 'server-program'
  | 'mcp'
  | 'archive-worker'
  | 'mining-worker'
  | 'word-files'
  | 'word-export'
  | 'word-pdf'
  | 'pages'
  | 'page-panel'
  | 'compare-drafts'
  | 'page-view'
  | 'snippet-search'
  | 'shipped-snippets'
  | 'shipped-phrases'
  | 'pinyin-pro'
  | 'web/client'
  | 'web/server';

export interface Bundle {
  readonly name: BundleName;
  /** The entry file, relative to the repository, or a package. */
  readonly entry: string;
  /** Modules that the host provides. */
  readonly external: readonly string[];
  /** Whether the file is executed directly, without `node`. */
  readonly executable: boolean;
  /** The platform the bundle runs on. */
  readonly host: 'node' | 'browser';
  /** Whether other bundles require this one when they import its entry, instead of including it. */
  readonly shared: boolean;
}

/**
 * The analysis, the programs that share it, and the parts they load on demand: the target of a dynamic `import()` is a
 * separate file beside the bundle.
 */
export const bundles: readonly Bundle[] = [
  { ...toPart('core', 'core/src/index.ts'), shared: true },
  { ...toPart('client', 'client/src/extension.ts'), external: ['vscode'] },
  { ...toPart('cli', 'launch/src/cli.ts'), executable: true },
  toPart('cli-program', 'cli/src/main.ts'),
  toPart('server', 'launch/src/server.ts'),
  toPart('server-program', 'server/src/main.ts'),
  toPart('mcp', 'server/src/assistant/mcp.ts'),
  toPart('archive-worker', 'server/src/archive/archive-worker.ts'),
  toPart('mining-worker', 'miner/src/mining-worker.ts'),
  toPart('word-files', 'word/src/word-files.ts'),
  toPart('word-export', 'word/src/export-word.ts'),
  toPart('word-pdf', 'word/src/convert-to-pdf.ts'),
  toPart('pages', 'pages/src/pages.ts'),
  { ...toPart('page-panel', 'client/src/pages/page-panel.ts'), external: ['vscode'] },
  { ...toPart('compare-drafts', 'client/src/compare/compare-drafts.ts'), external: ['vscode'] },
  { ...toPart('page-view', 'pages/view/page-view.ts'), host: 'browser' },
  toPart('snippet-search', 'server/src/search/search-snippets.ts'),
  toPart('shipped-snippets', 'server/src/shipped-snippets.ts'),
  toPart('shipped-phrases', 'server/src/shipped-phrases.ts'),
  toPart('pinyin-pro', 'pinyin-pro'),
  { ...toPart('web/client', 'client/src/extension.ts'), external: ['vscode'], host: 'browser' },
  { ...toPart('web/server', 'server/src/main.browser.ts'), host: 'browser' },
];

function toPart(name: Bundle['name'], entry: string): Bundle {
  return { name, entry, external: [], executable: false, host: 'node', shared: false };
}

/** The output file of a bundle, relative to the repository. */
export function toOutputFile({ name }: Bundle): string {
  return `dist/${name}.js`;
}

/** The esbuild options of a bundle: one minified CommonJS file, without licence comments. */
export function toBuildOptions(bundle: Bundle, root: string): BuildOptions & { metafile: true } {
  return {
    absWorkingDir: root,
    entryPoints: [bundle.entry],
    outfile: toOutputFile(bundle),
    bundle: true,
    format: 'cjs',
    // vscode-languageserver-textdocument's `main` is UMD, whose inner `require` cannot be bundled.
    mainFields: ['module', 'main'],
    minify: !forDebugging(),
    sourcemap: forDebugging() && 'linked',
    charset: 'utf8',
    legalComments: 'none',
    external: [...bundle.external],
    metafile: true,
    logLevel: 'warning',
    ...(bundle.host === 'node' ? forNode(bundle, root) : forBrowser(bundle, root)),
  };
}

function forNode(bundle: Bundle, root: string): Omit<BuildOptions, 'metafile'> {
  return {
    platform: 'node',
    target: 'node20.19',
    alias: {
      ...withoutNetwork(root),
      ...(bundle.name === 'cli-program' && withoutProcesses(root)),
    },
    plugins: [listsBeside, separatePrograms(bundles, root)],
    // Node's own `import()` would first load its whole ES module loader.
    supported: { 'dynamic-import': false },
    ...(bundle.executable && { banner: { js: '#!/usr/bin/env node' } }),
  };
}

/** One self-contained file, except the lists and the bundles shared with Node, which the client passes to the worker. */
function forBrowser({ name }: Bundle, root: string): Omit<BuildOptions, 'metafile'> {
  const received = bundles.filter((bundle) => RECEIVED.includes(bundle.name));
  return {
    platform: 'browser',
    target: 'es2022',
    define: { global: 'globalThis' },
    // The client uses only the part of the library that both variants have.
    alias: { 'vscode-languageclient/node': 'vscode-languageclient/browser' },
    plugins: [browserVariants, listsFromClient(received, root)],
    // A worker or a page has no `module` to export to.
    ...(name !== 'web/client' && { format: 'iife' }),
  };
}

const RECEIVED: readonly BundleName[] = ['core', 'pinyin-pro'];

/** Modules of Node that can open network connections. */
export const NETWORK_MODULES = ['net', 'tls', 'dgram', 'dns', 'http', 'https', 'http2'] as const;

function withoutNetwork(root: string): Record<string, string> {
  const emptyModule = path.join(root, 'scripts/no-network.ts');
  return Object.fromEntries(
    NETWORK_MODULES.flatMap((name) => [name, `node:${name}`]).map((name) => [name, emptyModule]),
  );
}

function withoutProcesses(root: string): Record<string, string> {
  return { 'node:child_process': path.join(root, 'scripts/no-processes.ts') };
}

/** Whether to build with names and source maps for a debugger: BIGANZI_DEBUG_BUILD=1 npm run build. */
function forDebugging(): boolean {
  return process.env.BIGANZI_DEBUG_BUILD === '1';
}
