import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { type Bundle, bundles, NETWORK_MODULES, toBuildOptions } from '../../scripts/bundles.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** fetch(…) globalThis.fetch(…) new WebSocket(…), but not a method or a word of that name */
const NETWORK_GLOBALS =
  /(?<![\w$.'"])(?:globalThis\.)?(?:fetch|WebSocket|XMLHttpRequest|EventSource)\b(?!['":])/gu;

// Drafts must not leave the machine, so no bundle can open a connection.
describe.each(bundles)('the bundle $name', (bundle) => {
  it('requires no module of the network and calls no function of it', async () => {
    const { code, modules } = await buildInMemory(bundle);
    expect(modules.filter((name) => (NETWORK_MODULES as readonly string[]).includes(name))).toEqual(
      [],
    );
    expect(code.match(NETWORK_GLOBALS)).toBeNull();
  });
});

/** The bundle's text, and the modules it leaves to Node, `node:` taken off. */
async function buildInMemory(
  bundle: Bundle,
): Promise<{ readonly code: string; readonly modules: readonly string[] }> {
  const { outputFiles, metafile } = await build({ ...toBuildOptions(bundle, ROOT), write: false });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  return {
    code: outputFiles.map(({ text }) => text).join('\n'),
    modules: imports.map(({ path: name }) => name.replace(/^node:/u, '')),
  };
}
