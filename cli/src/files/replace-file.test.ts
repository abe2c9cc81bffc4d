import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { replaceFile } from './replace-file.js';

it('leaves a file that has changed since it was read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'biganzi-replace-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'a.txt');
  writeFileSync(file, '后来写的');
  const problem = replaceFile(file, Buffer.from('先前读的'), Buffer.from('改好的'));
  expect(problem).toMatchObject({ message: expect.stringMatching(/^检查以后改动过/u) });
  expect(readFileSync(file, 'utf8')).toBe('后来写的');

  expect(replaceFile(file, Buffer.from('后来写的'), Buffer.from('改好的'))).toEqual({
    note: undefined,
  });
  expect(readFileSync(file, 'utf8')).toBe('改好的');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

it('returns a problem for a file that does not exist', () => {
  const nothing = Buffer.alloc(0);
  expect(replaceFile(join(tmpdir(), 'biganzi-none', 'a.txt'), nothing, nothing)).toEqual({
    file: join(tmpdir(), 'biganzi-none', 'a.txt'),
    message: '文件或文件夹不存在',
  });
});
