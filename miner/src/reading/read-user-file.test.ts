import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type ReadingLimits, readUserFile } from './read-user-file.js';

const FEW: ReadingLimits = { maxBytes: 10 };

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'biganzi-read-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The text of the file, `absent`, or why it is refused. */
function checkReading(path: string, limits: ReadingLimits = FEW): string {
  const file = readUserFile(path, limits);
  switch (file.kind) {
    case 'file':
      return `text ${file.bytes.toString()}`;
    case 'absent':
      return 'absent';
    case 'refused':
      return file.reason.zh;
  }
}

it('reads a regular file up to its limit', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'a'), '0123456789');
  writeFileSync(join(folder, 'b'), '0123456789x');
  writeFileSync(join(folder, 'c'), '');
  expect(checkReading(join(folder, 'a'))).toBe('text 0123456789');
  expect(checkReading(join(folder, 'b'))).toMatch(/^文件太大/u);
  expect(checkReading(join(folder, 'c'))).toBe('text ');
});

it('recognises absent files', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'a'), '');
  expect(checkReading(join(folder, 'none'))).toBe('absent');
  expect(checkReading(join(folder, 'a', 'b'))).toBe('absent');
});

it('refuses a folder, a circular link, a name that is too long and a NUL', () => {
  const folder = makeFolder();
  symlinkSync('loop', join(folder, 'loop'));
  expect(checkReading(folder)).toBe('是文件夹，不是文件');
  expect(checkReading(join(folder, 'loop'))).toBe('链接成环，找不到文件');
  expect(checkReading(join(folder, '长'.repeat(200)))).toBe('文件名太长');
  expect(checkReading('a\0b')).toBe('路径里有空字符');
});

it.skipIf(process.platform === 'win32')('never reads a device or waits for a pipe', () => {
  const folder = makeFolder();
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  symlinkSync('/dev/zero', join(folder, 'zero'));
  for (const path of ['/dev/zero', '/dev/null', join(folder, 'pipe'), join(folder, 'zero')]) {
    expect(checkReading(path)).toBe('是设备或管道，不是文件');
  }
});

it.skipIf(process.platform !== 'linux')('limits a file that reports no size', () => {
  expect(checkReading('/proc/self/status')).toMatch(/^文件太大/u);
  expect(checkReading('/proc/self/comm', { maxBytes: 1000 })).toMatch(/^text ./u);
});

it('does not follow links out of the given folders', () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'secret'), 's');
  writeFileSync(join(folder, 'in', '..a'), 'a');
  symlinkSync('../secret', join(folder, 'in', 'link'));
  symlinkSync('in', join(folder, 'other'));
  const limits = { ...FEW, within: [join(folder, 'other')] };
  expect(checkReading(join(folder, 'in', '..a'), limits)).toBe('text a');
  expect(checkReading(join(folder, 'in', 'link'), limits)).toBe('链接指向工作区以外，没有读取');
  expect(checkReading(join(folder, 'in', 'none'), limits)).toBe('absent');
});
