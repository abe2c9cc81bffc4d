// Builds what is measured, as it ships but into a folder of the bench's own: never an older build, and
// nobody's dist/ is taken away.
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

/** In one file, for its parts are measured too; names are kept, so that a profile can be read. */
export async function loadProduct(): Promise<Product> {
  const outfile = `${RESULTS}product.cjs`;
  const options = toBuildOptions({ ...SERVER, entry: 'bench/product.ts' }, ROOT);
  await build({ ...options, outfile, minify: false, plugins: [listsBeside] });
  return createRequire(import.meta.url)(outfile) as Product; // the bundle of that very module
}

const SERVER: Bundle = {
  name: 'server',
  entry: 'server/src/main.ts',
  external: [],
  executable: false,
  host: 'node',
  shared: false,
};

/** A program as it ships. */
export interface Built {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** All programs. */
export function buildPrograms(): Promise<readonly Built[]> {
  mkdirSync(PROGRAMS, { recursive: true });
  // What is around here are ES modules.
  writeFileSync(`${PROGRAMS}package.json`, '{ "type": "commonjs" }\n');
  return Promise.all(bundles.map(buildProgram));
}

/** Where a program is; what it loads lies beside it. */
export function toProgramPath(name: Bundle['name']): string {
  return `${PROGRAMS}${name}.js`;
}

const PROGRAMS = `${RESULTS}programs/`;

async function buildProgram(bundle: Bundle): Promise<Built> {
  const path = toProgramPath(bundle.name);
  await build({ ...toBuildOptions(bundle, ROOT), outfile: path });
  return { name: bundle.name, path, bytes: statSync(path).size };
}
