import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';

/** Resolves an import of `./language-client.js` to `language-client.browser.ts`, and likewise for every file with such a variant. */
export const browserVariants: Plugin = {
  name: 'browser-variants',
  setup(build) {
    build.onResolve({ filter: RELATIVE }, ({ path: imported, resolveDir }) => {
      const variant = path.join(resolveDir, imported.replace(BUILT, '.browser.ts'));
      return existsSync(variant) ? { path: variant } : undefined;
    });
  },
};

/** ./language-client.js */
const BUILT = /\.js$/u;

/** Without a flag, because esbuild uses the regular expression engine of Go. */
// eslint-disable-next-line require-unicode-regexp
const RELATIVE = /^\.{1,2}\/.*\.js$/;
