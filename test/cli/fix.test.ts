import {
  chmodSync,
  linkSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  lstatSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.js';

const DRAFT =
  '在全区教育工作会议上的讲话\r\n同志们：\r\n一、提高认识。\r\n要统一思想。\r\n二、落实责任。\r\n要落实责任。';
const FIXED = DRAFT.replace('提高认识。', '提高认识').replace('落实责任。\r\n要', '落实责任\r\n要');
/** Lines of the draft, encoded in GB18030. */
const GB18030 = [
  'd4dac8abc7f8bdccd3fdb9a4d7f7bbe1d2e9c9cfb5c4bdb2bbb0',
  'cdacd6bec3c7a3ba',
  'd2bba1a2cce1b8dfc8cfcab6a1a3',
  'd2aacdb3d2bbcbbccfeba1a3',
  'b6fea1a2c2e4cab5d4f0c8cea1a3',
  'd2aac2e4cab5d4f0c8cea1a3',
].join('0d0a');
const HEADING_STOP = /(?<heading>cab6|c8ce)a1a3(?=0d0a)/gu;

describe('biganzi fix', () => {
  it('prints what it would change and changes nothing', () => {
    const cwd = makeFolder({ 'a.txt': DRAFT });
    const { code, stdout } = runCli(['fix', 'a.txt', '--dry-run', '--diff'], { cwd });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(DRAFT);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: [
        'a.txt：可修改 2 处',
        '@@ 第 3 行 @@',
        '-一、提高认识。',
        '+一、提高认识',
        '@@ 第 5 行 @@',
        '-二、落实责任。',
        '+二、落实责任',
        '',
      ].join('\n'),
    });
  });

  it('prints the changed lines', () => {
    const cwd = makeFolder({ 'a.txt': DRAFT });
    expect(runCli(['fix', 'a.txt', '--diff'], { cwd }).stdout).toContain(
      'a.txt：修改了 2 处\n@@ 第 3 行 @@\n-一、提高认识。\n+一、提高认识\n',
    );
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(FIXED);
  });

  it('applies safe fixes, and only them', () => {
    const cwd = makeFolder({ 'a.txt': `${DRAFT}\r\n20xx年。` });
    const { code, stdout, stderr } = runCli(['fix', 'a.txt'], { cwd });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(`${FIXED}\r\n20xx年。`);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'a.txt：修改了 2 处\n',
      stderr: '',
    });
    expect(runCli(['fix', 'a.txt'], { cwd }).stdout).toBe('没有可放心修正的问题\n');
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  it.each([
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${DRAFT}`), Buffer.from(`\uFEFF${FIXED}`)],
    ['UTF-16', Buffer.from(`\uFEFF${DRAFT}`, 'utf16le'), Buffer.from(`\uFEFF${FIXED}`, 'utf16le')],
    [
      'GB18030',
      Buffer.from(GB18030, 'hex'),
      Buffer.from(GB18030.replaceAll(HEADING_STOP, '$<heading>'), 'hex'),
    ],
  ])('keeps the encoding: %s', (_name, before, after) => {
    const cwd = makeFolder({ 'a.txt': before });
    expect(runCli(['fix', 'a.txt'], { cwd }).stderr).toBe('');
    expect(readFileSync(join(cwd, 'a.txt')).toString('hex')).toBe(after.toString('hex'));
  });

  it('keeps permissions and links', () => {
    const cwd = makeFolder({ 'a.txt': DRAFT });
    chmodSync(join(cwd, 'a.txt'), 0o640);
    symlinkSync('a.txt', join(cwd, 'link.txt'));
    runCli(['fix', 'link.txt'], { cwd });
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(statSync(join(cwd, 'a.txt')).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(FIXED);
  });

  it('skips and reports files that it cannot read or write', () => {
    const cwd = makeFolder({ 'binary.txt': 'a\0b', 'a.txt': DRAFT });
    const { code, stderr, stdout } = runCli(['fix', 'binary.txt', 'none.txt', 'a.txt'], { cwd });
    expect(stderr).toContain('binary.txt');
    expect(stderr).toContain('none.txt');
    expect(stdout).toBe('a.txt：修改了 2 处\n');
    expect(code).toBe(2);
  });

  it('fixes a file with the longest name that the file system allows', () => {
    const name = `${'长'.repeat(83)}.txt`;
    const cwd = makeFolder({ [name]: DRAFT });
    expect(runCli(['fix', name], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(FIXED);
    expect(readdirSync(cwd)).toEqual([name]);
  });

  it('warns that hard links to the file keep the old text', () => {
    const cwd = makeFolder({ 'a.txt': DRAFT });
    linkSync(join(cwd, 'a.txt'), join(cwd, 'b.txt'));
    expect(runCli(['fix', 'a.txt'], { cwd }).stdout).toBe(
      'a.txt：修改了 2 处（另有 1 个硬链接，它们仍是修正前的内容）\n',
    );
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(DRAFT);
  });

  it('skips texts in a folder that are not official documents', () => {
    const text = '1. one\n3. two\n';
    const cwd = makeFolder({ 'in/notes.txt': text });
    runCli(['fix', 'in'], { cwd });
    expect(readFileSync(join(cwd, 'in/notes.txt'), 'utf8')).toBe(text);
  });
});
