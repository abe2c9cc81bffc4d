import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, existsSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, inject, it } from 'vitest';
import { type CliRun, makeFolder, runCli } from './run-cli.js';

const LEFT_OPEN = '一、提高认识\n要统一思想。\n三、狠抓落实\n要落实责任。';
const PLACE = 'a.txt:3:1 heading-sequence';
/** The id of a user other than root; the user need not exist. */
const NOBODY = 65534;

/** Checks a file of these bytes; returns the findings, the exit code and standard error. */
function checkBytes(bytes: string | Uint8Array): {
  found: string[];
  code: number | null;
  stderr: string;
} {
  const cwd = makeFolder({ 'a.txt': bytes });
  return checkIn(cwd, ['a.txt']);
}

function checkIn(cwd: string, args: readonly string[], run: CliRun = {}) {
  const result = runCli(['check', '--format', 'json', ...args], { cwd, ...run });
  const rows = JSON.parse(result.stdout) as readonly Record<string, string | number>[];
  return {
    found: rows.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`),
    code: result.code,
    stderr: result.stderr,
  };
}

describe('a file in any encoding', () => {
  it.each([
    ['UTF-8', iconv.encode(LEFT_OPEN, 'utf8')],
    ['UTF-8 with a byte order mark', iconv.encode(LEFT_OPEN, 'utf8', { addBOM: true })],
    ['UTF-16 LE', iconv.encode(LEFT_OPEN, 'utf16le', { addBOM: true })],
    ['UTF-16 BE', iconv.encode(LEFT_OPEN, 'utf16be', { addBOM: true })],
    ['GB18030', iconv.encode(LEFT_OPEN, 'gb18030')],
    ['CRLF line ends', LEFT_OPEN.replaceAll('\n', '\r\n')],
    ['mixed line ends', LEFT_OPEN.replace('\n', '\r').replace('\n', '\r\n')],
  ])('%s', (_, bytes) => {
    expect(checkBytes(bytes)).toEqual({ found: [PLACE], code: 1, stderr: '' });
  });

  it('with half a surrogate pair keeps its columns', () => {
    const text = `同志们\ud842：下面，我强调一点。\n${LEFT_OPEN}`;
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect(checkBytes(bytes).found).toEqual([
      'a.txt:1:4 damaged-character',
      'a.txt:4:1 heading-sequence',
    ]);
  });
});

describe('a file that is not a draft', () => {
  it('empty: nothing found', () => {
    expect(checkBytes('')).toEqual({ found: [], code: 0, stderr: '' });
  });

  it.each([
    ['NUL bytes', `${LEFT_OPEN}\0`, '不是文本文件'],
    ['bytes of no encoding', Buffer.from([0xe4, 0xbd, 0xff, 0x20, 0xfe, 0xff, 0x20]), '认不出编码'],
    ['UTF-32', Buffer.from('fffe0000ad4e0000', 'hex'), '认不出编码'],
    ['UTF-8 cut off in a character', Buffer.from(LEFT_OPEN).subarray(0, -1), '认不出编码'],
  ])('%s: an error that names it', (_, bytes, sentence) => {
    const { found, code, stderr } = checkBytes(bytes);
    expect(stderr).toMatch(new RegExp(`^biganzi: a\\.txt：.*${sentence}.*\\n$`, 'u'));
    expect({ found, code }).toEqual({ found: [], code: 2 });
  });

  it('missing: an error, and the others are checked', () => {
    const { found, code, stderr } = checkIn(makeFolder({ 'a.txt': LEFT_OPEN }), ['b.txt', 'a.txt']);
    expect(stderr).toBe('biganzi: b.txt：文件或文件夹不存在\n');
    expect({ found, code }).toEqual({ found: [PLACE], code: 2 });
  });

  it('a dangling link, and circular links', () => {
    const cwd = makeFolder({ 'a.txt': LEFT_OPEN, 'b/c.gw': '' });
    symlinkSync('nowhere.txt', path.join(cwd, 'b/d.txt'));
    symlinkSync('..', path.join(cwd, 'b/up'));
    const { found, code, stderr } = checkIn(cwd, ['.']);
    expect(stderr).toBe('biganzi: b/d.txt：文件或文件夹不存在\n');
    expect({ found, code }).toEqual({ found: [PLACE], code: 2 });
  });

  // Windows has no POSIX permissions.
  it.skipIf(process.platform === 'win32')('a file or a folder without permission', () => {
    const cwd = makeFolder({ 'a.txt': LEFT_OPEN, 'locked/b.txt': LEFT_OPEN, 'c.txt': LEFT_OPEN });
    chmodSync(path.join(cwd, 'locked'), 0o000);
    chmodSync(path.join(cwd, 'c.txt'), 0o000);
    const isRoot = process.getuid?.() === 0;
    const { found, code, stderr } = checkIn(cwd, ['.'], isRoot ? { uid: NOBODY } : {});
    chmodSync(path.join(cwd, 'locked'), 0o700);
    expect(stderr).toBe('biganzi: c.txt：没有权限\nbiganzi: locked：没有权限\n');
    expect({ found, code }).toEqual({ found: [PLACE], code: 2 });
  });
});

describe('a large file', () => {
  it('with a line of five megabytes is reported in short lines', () => {
    const long = '我们要认真学习，狠抓落实，';
    const text = `${LEFT_OPEN}${long.repeat(130_000)}`;
    const result = runCli(['check', '-'], { input: text });
    expect(result.stdout).toContain('<stdin>:3:1 ');
    expect(Math.max(...result.stdout.split('\n').map((line) => line.length))).toBeLessThan(200);
    expect(result.code).toBe(1);
  });
});

// Windows has no such devices, pipes and links.
describe.skipIf(process.platform === 'win32')(
  'a path that cannot be read costs only itself',
  () => {
    it('circular links, a name too long, a folder in place of a file, a device, a pipe', () => {
      const cwd = makeFolder({ 'a.txt': LEFT_OPEN });
      symlinkSync('loop.txt', path.join(cwd, 'loop.txt'));
      execFileSync('mkfifo', [path.join(cwd, 'pipe.txt')]);
      const long = `${'长'.repeat(100)}.txt`;
      const args = ['loop.txt', long, 'a.txt/b.txt', '/dev/zero', 'pipe.txt', 'a.txt'];
      const { found, code, stderr } = checkIn(cwd, args);
      expect(stderr.split('\n')).toEqual([
        'biganzi: loop.txt：链接成环，找不到文件',
        `biganzi: ${long}：文件名太长`,
        'biganzi: a.txt/b.txt：路径中有一段不是文件夹',
        'biganzi: /dev/zero：是设备或管道，不是文件',
        'biganzi: pipe.txt：是设备或管道，不是文件',
        '',
      ]);
      expect({ found, code }).toEqual({ found: [PLACE], code: 2 });
    });

    it('a link to a device in a folder', () => {
      const cwd = makeFolder({ 'a.txt': LEFT_OPEN });
      symlinkSync('/dev/zero', path.join(cwd, 'b.txt'));
      const { found, code, stderr } = checkIn(cwd, ['.']);
      expect(stderr).toBe('biganzi: b.txt：是设备或管道，不是文件\n');
      expect({ found, code }).toEqual({ found: [PLACE], code: 2 });
    });

    it.each(['check', 'fix', 'stats'])(
      '%s with settings that are a device, or lead to one',
      (command) => {
        const cwd = makeFolder({ 'a.txt': LEFT_OPEN, 'b/c.txt': LEFT_OPEN });
        symlinkSync('/dev/zero', path.join(cwd, '.biganzirc.json'));
        writeFileSync(path.join(cwd, 'b/.biganzirc.json'), '{"extends":"/dev/zero"}');
        const { code, stderr } = runCli([command, 'a.txt', 'b/c.txt'], { cwd });
        expect(code).not.toBeNull();
        if (command === 'check') {
          expect(stderr).toBe(
            'biganzi: .biganzirc.json:1:1：是设备或管道，不是文件\n' +
              'biganzi: b/.biganzirc.json:1:12：extends 应当是相对路径，或以 ~/ 开头\n',
          );
        }
      },
    );
  },
);

describe('a terminal control sequence', () => {
  it('is never printed, whether from a name, an option, settings or a draft', () => {
    const name = '\u001b]0;x\u0007\u001b[2J\u009b31m.txt';
    const cwd = makeFolder({
      [name]: `${LEFT_OPEN}\u001b[2J`,
      '.biganzirc.json': '{"\\u001b[2J":1}',
    });
    for (const args of [
      ['check', name],
      ['check', '--format', 'json', name],
      ['check', '--format', 'sarif', name],
      ['check', '--format', name, name],
      ['check', name + name],
      ['stats', name],
      ['outline', name],
      ['fix', name],
      [name],
      ['mine', name, '-o', name],
    ]) {
      const { stdout, stderr } = runCli(args, { cwd });
      expect(stdout + stderr).not.toMatch(/[\0-\u0008\u000b-\u001f\u007f-\u009f]/u);
    }
  });
});

describe('standard output', () => {
  it.skipIf(!existsSync('/dev/full'))('on a full disk: a sentence and exit code 2', () => {
    const cwd = makeFolder({ 'a.txt': LEFT_OPEN });
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [inject('cli'), 'check', 'a.txt'], {
      cwd,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(stderr).toBe('biganzi: 输出没有写完：磁盘已满\n');
    expect(status).toBe(2);
  });

  it('may be closed by its reader without an error', async () => {
    const cwd = makeFolder({ 'a.txt': `${LEFT_OPEN}\n`.repeat(5000) });
    const child = spawn(process.execPath, [inject('cli'), 'check', 'a.txt'], { cwd });
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    expect(Buffer.concat(errors).toString()).toBe('');
  });
});

it('ten thousand custom phrases, some of them invalid, make no rule fail', () => {
  const cliches = [
    ...['', '…', '……', ' ', '(', '[', '\\', '\ud842', '\n', '长'.repeat(300)],
    ...Array.from({ length: 10_000 }, (_, index) => `第${index}号自定的套话`),
  ];
  const cwd = makeFolder({
    'a.txt': `${LEFT_OPEN}第9999号自定的套话，`.repeat(3),
    '.biganzirc.json': JSON.stringify({ cliches, terms: cliches.slice(0, 100) }),
  });
  const { code, stderr } = runCli(['check', 'a.txt'], { cwd });
  expect(stderr.split('\n').filter((line) => line.includes('.biganzirc.json'))).toHaveLength(4);
  expect(stderr).not.toContain('出错');
  expect(code).toBe(1);
});
