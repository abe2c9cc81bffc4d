import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The analysis and the server's document handling, bundled like the product. */
export type Product = typeof import('./product.js');

const ENTRY = fileURLToPath(new URL('product.ts', import.meta.url));
const BUNDLE = fileURLToPath(new URL('results/product.cjs', import.meta.url));

export async function loadProduct(): Promise<Product> {
  await build({
    entryPoints: [ENTRY],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
  return createRequire(import.meta.url)(BUNDLE) as Product; // the bundle of that very module
}
