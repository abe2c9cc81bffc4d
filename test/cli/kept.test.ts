import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CliResult, makeFolder, runCli } from './run-cli.js';

const DRAFT = '同志们：\n\n今年是20xx年，我们要长期一来坚持。\n\n一、统一思想\n\n三、落实责任\n';

function check(cache: string, folder: string): CliResult {
  return runCli(['check', 'a.txt'], { cwd: folder, env: { BIGANZI_CACHE: cache } });
}

/** Returns the relative paths of all files below the folder. */
function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
}

describe('the cache between two runs', () => {
  const folder = makeFolder({ 'a.txt': DRAFT });
  const plain = check('', folder);

  it('gives the same findings with the cache of an earlier run', () => {
    const cache = makeFolder({});
    expect(check(cache, folder)).toEqual(plain);
    expect(listFiles(cache).map((name) => path.basename(name).split('.')[0])).toEqual([
      'cli-program',
      'core',
      'right-phrases',
    ]);
    const stamps = listFiles(cache).map((name) => statSync(path.join(cache, name)).mtimeMs);
    expect(check(cache, folder)).toEqual(plain);
    // A valid cache file is not written again.
    expect(listFiles(cache).map((name) => statSync(path.join(cache, name)).mtimeMs)).toEqual(
      stamps,
    );
  });

  it.each([
    ['of another version', (bytes: Buffer) => Buffer.concat([Buffer.from('v0 '), bytes])],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 500)],
    ['with other content', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 128), DRAFT_BYTES])],
    ['empty', () => Buffer.alloc(0)],
  ])('ignores cache files %s', (_, damage) => {
    const cache = makeFolder({});
    check(cache, folder);
    for (const name of listFiles(cache)) {
      const file = path.join(cache, name);
      writeFileSync(file, damage(readFileSync(file)));
    }
    expect(check(cache, folder)).toEqual(plain);
  });

  it('works where no cache can be written', () => {
    expect(check(path.join(folder, 'a.txt'), folder)).toEqual(plain);
    expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe(DRAFT);
  });
});

const DRAFT_BYTES = Buffer.from(DRAFT);
