// Builds the product as it ships, but into a folder of the bench: so it never measures an old build, and
// leaves dist/ alone.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Bundle, bundles, toBuildOptions } from '../scripts/bundles.js';
import { listsBeside } from '../scripts/lists-beside.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = fileURLToPath(new URL('results/', import.meta.url));

/** The analysis and the server's document handling. */
export type Product = typeof import('./product.js');

/** Builds and loads the product as one file, because its parts are measured too; not minified, so that a profile is readable. */
export async function loadProduct(): Promise<Product> {
  const outfile = `${RESULTS}product.cjs`;
  const options = toBuildOptions({ ...SERVER, entry: 'bench/product.ts' }, ROOT);
  await build({ ...options, outfile, minify: false, plugins: [listsBeside] });
  return createRequire(import.meta.url)(outfile) as Product; // the bundle of product.ts
}

const SERVER: Bundle = {
  name: 'server',
  entry: 'server/src/main.ts',
  external: [],
  executable: false,
  host: 'node',
  shared: false,
};

/** A program, built as it ships. */
export interface Built {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** Builds all programs. */
export function buildPrograms(): Promise<readonly Built[]> {
  mkdirSync(PROGRAMS, { recursive: true });
  // The folders above contain ES modules.
  writeFileSync(`${PROGRAMS}package.json`, '{ "type": "commonjs" }\n');
  return Promise.all(bundles.map(buildProgram));
}

/** The path of a program; the files it loads are beside it. */
export function toProgramPath(name: Bundle['name']): string {
  return `${PROGRAMS}${name}.js`;
}

const PROGRAMS = `${RESULTS}programs/`;

async function buildProgram(bundle: Bundle): Promise<Built> {
  const path = toProgramPath(bundle.name);
  await build({ ...toBuildOptions(bundle, ROOT), outfile: path });
  return { name: bundle.name, path, bytes: statSync(path).size };
}
