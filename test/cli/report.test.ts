import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.js';

const DRAFT = '在全县教育工作会议上的讲话\n同志们：\n20xx年，请**同志发言。\n谢谢大家！\n';

it('writes the report next to the draft, with the verdict of the gate', () => {
  const cwd = makeFolder({ '讲话.txt': DRAFT });
  const { code, stdout, stderr } = runCli(['report', '讲话.txt'], { cwd });
  expect(stdout).toBe('已写出体检报告 讲话.report.html\n');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const html = readFileSync(join(cwd, '讲话.report.html'), 'utf8');
  const [, verdict = ''] = runCli(['check', '--gate', '讲话.txt'], { cwd }).stdout.split(/[：\n]/u);
  expect(verdict).toBe('还不能定稿');
  expect(html).toContain(verdict);
  expect(html).toContain('<h1>在全县教育工作会议上的讲话</h1>');
});

it('accepts standard input, a name and a language', () => {
  const cwd = makeFolder({});
  const { code } = runCli(['report', '-', '-o', 'r.html', '--locale', 'en'], { cwd, input: DRAFT });
  expect(code).toBe(0);
  expect(readFileSync(join(cwd, 'r.html'), 'utf8')).toContain('Not ready: 2 leftovers');
});

it('overwrites a report only if asked, and never the draft', () => {
  const cwd = makeFolder({ 'a.txt': DRAFT, 'r.html': 'mine' });
  expect(runCli(['report', 'a.txt', '-o', 'r.html'], { cwd }).code).toBe(2);
  expect(readFileSync(join(cwd, 'r.html'), 'utf8')).toBe('mine');
  expect(runCli(['report', 'a.txt', '-o', 'r.html', '--force'], { cwd }).code).toBe(0);
  expect(runCli(['report', 'a.txt', '-o', 'a.txt', '--force'], { cwd }).code).toBe(2);
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(DRAFT);
});

it('reports why it cannot write one', () => {
  const cwd = makeFolder({});
  const { code, stderr } = runCli(['report', 'none.txt'], { cwd });
  expect(stderr).toContain('none.txt');
  expect(code).toBe(2);
  expect(existsSync(join(cwd, 'none.report.html'))).toBe(false);
  expect(runCli(['report', '-'], { cwd, input: DRAFT }).stderr).toContain('-o');
});
