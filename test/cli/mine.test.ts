import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, inject, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.js';

const ON_WINDOWS = process.platform === 'win32';

const DRAFT =
  '同志们：\n下面，我讲三点意见。\n让我们在市委、市政府的坚强领导下，共同努力！\n谢谢大家！';
const OTHER =
  '同志们：\n下面，我讲四点意见。\n让我们在县委县政府的坚强领导下，再创佳绩！\n谢谢大家！';

/** Returns the contents of all files of a folder, by name. */
function readFolder(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}

/** Forty drafts that share sentences. */
function makeCorpus(): Record<string, string> {
  const files = Array.from({ length: 40 }, (_, n) => {
    const own = `第${n}项工作要坚定信心，真抓实干，${n % 3 === 0 ? '务求实效' : '久久为功'}。`;
    return [
      `in/${n % 4}/${n}.txt`,
      `${n % 2 === 0 ? DRAFT : OTHER}\n${own}\n加强组织领导，压实工作责任。`,
    ];
  });
  return Object.fromEntries(files) as Record<string, string>;
}

describe('biganzi mine', () => {
  it('writes snippets with their counts from a folder with broken files, and lists what it skipped and why', () => {
    const cwd = makeFolder({
      'in/a.txt': DRAFT,
      'in/b.txt': iconv.encode(DRAFT, 'gb18030'),
      'in/坏.docx': 'PK\u0003\u0004',
      'in/空.txt': '',
      'in/图.txt': '\0',
      'in/大.txt': 'x',
    });
    truncateSync(path.join(cwd, 'in/大.txt'), 200_000_000);
    if (!ON_WINDOWS) symlinkSync('..', path.join(cwd, 'in/回'));
    const { code, stdout, stderr } = runCli(['mine', 'in', '-o', 'out', '--jobs', '1'], { cwd });
    expect(stderr.split('\n').map((line) => line.replaceAll('\\', '/'))).toEqual([
      ...(ON_WINDOWS ? [] : ['biganzi: in/回：链接指回上级文件夹，成环']),
      'biganzi: in/图.txt：不是文本文件（含有空字节）',
      'biganzi: in/坏.docx：docx 已损坏，或不是 Word 文档',
      'biganzi: in/大.txt：文件太大（200 MB，上限 16 MB）',
      'biganzi: in/空.txt：没有文字，是空文件',
      '',
    ]);
    expect(stdout).toContain('从 2 篇文稿里提炼，略过');
    expect(code).toBe(0);
    const closing = JSON.parse(readFileSync(path.join(cwd, 'out/closing.json'), 'utf8')) as unknown;
    expect(closing).toMatchObject({ '谢谢大家！': { documents: 2 } });
  });

  it('writes the same bytes with one thread, with several, and with partitioned filters', () => {
    const cwd = makeFolder(makeCorpus());
    expect(runCli(['mine', 'in', '-o', 'one', '--jobs', '1'], { cwd }).code).toBe(0);
    expect(runCli(['mine', 'in', '--out', 'three', '--jobs', '3'], { cwd }).stderr).toBe('');
    const one = readFolder(path.join(cwd, 'one'));
    expect(readFolder(path.join(cwd, 'three'))).toEqual(one);

    const texts = Object.values(makeCorpus()).map((text) => JSON.stringify({ text }));
    const partials = [texts.slice(0, 7), texts.slice(7)].flatMap((part) => {
      const { stdout, code } = runCli(['mine', '--stage', 'map'], { cwd, input: part.join('\n') });
      expect(code).toBe(0);
      return stdout.split('\n').filter((line) => line !== '');
    });
    const input = `${partials.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join('\n')}\n`;
    const reduced = runCli(['mine', '--stage', 'reduce'], { cwd, input });
    expect(reduced.code).toBe(0);
    const args = ['mine', '--stage', 'finish', '--out', 'filters'];
    expect(runCli(args, { cwd, input: reduced.stdout }).code).toBe(0);
    expect(readFolder(path.join(cwd, 'filters'))).toEqual(one);
  });

  it('rejects invalid arguments', () => {
    const cwd = makeFolder({ 'empty/a.png': '', 'file.txt': DRAFT });
    const run = (...args: string[]) => runCli(['mine', ...args], { cwd, input: '乙\t1\n丙\n' });
    expect(run('none', '-o', 'out')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('none：文件') as string,
    });
    expect(run('empty', '-o', 'out').stderr).toContain('里面没有可读的文稿');
    expect(run('file.txt', '-o', 'out').stderr).toContain('不是文件夹');
    expect(run('-o', 'out').stderr).toContain('缺少参数 FOLDER');
    expect(run('empty').stderr).toContain('缺少选项 -o');
    expect(run('--stage', 'reduce')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('没有按键的字节排序') as string,
    });
    expect(run('--stage', 'finish', '-o', 'out').code).toBe(2);
    expect(readdirSync(cwd).sort()).toEqual(['empty', 'file.txt']);
  });

  it.skipIf(ON_WINDOWS)('leaves no temporary files after Ctrl-C', async () => {
    const cwd = makeFolder({ 'tmp/keep': '' });
    const temporary = path.join(cwd, 'tmp');
    const child = spawn(process.execPath, [inject('cli'), 'mine', '--stage', 'map'], {
      cwd,
      env: { ...process.env, TMPDIR: temporary },
    });
    child.stdin.write(`${JSON.stringify({ text: DRAFT })}\nnot a document\n`);
    let told = '';
    // The line about a file that is not a draft shows that the command is running.
    child.stderr.on('data', (chunk) => {
      if (told === '') child.kill('SIGINT');
      told += String(chunk);
    });
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(told).toContain('已停止');
    expect(code).toBe(2);
    expect(readdirSync(temporary)).toEqual(['keep']);
  });
});
