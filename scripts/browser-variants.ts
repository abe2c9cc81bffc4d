import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';

/** Takes `language-client.browser.ts` where `./language-client.js` is imported, and so for every file that has such a variant. */
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

/** No flag: esbuild hands it to another engine, which knows none. */
// eslint-disable-next-line require-unicode-regexp
const RELATIVE = /^\.{1,2}\/.*\.js$/;
