import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The files that a package may contain: programs with their lists, pages, the description of the extension. */
const SHIPPED =
  /^(?:dist\/.+|(?:package(?:\.nls(?:\.zh-cn)?)?|syntaxes\/[\w.-]+|schemas\/[\w.-]+)\.json|docs\/images\/icon\.png|docs\/walkthrough\/[\w-]+\.(?:md|gongwen)|core\/src\/rules\/[\w-]+\/README\.md|(?:README(?:\.en)?|CHANGELOG)\.md|LICENSE)$/u;

it('the package for npm and the extension contains the entries of `files`, and no sources', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(stdout) as readonly { readonly files: readonly { path: string }[] }[];
  const files = packed?.files.map((file) => file.path) ?? [];
  expect(files.filter((file) => !SHIPPED.test(file))).toEqual([]);
  expect(files).toContain('package.nls.zh-cn.json');
  expect(files).toContain('core/src/rules/heading-level/README.md');
});
