import path from 'node:path';
import type { Metafile } from 'esbuild';
import { expect, it } from 'vitest';
import { writeThirdPartyNotices } from './third-party-notices.js';

const ROOT = path.resolve(import.meta.dirname, '..');

it('lists each package of the bundles and of the data once, with its licence, but not our own code', async () => {
  const notices = await writeThirdPartyNotices(
    [
      toMetafile('core/src/index.ts', 'node_modules/vscode-languageserver/lib/node/main.js'),
      toMetafile(
        'node_modules/vscode-languageserver/lib/common/api.js',
        'node_modules/commander/index.js',
      ),
    ],
    ROOT,
  );
  const names = [...notices.matchAll(/^(?<name>\S+) \d+\.\d+\.\d+ \(MIT\)$/gmu)];
  expect(names.map(({ groups }) => groups?.name)).toEqual([
    '@node-rs/jieba',
    'commander',
    'hanzi',
    'vscode-languageserver',
  ]);
  expect(notices.split('Permission is hereby granted').length).toBeGreaterThan(2);
});

it('recognises scoped and nested packages', async () => {
  const nested = 'node_modules/typescript-eslint/node_modules/@no-such/package/index.js';
  await expect(writeThirdPartyNotices([toMetafile(nested)], ROOT)).rejects.toThrow(
    path.join('typescript-eslint', 'node_modules', '@no-such', 'package', 'package.json'),
  );
});

it('finds a licence that is only in the README', async () => {
  const notices = await writeThirdPartyNotices([toMetafile('node_modules/isarray/index.js')], ROOT);
  expect(notices).toMatch(/^isarray \S+ \(MIT\)$/mu);
  expect(notices).toContain('Permission is hereby granted');
  expect(notices).not.toContain('npm install');
});

/** A metafile with only the bundled inputs. */
function toMetafile(...inputs: string[]): Metafile {
  const bundled = Object.fromEntries(inputs.map((input) => [input, { bytesInOutput: 1 }]));
  return {
    inputs: {},
    outputs: { 'dist/x.js': { bytes: 1, inputs: bundled, imports: [], exports: [] } },
  };
}
